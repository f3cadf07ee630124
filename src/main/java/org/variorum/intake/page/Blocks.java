package org.variorum.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Cuts a page into blocks, as a browser would set them apart. Two line breaks in a row end a block,
/// since older pages divide paragraphs so.
final class Blocks {
  /// What a reader of the page never sees as text.
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "canvas",
          "iframe",
          "object",
          "embed",
          "applet",
          "video",
          "audio",
          "map",
          "area",
          "button",
          "input",
          "select",
          "option",
          "textarea",
          "datalist",
          "progress",
          "meter",
          "head",
          "link",
          "meta",
          "title",
          "rt",
          "rp",
          "noframes",
          "dialog");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\r?\\n");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int breaks;

  private Blocks() {}

  /// The blocks below an element, in the order of the page.
  static List<Block> of(Element root) {
    Blocks walk = new Blocks();
    walk.children(root, root, false);
    walk.end(root);
    return List.copyOf(walk.blocks);
  }

  private void children(Element parent, Element owner, boolean isLink) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode words) {
        add(words, owner, isLink);
      } else if (child instanceof Element element && !UNSEEN.contains(element.normalName())) {
        element(element, owner, isLink);
      }
    }
  }

  /// Preformatted text is divided by blank lines.
  private void add(TextNode words, Element owner, boolean isLink) {
    if (!owner.normalName().equals("pre")) {
      add(words.getWholeText(), isLink);
      return;
    }
    String[] paragraphs = BLANK_LINE.split(words.getWholeText(), -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        end(owner);
      }
      add(paragraphs[i], isLink);
    }
  }

  private void element(Element element, Element owner, boolean isLink) {
    String name = element.normalName();
    boolean link = isLink || name.equals("a") && element.hasAttr("href");
    if (name.equals("br")) {
      breaks++;
      if (breaks > 1) {
        end(owner);
      }
    } else if (Hidden.isAside(element)) {
      return;
    } else if (isSetApart(element)) {
      end(owner);
      children(element, element, link);
      end(element);
    } else {
      children(element, owner, link);
    }
  }

  private static boolean isSetApart(Element element) {
    // Elements of their own making, such as <article-body>, are mostly used as boxes.
    return element.isBlock() || element.normalName().contains("-");
  }

  private void add(String words, boolean isLink) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0';
      if (!blank && c != '\u200b' && c != '\u00ad' && c != '\ufeff') {
        if (breaks > 0 && !text.isEmpty()) {
          strip();
          text.append('\n');
        }
        breaks = 0;
        text.append(c);
      } else if (blank
          && !text.isEmpty()
          && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
    if (isLink && text.length() > before) {
      linked += Words.count(text.substring(before));
    }
  }

  private void strip() {
    while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
  }

  private void end(Element owner) {
    strip();
    if (!text.isEmpty()) {
      String whole = text.toString();
      blocks.add(Block.of(blocks.size(), owner, whole, linked));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
