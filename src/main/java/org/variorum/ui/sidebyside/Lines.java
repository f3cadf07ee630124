package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// How the lines of a report are set: its title large, what tells of the report small, and not more
/// air between paragraphs than a reader wants.
final class Lines {
  private Lines() {}

  /// The style of each line of a text; empty for plain body text.
  static List<String> styles(String text, List<Sentence> sentences) {
    List<String> styles = new ArrayList<>();
    int start = 0;
    int next = 0;
    boolean wasBlank = true;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      while (next < sentences.size() && sentences.get(next).span().end() <= start) {
        next++;
      }
      if (line.isBlank()) {
        styles.add(wasBlank ? "nothing" : "blank");
        wasBlank = true;
      } else {
        boolean inSentence = next < sentences.size() && sentences.get(next).span().overlaps(span);
        styles.add(inSentence ? style(sentences.get(next).role()) : "");
        wasBlank = false;
      }
      start = span.end() + 1;
    }
    return styles;
  }

  private static String style(Sentence.Role role) {
    return switch (role) {
      case TITLE -> "title-line";
      case METADATA -> "metadata-line";
      case HEADING -> "heading-line";
      case CAPTION -> "caption-line";
      case POST -> "post-line";
      case BODY, BOILERPLATE -> "";
    };
  }
}
