package org.variorum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML that is well-formed as XML too: what is opened is closed in order, and text and
/// attributes can never become markup.
public final class Elements {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  public Elements(Writer out) {
    this.out = out;
  }

  /// @param attributes names and values by turns
  public Elements open(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write('>');
    open.push(name);
    return this;
  }

  /// An element without content, such as `meta`.
  public Elements empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write(" />");
    return this;
  }

  public Elements text(String text) throws IOException {
    out.write(escape(text));
    return this;
  }

  /// An element with nothing but text in it.
  public Elements element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  /// Style sheet text, which HTML does not unescape.
  ///
  /// @throws IllegalArgumentException if it holds a character that could end it or that XML minds
  public Elements style(String css) throws IOException {
    if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
      throw new IllegalArgumentException("a style sheet holds no < and no &");
    }
    open("style");
    out.write(css);
    return close();
  }

  public Elements close() throws IOException {
    out.write("</" + open.pop() + ">");
    return this;
  }

  /// Begins a new line, for those who read the source.
  public Elements line() throws IOException {
    out.write('\n');
    return this;
  }

  private void start(String name, String... attributes) throws IOException {
    out.write("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escape(attributes[i + 1]) + "\"");
    }
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(Xml.isAllowed(c) ? c : 0xFFFD);
          }
        });
    return escaped.toString();
  }
}
