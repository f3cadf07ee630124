package org.variorum.model.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.Span;
import org.variorum.model.Story;

/// Where the anchors of a subject stand now, and what of a comparison stands there.
///
/// @param changed whether a report that is still there has lost some of the words
record Where(Subject subject, List<Located> places, List<Anchor> lost, boolean changed) {

  static Where is(Subject subject, Story story) {
    List<Located> places = new ArrayList<>();
    List<Anchor> lost = new ArrayList<>();
    boolean changed = false;
    for (Anchor anchor : subject.anchors()) {
      Optional<Report> report = story.report(anchor.report());
      Optional<Span> found = report.map(Report::text).flatMap(anchor::find);
      found.ifPresent(span -> places.add(new Located(anchor.report(), span)));
      if (found.isEmpty()) {
        lost.add(anchor);
        changed |= report.isPresent();
      }
    }
    return new Where(subject, places, lost, changed);
  }

  /// The finding of the same kind that shares most readings with the subject. One of them is enough
  /// where the question is the same too, or where there is but one; two findings that share the same
  /// are no better than none.
  Optional<Finding> finding(Subject.OfFinding wanted, Comparison comparison) {
    List<Match> matches =
        comparison.findings().stream()
            .filter(f -> f.kind() == wanted.kind())
            .map(f -> match(f, wanted))
            .filter(m -> m.shared() > 1 || (m.shared() == 1 && m.isNear()))
            .sorted(Match.BEST)
            .toList();
    boolean clear =
        matches.size() == 1
            || (matches.size() > 1 && Match.BEST.compare(matches.get(0), matches.get(1)) < 0);
    return clear ? Optional.of(matches.getFirst().finding()) : Optional.empty();
  }

  Optional<Contradiction> contradiction(Subject.OfContradiction wanted, Comparison comparison) {
    List<Contradiction> met =
        comparison.contradictions().stream()
            .filter(c -> c.kind().equals(wanted.sort()))
            .filter(c -> isMet(new Located(c.report(), c.span()), places))
            .toList();
    List<Contradiction> exact =
        met.stream().filter(c -> places.contains(new Located(c.report(), c.span()))).toList();
    List<Contradiction> clear = met.size() == 1 ? met : exact;
    return clear.size() == 1 ? Optional.of(clear.getFirst()) : Optional.empty();
  }

  Standing standing(Finding finding) {
    List<Located> readings = readings(finding);
    if (changed) {
      return Standing.TEXT_CHANGED;
    }
    boolean same =
        lost.isEmpty()
            && readings.stream().allMatch(r -> isMet(r, places))
            && places.stream().allMatch(p -> isMet(p, readings));
    return same ? Standing.GOOD : Standing.READINGS_CHANGED;
  }

  /// How the subject stands as passages of the texts.
  Standing standing() {
    if (places.isEmpty()) {
      return Standing.ORPHANED;
    }
    return lost.isEmpty() ? Standing.GOOD : Standing.TEXT_CHANGED;
  }

  private Match match(Finding finding, Subject.OfFinding wanted) {
    List<Located> readings = readings(finding);
    Set<Located> exact = new HashSet<>(places);
    exact.retainAll(readings);
    boolean sameTopic = finding.topic().equals(wanted.topic());
    return new Match(
        finding,
        sameTopic,
        sameTopic || wanted.anchors().size() == 1,
        (int) places.stream().filter(p -> isMet(p, readings)).count(),
        exact.size());
  }

  /// How well a finding fits.
  ///
  /// @param isNear whether one shared reading is enough
  /// @param shared how many places of the subject it has a reading at
  /// @param exact how many of them are the very same
  private record Match(Finding finding, boolean sameTopic, boolean isNear, int shared, int exact) {
    /// The best first.
    static final Comparator<Match> BEST =
        Comparator.comparingInt((Match m) -> -m.shared)
            .thenComparing(m -> !m.sameTopic)
            .thenComparing(m -> -m.exact)
            .thenComparing(m -> m.finding.readings().size());
  }

  private static List<Located> readings(Finding finding) {
    return finding.readings().stream().map(r -> new Located(r.report(), r.span())).toList();
  }

  private static boolean isMet(Located place, List<Located> others) {
    return others.stream()
        .anyMatch(o -> o.report().equals(place.report()) && o.span().overlaps(place.span()));
  }
}
