package org.variorum.cli;

import java.util.List;
import org.variorum.model.Analysis;
import org.variorum.model.Progress;
import org.variorum.model.Report;

/// Compares reports. May be used by several threads at a time.
@FunctionalInterface
public interface Comparing {
  Analysis compare(List<Report> reports, Progress progress);
}
