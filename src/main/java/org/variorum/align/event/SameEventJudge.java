package org.variorum.align.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.align.passage.PassageAligner;
import org.variorum.align.passage.Told;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.SameEvent.Verdict;
import org.variorum.model.reason.OneEvent;

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

  /// Of the story that was judged last.
  private final AtomicReference<Known> last = new AtomicReference<>(Known.NOTHING);

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
    Known before = last.get();
    List<Known.Seen> seen =
        reports.stream()
            .sorted(Comparator.comparing(Report::id))
            .map(r -> before.see(r, extractions.get(r.id())))
            .toList();
    List<Profile> profiles = seen.stream().map(Known.Seen::profile).toList();
    Map<Companions.Two, Pair> weighed =
        new Companions(profiles, common)
            .toCompare().parallelStream()
                .collect(
                    Collectors.toMap(
                        two -> two, two -> weighed(seen.get(two.a()), seen.get(two.b()), before)));
    last.set(Known.of(seen, weighed.values()));
    Pairs pairs = new Pairs(profiles.size());
    weighed.forEach((two, pair) -> pairs.put(two, pair, weights.same(pair.features())));
    List<ReportId> ids = profiles.stream().map(p -> p.report().id()).toList();
    return judgement(ids, pairs);
  }

  Pair pair(Profile a, Profile b, Map<ReportId, Extraction> extractions) {
    List<Extraction> both =
        List.of(extractions.get(a.report().id()), extractions.get(b.report().id()));
    return Pair.of(a, b, aligner.align(both), common);
  }

  private Pair weighed(Known.Seen a, Known.Seen b, Known before) {
    return before
        .pair(a, b)
        .orElseGet(() -> {
          List<Told> both = List.of(a.told(), b.told());
          return Pair.of(a.profile(), b.profile(), aligner.alignTold(both), common);
        });
  }

  private Judgement judgement(List<ReportId> ids, Pairs pairs) {
    if (ids.size() < 2) {
      SameEvent alone = new SameEvent(Verdict.SAME, OneEvent.ALONE.of());
      Map<ReportId, SameEvent> each = new HashMap<>();
      ids.forEach(id -> each.put(id, alone));
      return new Judgement(alone, each);
    }
    List<Integer> main = largest(groups(ids.size(), pairs), pairs);
    Map<ReportId, SameEvent> each = new TreeMap<>();
    Optional<SameEvent> worst = Optional.empty();
    for (int i = 0; i < ids.size(); i++) {
      boolean inMain = main.size() > 1 && main.contains(i);
      SameEvent verdict = verdict(closest(i, main, pairs), inMain);
      each.put(ids.get(i), verdict);
      if (worst.filter(w -> verdict.verdict().compareTo(w.verdict()) <= 0).isEmpty()) {
        worst = Optional.of(verdict);
      }
    }
    return new Judgement(worst.orElseThrow(), each);
  }

  private SameEvent verdict(Pair pair, boolean inMain) {
    Reasons reasons = new Reasons(pair, weights);
    if (inMain) {
      return new SameEvent(Verdict.SAME, reasons.forOne());
    }
    boolean different = weights.same(pair.features()) < DIFFERENT && reasons.somethingAgainst();
    return new SameEvent(different ? Verdict.DIFFERENT : Verdict.DOUBTFUL, reasons.against());
  }

  double same(Pair pair) {
    return weights.same(pair.features());
  }

  /// The report of the main group, other than itself, that a report has most in common with.
  private static Pair closest(int report, List<Integer> main, Pairs pairs) {
    int closest =
        pairs
            .companions(report)
            .filter(i -> main.size() < 2 || main.contains(i))
            .boxed()
            .max(Comparator.comparingDouble(i -> pairs.same(report, i)))
            .or(() -> pairs.companions(report).boxed().findFirst())
            .orElseThrow();
    return pairs.pair(report, closest);
  }

  /// Reports that go together: from single reports on, the two groups that go together best are
  /// joined, as long as their reports on average are more likely of one event than not (average
  /// linkage). One chance likeness joins nothing, and one report that tells little parts nothing.
  private static List<List<Integer>> groups(int reports, Pairs pairs) {
    List<List<Integer>> groups = new ArrayList<>();
    IntStream.range(0, reports).forEach(i -> groups.add(List.of(i)));
    while (true) {
      double best = SAME;
      int one = -1;
      int other = -1;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double mean = pairs.mean(groups.get(i), groups.get(j));
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
      groups.set(
          one,
          Stream.of(groups.get(one), groups.remove(other)).flatMap(List::stream).sorted().toList());
    }
  }

  /// The group with most reports; of equals the one that holds together better.
  private static List<Integer> largest(List<List<Integer>> groups, Pairs pairs) {
    return groups.stream()
        .max(
            Comparator.comparingInt((List<Integer> g) -> g.size())
                .thenComparingDouble(pairs::hold)
                .thenComparing(List::getFirst, Comparator.reverseOrder()))
        .orElseThrow();
  }
}
