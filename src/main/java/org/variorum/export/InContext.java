package org.variorum.export;

import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// Words of a report with the rest of their sentence around them, white space made single. A very
/// long sentence is cut to the words' neighbourhood, with an ellipsis where something is left out.
public record InContext(String before, String words, String after) {
  /// How much of a sentence is kept on either side, in UTF-16 units.
  private static final int REACH = 260;

  private static final String LEFT_OUT = "…";

  public static InContext of(Report report, Extraction extraction, Span span) {
    Span whole = span;
    for (Sentence sentence : extraction.sentences()) {
      if (sentence.span().overlaps(span)) {
        whole = whole.cover(sentence.span());
      }
    }
    String text = report.text();
    String before = text.substring(whole.start(), span.start());
    String after = text.substring(span.end(), whole.end());
    if (before.length() > REACH) {
      int space = before.indexOf(' ', before.length() - REACH);
      before = LEFT_OUT + before.substring(space < 0 ? before.length() : space);
    }
    if (after.length() > REACH) {
      int space = after.lastIndexOf(' ', REACH);
      after = after.substring(0, Math.max(space, 0)) + " " + LEFT_OUT;
    }
    return new InContext(
        single(before).stripLeading(),
        single(span.in(text)).strip(),
        single(after).stripTrailing());
  }

  /// All of it, as running text.
  public String sentence() {
    return before + words + after;
  }

  private static String single(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
