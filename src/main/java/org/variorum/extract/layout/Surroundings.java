package org.variorum.extract.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.model.Report;
import org.variorum.model.Sentence.Role;

/// Settles what blocks are by what stands around them.
final class Surroundings {
  /// What follows "Check Also" and the like is off the report only in the last part of the text;
  /// before that the same words can head a box between paragraphs.
  private static final double LAST_PART = 0.5;

  /// Words before a colon that mark a headline or a speaker in it rather than a caption.
  private static final Set<String> HEADLINE_LABELS =
      Set.of(
          "update",
          "updated",
          "breaking",
          "breaking news",
          "exclusive",
          "police",
          "cops",
          "sheriff",
          "report",
          "officials",
          "prosecutors",
          "court",
          "attorney",
          "family",
          "opinion",
          "analysis");

  private static final int LONGEST_HEADING = 120;
  private static final int MOST_HEADING_WORDS = 16;
  private static final int MOST_LABEL_WORDS = 3;
  private static final int MOST_OUTLET_WORDS = 5;

  /// Fewer letters in common could be chance.
  private static final int SHORTEST_REPEAT = 60;

  private final String text;
  private final LineRules rules;

  Surroundings(Report report, LineRules rules) {
    this.text = report.text();
    this.rules = rules;
  }

  void settle(List<Block> blocks) {
    afterEnd(blocks);
    posts(blocks);
    titleBlock(blocks);
    headings(blocks);
    new Teasers(text).settle(blocks);
  }

  private void afterEnd(List<Block> blocks) {
    boolean ended = false;
    boolean box = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (rules.isAfterEnd(line(block)) && block.role() != Role.TITLE) {
        ended |= block.span().start() >= LAST_PART * text.length() && onlyTeasersAfter(blocks, i);
        box = true;
        blocks.set(i, block.as(Role.BOILERPLATE));
      } else if (ended || box && isTeaser(line(block))) {
        blocks.set(i, block.as(Role.BOILERPLATE));
      } else {
        box = false;
      }
    }
  }

  /// Whether what follows looks like the rest of a page: no more than half of its blocks are whole
  /// sentences.
  private boolean onlyTeasersAfter(List<Block> blocks, int at) {
    long rest = blocks.size() - at - 1L;
    long teasers =
        blocks.subList(at + 1, blocks.size()).stream().filter(b -> isTeaser(line(b))).count();
    return 2 * teasers >= rest;
  }

  /// A title of another page, or the first words of its text broken off.
  private static boolean isTeaser(String line) {
    return line.endsWith("…") || line.endsWith("...") || !endsSentence(line);
  }

  /// A post is signed at its end: the paragraph before a line that is only a signature belongs to
  /// it, and so does a plain copy of its words.
  private void posts(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      String line = line(blocks.get(i));
      if (rules.endsPost(line)) {
        blocks.set(i, blocks.get(i).as(Role.POST));
        if (i > 0 && rules.isSignature(line) && blocks.get(i - 1).role() != Role.TITLE) {
          blocks.set(i - 1, blocks.get(i - 1).as(Role.POST));
          copies(blocks, letters(line(blocks.get(i - 1))));
        }
      } else if (rules.linksPost(line)) {
        blocks.set(i, blocks.get(i).as(Role.POST));
      }
    }
  }

  private void copies(List<Block> blocks, String post) {
    if (post.length() < SHORTEST_REPEAT) {
      return;
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).role() == Role.BODY && letters(line(blocks.get(i))).equals(post)) {
        blocks.set(i, blocks.get(i).as(Role.POST));
      }
    }
  }

  /// The page's category before the title, and outlet or rubric in few words below it.
  private void titleBlock(List<Block> blocks) {
    int title = 0;
    while (title < blocks.size() && blocks.get(title).role() != Role.TITLE) {
      title++;
    }
    if (title == blocks.size()) {
      return;
    }
    boolean onlyShort = blocks.subList(0, title).stream().allMatch(b -> isLabel(line(b)));
    for (int i = 0; i < title && onlyShort; i++) {
      metadataIfBody(blocks, i);
    }
    for (int i = title + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role() == Role.BODY) {
        if (!isLabel(line(block))) {
          return;
        }
        metadataIfBody(blocks, i);
      }
    }
  }

  private static void metadataIfBody(List<Block> blocks, int at) {
    if (blocks.get(at).role() == Role.BODY) {
      blocks.set(at, blocks.get(at).as(Role.METADATA));
    }
  }

  private static boolean isLabel(String line) {
    return !endsSentence(line) && !line.endsWith(":") && words(line) <= MOST_OUTLET_WORDS;
  }

  /// Short lines that end like no sentence are headings, unless they are the items of a list that a
  /// colon announced.
  private void headings(List<Block> blocks) {
    boolean list = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role() != Role.BODY) {
        continue;
      }
      String line = line(block);
      boolean unended = !endsSentence(line);
      if (unended && !list && isLabelledCaption(line)) {
        blocks.set(i, block.as(Role.CAPTION));
      } else if (unended && !list && isHeading(line)) {
        blocks.set(i, block.as(Role.HEADING));
      }
      list = line.endsWith(":") || list && unended;
    }
  }

  /// "Scene: Officers stand beside the car": how some papers write captions, never ended by a stop.
  private static boolean isLabelledCaption(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon < line.length() - 30
        && words(line.substring(0, colon)) <= 4
        && line.substring(0, colon).chars().allMatch(c -> Character.isLetter(c) || c == ' ')
        && Character.isLetter(line.charAt(Math.min(colon + 2, line.length() - 1)))
        && !HEADLINE_LABELS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT))
        && words(line) > 8;
  }

  /// A line that announces what follows ("Those arrested are:") is body, but for a few words alone.
  private static boolean isHeading(String line) {
    int most = line.endsWith(":") ? MOST_LABEL_WORDS : MOST_HEADING_WORDS;
    return line.length() <= LONGEST_HEADING
        && words(line) <= most
        && !"•*".contains(line.substring(0, 1));
  }

  private static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"'”’)]» ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".?!…;,".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static int words(String line) {
    return line.split("\\s+").length;
  }

  private static String letters(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private String line(Block block) {
    return block.span().in(text).replace('\n', ' ');
  }
}
