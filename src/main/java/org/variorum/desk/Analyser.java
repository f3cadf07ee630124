package org.variorum.desk;

import java.util.Map;
import org.variorum.model.Analysis;
import org.variorum.model.Extraction;
import org.variorum.model.Progress;
import org.variorum.model.ReportId;

/// Compares reports. The language models behind it are loaded by its first use, so a desk that
/// only opens stories compared before never loads them.
@FunctionalInterface
public interface Analyser {
  /// @param known extractions made before, used where they still fit
  /// @throws java.util.concurrent.CancellationException if the progress asks to stop
  Analysis analyse(Basis basis, Map<ReportId, Extraction> known, Progress progress);
}
