package org.variorum.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.LeftOut;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/// What of a report a comparison depends on, without its text.
///
/// @param replaces the version before it
/// @param back which of the pieces that were left out are in its text
record Look(Metadata metadata, Optional<ReportId> replaces, List<Integer> back) {
  Look {
    back = List.copyOf(back);
  }

  static Look of(Report report) {
    List<LeftOut> pieces = report.article().leftOut();
    List<Integer> back = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isBack()) {
        back.add(i);
      }
    }
    return new Look(report.metadata(), report.earlier().map(Report::id), back);
  }
}
