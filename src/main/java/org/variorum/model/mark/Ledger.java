package org.variorum.model.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Status;
import org.variorum.model.Story;

/// The marks of a story, brought together with its findings as they are now.
public final class Ledger {
  public static final Ledger EMPTY = new Ledger();

  private final List<Placed> all = new ArrayList<>();
  private final Map<Finding, Placed> ofFindings = new HashMap<>();
  private final Map<Finding, List<Placed>> allOfFindings = new HashMap<>();
  private final Map<Contradiction, Placed> ofContradictions = new HashMap<>();

  private Ledger() {}

  /// Finds every mark again. Of two marks that come to lie on one finding, the later changed holds.
  public static Ledger of(Story story, Comparison comparison, Markup markup) {
    Ledger ledger = new Ledger();
    for (Mark mark : markup.marks()) {
      ledger.place(mark, story, comparison);
    }
    return ledger;
  }

  /// All marks, in the order of the markup.
  public List<Placed> all() {
    return List.copyOf(all);
  }

  public Optional<Placed> of(Finding finding) {
    return Optional.ofNullable(ofFindings.get(finding));
  }

  public Optional<Placed> of(Contradiction contradiction) {
    return Optional.ofNullable(ofContradictions.get(contradiction));
  }

  /// What others said of a finding, or the same user earlier: the marks on it but the one that holds.
  public List<Placed> others(Finding finding) {
    Optional<Placed> holds = of(finding);
    return allOfFindings.getOrDefault(finding, List.of()).stream()
        .filter(p -> !holds.equals(Optional.of(p)))
        .toList();
  }

  /// Marks on passages that still stand in the texts.
  public List<Placed> passages() {
    return all.stream()
        .filter(p -> p.mark().subject() instanceof Subject.OfPassages)
        .filter(p -> p.standing() != Standing.ORPHANED)
        .toList();
  }

  /// Marks whose subject is gone.
  public List<Placed> orphans() {
    return all.stream().filter(p -> p.standing() == Standing.ORPHANED).toList();
  }

  /// The open questions: the marks that say that somebody is to be asked.
  public List<Placed> calls() {
    return all.stream()
        .filter(p -> p.mark().verdict().filter(Verdict.NeedsCall.class::isInstance).isPresent())
        .toList();
  }

  /// Whether the user has decided of a finding, and nothing under the verdict has changed since.
  public boolean isDecided(Finding finding) {
    return isDecided(of(finding));
  }

  public boolean isDecided(Contradiction contradiction) {
    return isDecided(of(contradiction));
  }

  private static boolean isDecided(Optional<Placed> placed) {
    return placed
        .filter(p -> p.mark().decision().isPresent() && p.standing() == Standing.GOOD)
        .isPresent();
  }

  /// How many conflicts, between reports and inside them, the user has not decided.
  public int undecided(Comparison comparison) {
    long between =
        comparison.findings().stream()
            .filter(f -> f.status() == Status.CONFLICTING && !isDecided(f))
            .count();
    long inside = comparison.contradictions().stream().filter(c -> !isDecided(c)).count();
    return (int) (between + inside);
  }

  private void place(Mark mark, Story story, Comparison comparison) {
    Where where = Where.is(mark.subject(), story);
    switch (mark.subject()) {
      case Subject.OfPassages _ -> all.add(placed(mark, where, where.standing()));
      case Subject.OfFinding subject -> {
        Optional<Finding> found = where.finding(subject, comparison);
        Standing standing = found.map(where::standing).orElse(Standing.ORPHANED);
        Placed placed = placed(mark, where, standing);
        all.add(placed);
        found.ifPresent(f -> {
          ofFindings.merge(f, placed, Ledger::later);
          allOfFindings.computeIfAbsent(f, x -> new ArrayList<>()).add(placed);
        });
      }
      case Subject.OfContradiction subject -> {
        Optional<Contradiction> found = where.contradiction(subject, comparison);
        Standing standing = found.isPresent() ? Standing.GOOD : Standing.ORPHANED;
        Placed placed = placed(mark, where, standing);
        all.add(placed);
        found.ifPresent(c -> ofContradictions.merge(c, placed, Ledger::later));
      }
    }
  }

  private static Placed placed(Mark mark, Where where, Standing standing) {
    return new Placed(mark, standing, where.places(), where.lost());
  }

  private static Placed later(Placed a, Placed b) {
    return a.mark().stamp().when().isAfter(b.mark().stamp().when()) ? a : b;
  }
}
