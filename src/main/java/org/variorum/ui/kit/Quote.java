package org.variorum.ui.kit;

import java.util.Optional;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// A place of a report in its sentence: what stands before it, the place itself, what stands
/// behind. White space is closed up, so that a quotation reads as one line of prose.
public record Quote(String before, String words, String after) {
  /// How much of a very long sentence is quoted on each side, in characters.
  private static final int LONGEST = 220;

  private static final String LEFT_OUT = "…";

  static Quote of(Report report, Span span, Optional<Extraction> extraction) {
    Span around =
        extraction.stream()
            .flatMap(e -> e.sentences().stream())
            .map(Sentence::span)
            .filter(s -> s.overlaps(span))
            .reduce(Span::cover)
            .map(span::cover)
            .orElseGet(() -> line(report.text(), span));
    String text = report.text();
    return new Quote(
        end(closed(text.substring(around.start(), span.start()))),
        closed(span.in(text)).strip(),
        start(closed(text.substring(span.end(), around.end()))));
  }

  private static Span line(String text, Span span) {
    int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int end = text.indexOf('\n', span.end());
    return new Span(Math.min(start, span.start()), end < 0 ? text.length() : end);
  }

  private static String closed(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String end(String before) {
    String whole = before.stripLeading();
    if (whole.length() <= LONGEST) {
      return whole;
    }
    String cut = whole.substring(whole.length() - LONGEST);
    return LEFT_OUT + cut.substring(Math.max(0, cut.indexOf(' ')));
  }

  private static String start(String after) {
    String whole = after.stripTrailing();
    if (whole.length() <= LONGEST) {
      return whole;
    }
    String cut = whole.substring(0, LONGEST);
    return cut.substring(0, Math.max(cut.lastIndexOf(' '), 0)) + " " + LEFT_OUT;
  }
}
