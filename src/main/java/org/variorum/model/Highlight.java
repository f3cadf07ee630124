package org.variorum.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A reading to be marked in its report's text. What a status looks like is not decided here.
///
/// @param finding the id of the finding that it belongs to
public record Highlight(Span span, Status status, String finding) {

  /// The marks of one report, by start; where two start together the longer comes first. Marks may
  /// overlap: of the marks over one place the most urgent status is the one to show.
  public static List<Highlight> of(Comparison comparison, ReportId report) {
    List<Highlight> marks = new ArrayList<>();
    for (Finding finding : comparison.findings()) {
      for (Reading reading : finding.of(report)) {
        marks.add(new Highlight(reading.span(), finding.status(), finding.id()));
      }
    }
    marks.sort(
        Comparator.comparingInt((Highlight h) -> h.span().start())
            .thenComparing(h -> h.span().end(), Comparator.reverseOrder())
            .thenComparing(Highlight::status, Comparator.reverseOrder()));
    return List.copyOf(marks);
  }
}
