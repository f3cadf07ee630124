package org.variorum.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.mark.Corrections;

/// What was drawn from the details of a story. It holds for a detail with the same answers, as far as
/// the reports that give them are what they were.
///
/// @param basis what it rests on beside the details
record Drawings(Basis basis, Map<Drawings.Key, List<Entry>> entries) {
  static final Drawings NONE =
      new Drawings(new Basis(List.of(), Map.of(), Corrections.NONE), Map.of());

  /// A detail with what was drawn from it.
  record Entry(Detail detail, List<Drawn> drawn) {}

  /// By what a detail is looked up: its question, and where its first answer stands.
  record Key(Kind kind, String topic, Optional<Located> first) {
    static Key of(Detail detail) {
      return new Key(
          detail.kind(),
          detail.topic(),
          detail.answers().stream().findFirst().map(a -> new Located(a.report(), a.span())));
    }
  }

  /// The story as it counts for a single detail.
  ///
  /// @param order of the reports
  record Basis(List<ReportId> order, Map<ReportId, Seen> seen, Corrections corrections) {

    static Basis of(
        List<Report> reports,
        Map<ReportId, Extraction> extractions,
        Map<ReportId, SameEvent> judged,
        Corrections corrections) {
      Map<ReportId, Seen> seen = new HashMap<>();
      for (Report report : reports) {
        ReportId id = report.id();
        seen.put(
            id,
            new Seen(
                report,
                Optional.ofNullable(extractions.get(id)).orElseThrow(),
                Optional.ofNullable(judged.get(id)).orElseThrow().verdict()));
      }
      return new Basis(reports.stream().map(Report::id).toList(), seen, corrections);
    }

    /// The reports that count as they did; none where something changed that counts for all.
    Set<ReportId> steady(Basis now) {
      boolean holds =
          corrections.equals(now.corrections)
              && together() == now.together()
              && common(now).equals(now.common(this));
      Set<ReportId> steady = new HashSet<>();
      for (ReportId report : holds ? order : List.<ReportId>of()) {
        Seen before = seen.get(report);
        Seen after = now.seen.get(report);
        if (before != null && after != null && before.isLike(after)) {
          steady.add(report);
        }
      }
      return steady;
    }

    /// Whether any reports tell of one event.
    boolean together() {
      return seen.values().stream().anyMatch(s -> s.verdict() == SameEvent.Verdict.SAME);
    }

    private List<ReportId> common(Basis other) {
      return order.stream().filter(other.seen::containsKey).toList();
    }
  }

  /// One report.
  record Seen(Report report, Extraction extraction, SameEvent.Verdict verdict) {
    boolean isLike(Seen other) {
      return extraction == other.extraction
          && verdict == other.verdict
          && report.equals(other.report);
    }
  }

  static Drawings of(Basis basis, List<Entry> all) {
    Map<Key, List<Entry>> entries = HashMap.newHashMap(all.size());
    all.forEach(e -> entries.computeIfAbsent(Key.of(e.detail()), _ -> new ArrayList<>(1)).add(e));
    return new Drawings(basis, entries);
  }

  /// What was drawn from a detail, if that still holds.
  ///
  /// @param steady the reports that count as they did
  Optional<Entry> of(Detail detail, Set<ReportId> steady) {
    boolean holds = detail.answers().stream().map(Answer::report).allMatch(steady::contains);
    return holds
        ? entries.getOrDefault(Key.of(detail), List.of()).stream()
            .filter(e -> e.detail().equals(detail))
            .findFirst()
        : Optional.empty();
  }
}
