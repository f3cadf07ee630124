package org.variorum.ui.kit;

import org.variorum.model.Metadatum;
import org.variorum.model.Report;

/// What a report is called where there is room for a few words.
public final class ReportName {
  private ReportName() {}

  /// The outlet, or the file where the outlet is not known.
  public static String of(Report report) {
    return report
        .metadata()
        .outlet()
        .map(Metadatum::value)
        .orElseGet(() -> report.source().fileName());
  }
}
