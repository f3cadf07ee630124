package org.variorum.desk;

import java.util.List;
import java.util.Map;
import org.variorum.model.Analysis;
import org.variorum.model.Extraction;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.mark.Corrections;

/// Compares reports. The language models behind it are loaded by its first use, so a desk that
/// only opens stories compared before never loads them.
@FunctionalInterface
public interface Analyser {
  /// @param corrections what the user says of the reports, which holds against what would be found
  /// @param known extractions made before, used where they still fit
  /// @throws java.util.concurrent.CancellationException if the progress asks to stop
  Analysis analyse(
      List<Report> reports,
      Corrections corrections,
      Map<ReportId, Extraction> known,
      Progress progress);
}
