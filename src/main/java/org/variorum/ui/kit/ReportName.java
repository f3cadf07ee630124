package org.variorum.ui.kit;

import org.variorum.model.Metadatum;
import org.variorum.model.Report;

/// What a report is called where there is room for a few words.
public final class ReportName {
  private ReportName() {}

  /// The outlet, or the file where the outlet is not known.
  public static String of(Report report) {
    String path = report.source().path();
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return report.metadata().outlet().map(Metadatum::value).orElse(file);
  }
}
