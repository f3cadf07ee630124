package org.variorum.ui.kit;

import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.Source;

/// What a report is called where there is room for a few words.
///
/// @param given the outlet, or the file where the outlet is not known
public record ReportName(String given) {
  public static ReportName of(Report report) {
    return new ReportName(
        report
            .metadata()
            .outlet()
            .map(Metadatum::value)
            .orElseGet(() -> report.source().fileName()));
  }

  /// In the language of the screen, which has a word for text that was pasted.
  public String in(Texts texts) {
    return given.equals(Source.PASTED) ? texts.get("report.pasted") : given;
  }
}
