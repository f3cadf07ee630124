package org.variorum.intake.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Finds the captions that no element of their own sets apart: the few words in a box with a
/// picture, and lines that end with whose picture it is.
final class Pictures {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern CREDIT =
      Pattern.compile(
          ".*(?:\\((?:[\\p{L}.’' -]{2,40}/[\\p{L}.’'"
              + " /-]{2,40}|[^()]{0,40}\\b(?:photo|foto|getty|reuters|afp"
              + "|shutterstock|courtesy)\\b[^()]{0,40})\\)|\\b(?:photo(?:graph)?|picture|image|credit|foto|bild|pic|crédit|illustration)s?(?:\\s+(?:by|courtesy(?:"
              + " of)?)\\s+|\\s*:\\s*|\\s*©\\s*)[^.!?]{2,60}|\\bgetty images|\\breuters/[\\p{L}"
              + " ]{2,30}|\\bvia (?:getty|ap|reuters|afp)\\b.{0,20})\\W*",
          FLAGS | Pattern.DOTALL);

  private static final Set<String> BOXES = Set.of("div", "section", "li", "a", "td", "center");

  private static final Set<String> NAMES =
      Set.of(
          "img",
          "image",
          "images",
          "photo",
          "photos",
          "picture",
          "pictures",
          "pic",
          "slide",
          "slides",
          "slideshow",
          "gallery",
          "figure",
          "thumb",
          "lightbox",
          "carousel",
          "slick",
          "swiper",
          "imagen",
          "foto",
          "fotos",
          "bild",
          "imgblock");

  private static final Set<String> SLANTED = Set.of("em", "i", "small", "figcaption");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 45;
  private static final int LONGEST_WITHOUT_NAME = 25;
  private static final int ICON = 48;
  private static final int MOST_BLOCKS = 3;
  private static final double MOST = 0.3;

  private final Tally tally;
  private final Map<Element, Boolean> judged = new IdentityHashMap<>();
  private final Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());

  Pictures(Element root, Tally tally) {
    this.tally = tally;
    for (Element picture : root.select("img, picture, amp-img")) {
      if (!isIcon(picture)) {
        widestBox(picture, root);
      }
    }
    double prose = 0;
    for (Element box : boxes) {
      prose += tally.prose(box);
    }
    // A story that is told by pictures has its text beside them.
    if (prose > MOST * tally.prose(root)) {
      boxes.clear();
    }
  }

  /// Whether an element holds a picture and what is said of it.
  boolean isCaption(Element element) {
    return boxes.contains(element);
  }

  /// Whether a block says of a picture whose it is.
  static boolean isCredited(Block block) {
    return block.words() <= LONGEST
        && block.words() >= SHORTEST
        && !block.isHeading()
        && CREDIT.matcher(block.text()).matches();
  }

  private void widestBox(Element picture, Element root) {
    @Nullable Element widest = null;
    for (@Nullable Element e = picture.parent(); e != null && e != root; e = e.parent()) {
      if (tally.words(e) > LONGEST || tally.blocks(e) > MOST_BLOCKS) {
        break;
      }
      // The first picture of a box decides for those that follow it.
      if (judged.computeIfAbsent(e, box -> isBox(box, picture))) {
        widest = e;
      }
    }
    if (widest != null) {
      boxes.add(widest);
    }
  }

  private boolean isBox(Element box, Element picture) {
    if (box.normalName().equals("p")) {
      return isSlanted(box);
    }
    if (!BOXES.contains(box.normalName())
        || tally.words(box) == 0
        || box.selectFirst("h1, h2, h3, h4, ul, ol, table, blockquote") != null
        || !isBeforeText(box, picture)) {
      return false;
    }
    boolean isShort = tally.words(box) <= LONGEST_WITHOUT_NAME;
    boolean isLabel = isShort && !Words.endsSentence(box.text());
    return isLabel || isNamed(box) || CREDIT.matcher(box.text()).matches();
  }

  private static boolean isNamed(Element box) {
    @Nullable Element e = box;
    for (int i = 0; i < 2 && e != null; i++) {
      if (Hints.of(e).names().stream().anyMatch(NAMES::contains)) {
        return true;
      }
      e = e.parent();
    }
    return false;
  }

  /// Whether the first thing in a box is the picture.
  private static boolean isBeforeText(Element box, Element picture) {
    for (Node node : (Iterable<Node>) box.nodeStream()::iterator) {
      if (node == picture) {
        return true;
      }
      if (node instanceof TextNode text && !text.isBlank()) {
        return false;
      }
    }
    return false;
  }

  /// Whether all words of a paragraph with a picture are slanted or small.
  private static boolean isSlanted(Element paragraph) {
    List<TextNode> texts = paragraph.nodeStream(TextNode.class).filter(t -> !t.isBlank()).toList();
    return !texts.isEmpty() && texts.stream().allMatch(t -> isSlanted(t, paragraph));
  }

  private static boolean isSlanted(TextNode text, Element paragraph) {
    for (@Nullable Node e = text.parent(); e != null && e != paragraph; e = e.parent()) {
      if (SLANTED.contains(e.normalName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIcon(Element picture) {
    return isSmall(picture.attr("width")) || isSmall(picture.attr("height"));
  }

  private static boolean isSmall(String size) {
    return size.matches("\\d{1,2}") && Integer.parseInt(size) <= ICON;
  }
}
