package org.variorum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML that is well-formed as XML too: what is opened is closed in order, and text and
/// attributes can never become markup.
final class Elements {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Elements(Writer out) {
    this.out = out;
  }

  /// @param attributes names and values by turns
  Elements open(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write('>');
    open.push(name);
    return this;
  }

  /// An element without content, such as `meta`.
  Elements empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write(" />");
    return this;
  }

  Elements text(String text) throws IOException {
    out.write(escape(text));
    return this;
  }

  /// An element with nothing but text in it.
  Elements element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  /// Style sheet text, which HTML does not unescape.
  ///
  /// @throws IllegalArgumentException if it holds a character that could end it or that XML minds
  Elements style(String css) throws IOException {
    if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
      throw new IllegalArgumentException("a style sheet holds no < and no &");
    }
    open("style");
    out.write(css);
    return close();
  }

  Elements close() throws IOException {
    out.write("</" + open.pop() + ">");
    return this;
  }

  /// Begins a new line, for those who read the source.
  Elements line() throws IOException {
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
            default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
          }
        });
    return escaped.toString();
  }

  /// Whether HTML and XML allow a character at all.
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c < 0x7F
        || c >= 0xA0 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
