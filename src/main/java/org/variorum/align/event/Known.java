package org.variorum.align.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.align.passage.Told;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/// What was found of the reports of one story, and of every two that were weighed. It rests on those
/// reports alone, so when one is added, changed or taken away, what was found of the others holds.
///
/// @param pairs by the ids of both
record Known(Map<ReportId, Seen> seen, Map<List<ReportId>, Pair> pairs) {
  static final Known NOTHING = new Known(Map.of(), Map.of());

  /// What was found of one report.
  record Seen(Extraction extraction, Profile profile, Told told) {
    static Seen of(Report report, Extraction extraction) {
      return new Seen(extraction, Profile.of(report, extraction), Told.of(extraction));
    }

    ReportId id() {
      return profile.report().id();
    }
  }

  static Known of(Collection<Seen> seen, Collection<Pair> pairs) {
    Map<ReportId, Seen> byId = new HashMap<>();
    seen.forEach(s -> byId.put(s.id(), s));
    Map<List<ReportId>, Pair> byIds = new HashMap<>();
    pairs.forEach(p -> byIds.put(ids(p.a(), p.b()), p));
    return new Known(byId, byIds);
  }

  Seen see(Report report, Extraction extraction) {
    Seen before = seen.get(report.id());
    boolean holds =
        before != null
            && before.extraction() == extraction
            && before.profile().report().equals(report);
    return holds ? before : Seen.of(report, extraction);
  }

  /// Two reports as they were weighed, if both are still what they were.
  Optional<Pair> pair(Seen a, Seen b) {
    return Optional.ofNullable(pairs.get(ids(a.profile(), b.profile())))
        .filter(p -> p.a() == a.profile() && p.b() == b.profile());
  }

  private static List<ReportId> ids(Profile a, Profile b) {
    return List.of(a.report().id(), b.report().id());
  }
}
