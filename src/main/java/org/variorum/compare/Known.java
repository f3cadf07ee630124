package org.variorum.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.compare.detail.Notes;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.VaguePolicy;

/// What the next comparison of a story can take over from the last one: whatever rests on single
/// reports or the answers to one detail, as far as these are what they were.
///
/// @param policy by which vague numbers were read
/// @param read the extractions as they came
/// @param settled the same by the policy
record Known(
    VaguePolicy policy,
    Map<ReportId, Extraction> read,
    Map<ReportId, Extraction> settled,
    Notes notes,
    Drawings drawings) {
  static final Known NOTHING =
      new Known(VaguePolicy.standard(), Map.of(), Map.of(), Notes.none(), Drawings.NONE);

  /// What holds for reports, and is to be kept of them.
  ///
  /// @param extractions one for each report at least
  Known of(List<Report> reports, Map<ReportId, Extraction> extractions, VaguePolicy by) {
    boolean samePolicy = by.equals(policy);
    Map<ReportId, Extraction> present = new HashMap<>();
    Map<ReportId, Extraction> next = new HashMap<>();
    for (Report report : reports) {
      ReportId id = report.id();
      Extraction extraction = Optional.ofNullable(extractions.get(id)).orElseThrow();
      Extraction known = settled.get(id);
      boolean holds = samePolicy && known != null && read.get(id) == extraction;
      present.put(id, extraction);
      next.put(id, holds ? known : Settled.of(report, extraction, by));
    }
    return new Known(by, present, next, notes.of(reports, next), drawings);
  }

  Known with(Drawings drawn) {
    return new Known(policy, read, settled, notes, drawn);
  }
}
