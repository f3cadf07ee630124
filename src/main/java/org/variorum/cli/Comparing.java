package org.variorum.cli;

import java.util.List;
import org.variorum.model.Analysis;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.mark.Corrections;

/// Compares reports. May be used by several threads at a time.
@FunctionalInterface
public interface Comparing {
  /// @param corrections what the user said of the reports
  Analysis compare(List<Report> reports, Corrections corrections, Progress progress);
}
