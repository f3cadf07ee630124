package org.variorum.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.compare.detail.NamedDetails;
import org.variorum.model.Amount;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Located;
import org.variorum.model.Reading;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.Value;

/// Findings that say the same of the same places: a reader needs one.
final class Repeats {
  private final Set<Place> told = new HashSet<>();

  /// Conflicts that set numbers of one fate against each other, by the places of their readings.
  private final Map<Located, List<Set<Count>>> tolls = new HashMap<>();

  private Repeats() {}

  /// Leaves out a finding whose readings all stand in an earlier one that says at least as much, and
  /// a unique one whose place is told of by a finding with more readings.
  static List<Finding> without(List<Finding> findings) {
    List<Finding> ordered =
        findings.stream()
            .sorted(
                Comparator.comparing(Finding::status, Comparator.reverseOrder())
                    .thenComparing(f -> -f.readings().size()))
            .toList();
    Repeats repeats = new Repeats();
    Set<Finding> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    ordered.stream().filter(repeats::isNew).forEach(kept::add);
    return findings.stream().filter(kept::contains).toList();
  }

  /// Whether no finding before said as much; from then on this one has.
  private boolean isNew(Finding finding) {
    Set<Place> places =
        finding.readings().stream()
            .map(r -> new Place(r.report(), r.span(), question(finding)))
            .collect(Collectors.toSet());
    Set<Count> counts = finding.status() == Status.CONFLICTING ? counts(finding) : Set.of();
    if (told.containsAll(places) || countsAlike(finding, counts)) {
      return false;
    }
    told.addAll(places);
    if (!counts.isEmpty()) {
      for (Reading reading : finding.readings()) {
        tolls.computeIfAbsent(place(reading), _ -> new ArrayList<>()).add(counts);
      }
    }
    return true;
  }

  /// Whether a conflict before, with a reading in common, set the same numbers of the same fate
  /// against each other, one of them by the title.
  private boolean countsAlike(Finding next, Set<Count> counts) {
    return !counts.isEmpty()
        && next.readings().size() == counts.size()
        && next.readings().stream()
            .flatMap(r -> tolls.getOrDefault(place(r), List.of()).stream())
            .anyMatch(kept -> kept.containsAll(counts));
  }

  private static Located place(Reading reading) {
    return new Located(reading.report(), reading.span());
  }

  private static Set<Count> counts(Finding finding) {
    return finding.readings().stream()
        .flatMap(r ->
            r.value() instanceof Value.Quantity q && q.state().isPresent()
                ? Stream.of(new Count(r.report(), q.amount(), q.state().get()))
                : Stream.empty())
        .collect(Collectors.toSet());
  }

  private record Count(ReportId report, Amount amount, String state) {}

  /// What a finding asks of its places: what happened, whose word it is, who is named at all, or what
  /// else it may be.
  private static Optional<Kind> question(Finding finding) {
    return Optional.of(finding.kind())
        .filter(k -> k == Kind.EVENT || k == Kind.ATTRIBUTION || NamedDetails.isBy(finding));
  }

  private record Place(ReportId report, Span span, Optional<Kind> question) {}
}
