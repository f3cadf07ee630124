package org.variorum.align.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.align.passage.PassageAligner;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.SameEvent.Verdict;

/// Judges whether the reports of a story tell of one event, before any conflict between them is
/// claimed.
///
/// Every two reports are weighed by what they share and by what sets them apart; reports that go
/// together form groups, and those outside the largest group are doubted. A report wrongly doubted
/// loses all its conflicts, so what counts among several is how it goes with all of a group, and
/// "different" needs something that speaks against, not only a lack of what speaks for.
public final class SameEventJudge {
  /// At least as likely one event as not.
  private static final double SAME = 0.5;

  /// Less likely than this it is another event, if something speaks against.
  private static final double DIFFERENT = 0.15;

  private final Weights weights;
  private final CommonWords common;
  private final PassageAligner aligner;

  public SameEventJudge() {
    this(Weights.learned(), new CommonWords());
  }

  SameEventJudge(Weights weights, CommonWords common) {
    this.weights = weights;
    this.common = common;
    this.aligner = new PassageAligner(common);
  }

  /// Judges a story.
  ///
  /// @param extractions one for each report at least
  public Judgement judge(Collection<Report> reports, Map<ReportId, Extraction> extractions) {
    List<Profile> profiles =
        reports.stream()
            .sorted(Comparator.comparing(Report::id))
            .map(r -> Profile.of(r, extractions.get(r.id())))
            .toList();
    Map<ReportId, Map<ReportId, Pair>> pairs = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (int j = i + 1; j < profiles.size(); j++) {
        Profile a = profiles.get(i);
        Profile b = profiles.get(j);
        Pair pair = pair(a, b, extractions);
        pairs.computeIfAbsent(a.report().id(), _ -> new TreeMap<>()).put(b.report().id(), pair);
        pairs.computeIfAbsent(b.report().id(), _ -> new TreeMap<>()).put(a.report().id(), pair);
      }
    }
    List<ReportId> ids = profiles.stream().map(p -> p.report().id()).toList();
    return judgement(ids, pairs);
  }

  Pair pair(Profile a, Profile b, Map<ReportId, Extraction> extractions) {
    List<Extraction> both =
        List.of(extractions.get(a.report().id()), extractions.get(b.report().id()));
    return Pair.of(a, b, aligner.align(both), common);
  }

  private Judgement judgement(List<ReportId> ids, Map<ReportId, Map<ReportId, Pair>> pairs) {
    if (ids.size() < 2) {
      SameEvent alone = new SameEvent(Verdict.SAME, "There is no other report to compare with.");
      Map<ReportId, SameEvent> each = new HashMap<>();
      ids.forEach(id -> each.put(id, alone));
      return new Judgement(alone, each);
    }
    TreeSet<ReportId> main = largest(groups(ids, pairs), pairs);
    Map<ReportId, SameEvent> each = new TreeMap<>();
    SameEvent worst = new SameEvent(Verdict.SAME, "");
    for (ReportId id : ids) {
      boolean inMain = main.size() > 1 && main.contains(id);
      SameEvent verdict = verdict(closest(id, main, pairs), inMain);
      each.put(id, verdict);
      if (worst.why().isEmpty() || verdict.verdict().compareTo(worst.verdict()) > 0) {
        worst = verdict;
      }
    }
    return new Judgement(worst, each);
  }

  private SameEvent verdict(Pair pair, boolean inMain) {
    Reasons reasons = new Reasons(pair, weights);
    if (inMain) {
      return new SameEvent(Verdict.SAME, reasons.forOne());
    }
    boolean different = same(pair) < DIFFERENT && reasons.somethingAgainst();
    return new SameEvent(different ? Verdict.DIFFERENT : Verdict.DOUBTFUL, reasons.against());
  }

  double same(Pair pair) {
    return weights.same(pair.features());
  }

  /// The report of the main group, other than itself, that a report has most in common with.
  private Pair closest(
      ReportId id, TreeSet<ReportId> main, Map<ReportId, Map<ReportId, Pair>> pairs) {
    Map<ReportId, Pair> own = pairs.get(id);
    List<Pair> candidates =
        own.entrySet().stream()
            .filter(e -> main.size() < 2 || main.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return candidates.stream().max(Comparator.comparingDouble(this::same)).orElseThrow();
  }

  /// Reports that go together: from single reports on, the two groups that go together best are
  /// joined, as long as their reports on average are more likely of one event than not (average
  /// linkage). One chance likeness joins nothing, and one report that tells little parts nothing.
  private List<TreeSet<ReportId>> groups(
      List<ReportId> ids, Map<ReportId, Map<ReportId, Pair>> pairs) {
    List<TreeSet<ReportId>> groups = new ArrayList<>();
    ids.forEach(id -> groups.add(new TreeSet<>(List.of(id))));
    while (true) {
      double best = SAME;
      int one = -1;
      int other = -1;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double mean = mean(groups.get(i), groups.get(j), pairs);
          if (mean > best) {
            best = mean;
            one = i;
            other = j;
          }
        }
      }
      if (one < 0) {
        return groups;
      }
      groups.get(one).addAll(groups.remove(other));
    }
  }

  private double mean(
      TreeSet<ReportId> group, TreeSet<ReportId> other, Map<ReportId, Map<ReportId, Pair>> pairs) {
    return group.stream()
        .flatMap(a -> other.stream().map(b -> pairs.get(a).get(b)))
        .mapToDouble(this::same)
        .average()
        .orElseThrow();
  }

  /// The group with most reports; of equals the one that holds together better.
  private TreeSet<ReportId> largest(
      List<TreeSet<ReportId>> groups, Map<ReportId, Map<ReportId, Pair>> pairs) {
    return groups.stream()
        .max(
            Comparator.comparingInt((TreeSet<ReportId> g) -> g.size())
                .thenComparingDouble(g -> hold(g, pairs))
                .thenComparing(TreeSet::first, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private double hold(TreeSet<ReportId> group, Map<ReportId, Map<ReportId, Pair>> pairs) {
    double sum = 0;
    for (ReportId a : group) {
      for (ReportId b : group.tailSet(a, false)) {
        sum += same(pairs.get(a).get(b));
      }
    }
    return sum;
  }
}
