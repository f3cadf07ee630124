package org.variorum.model;

import java.util.List;

/// How a report's text differs from that of the version before it.
///
/// @param changes in the order of the text; `a` is of the earlier version
public record Revision(ReportId report, ReportId earlier, List<WordChange> changes) {
  public Revision {
    changes = List.copyOf(changes);
  }
}
