package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.compare.detail.Matter;
import org.variorum.compare.value.Judgement;
import org.variorum.model.Attribution;
import org.variorum.model.Dependence;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Post;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;
import org.variorum.model.reason.Whole;

/// Makes findings of chosen answers: their relation, status and why.
final class Findings {
  private final List<ReportId> reports;
  private final Judge judge;
  private final Selection selection;
  private final Matter matter;
  private final Map<ReportId, List<Dependence>> dependences;
  private final Map<ReportId, Integer> places;
  private final Worth worth;
  private final Updates updates;

  /// @param reports in the order of the story
  Findings(Matter matter, List<ReportId> reports, Judge judge, Selection selection) {
    this.reports = List.copyOf(reports);
    this.judge = judge;
    this.selection = selection;
    this.matter = matter;
    // Of several of one sort at one place the first is taken, so only that is kept.
    Set<List<Object>> seen = new HashSet<>();
    dependences =
        matter.alignment().dependences().stream()
            .filter(d -> seen.add(List.of(d.place(), d.sort())))
            .collect(Collectors.groupingBy(d -> d.place().report()));
    places = new HashMap<>();
    reports.forEach(r -> places.put(r, places.size()));
    worth = new Worth(matter);
    updates = new Updates(matter, judge);
  }

  /// For the answers to one detail, with a memory for what was judged of them.
  private Findings(Findings of) {
    reports = of.reports;
    matter = of.matter;
    dependences = of.dependences;
    places = of.places;
    worth = of.worth;
    judge = of.judge.remembering();
    selection = of.selection.by(judge);
    updates = new Updates(matter, judge);
  }

  /// The findings of all details, in the order in which a reader meets them, without two that say
  /// the same of the same places.
  List<Finding> of(List<Detail> details) {
    List<Finding> all = details.parallelStream().flatMap(d -> new Findings(this).of(d)).toList();
    return numbered(worth.of(Repeats.without(all)));
  }

  private Stream<Finding> of(Detail detail) {
    return selection.choose(detail).stream().map(c -> finding(detail, c));
  }

  private Finding finding(Detail detail, Selection.Chosen chosen) {
    List<Answer> answers =
        chosen.answers().values().stream()
            .sorted(Comparator.comparingInt(a -> place(a.report())))
            .toList();
    Worst worst = worst(detail, answers);
    List<Answer> ordered = answers.stream().sorted(Answer.ORDER).toList();
    List<Reading> readings = answers.stream().map(a -> reading(ordered, a)).toList();
    Optional<Reason> update =
        worst.relation() == Relation.CONFLICTING ? updates.explain(answers) : Optional.empty();
    Set<ReportId> heard = readings.stream().map(Reading::report).collect(Collectors.toSet());
    return new Finding(
        "f0",
        detail.kind(),
        detail.topic(),
        worst.relation().status(),
        worst.relation(),
        readings,
        reports.stream().filter(r -> !heard.contains(r)).toList(),
        origins(readings),
        update.isPresent(),
        update.map(u -> Whole.WITH_UPDATE.of(worst.why(), u)).orElse(worst.why()),
        worst.unlike(),
        passedOver(detail, answers));
  }

  /// Other places that answer the question, each value once a report.
  private static List<Finding.PassedOver> passedOver(Detail detail, List<Answer> taken) {
    Set<List<Object>> told = new HashSet<>();
    taken.forEach(a -> told.add(List.of(a.report(), a.value().normal())));
    return detail.answers().stream()
        .filter(a -> told.add(List.of(a.report(), a.value().normal())))
        .map(a -> new Finding.PassedOver(new Located(a.report(), a.span()), a.value().normal()))
        .toList();
  }

  /// The worst pair of answers, and all that are not the same.
  private record Worst(Relation relation, Reason why, List<Finding.Pair> unlike) {}

  private Worst worst(Detail detail, List<Answer> answers) {
    if (answers.size() == 1) {
      Term letter = letter(answers.getFirst().report());
      return new Worst(Relation.NONE, Whole.ONLY_ONE.of(letter), List.of());
    }
    List<Finding.Pair> unlike = new ArrayList<>();
    Relation relation = Relation.SAME;
    Optional<Reason> why = Optional.empty();
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        Judgement judgement = judge.judge(answers.get(i), answers.get(j));
        boolean untied =
            judgement.relation() == Relation.CONFLICTING
                && !selection.maySay(detail, answers.get(i), answers.get(j));
        Relation pair = untied ? Relation.INCOMPARABLE : judgement.relation();
        Reason reason = untied ? Whole.MAY_BE_OF_TWO.of() : judgement.why();
        if (pair != Relation.SAME) {
          unlike.add(new Finding.Pair(i, j, pair, reason));
        }
        boolean worse = pair.status().compareTo(relation.status()) > 0;
        if (why.isEmpty() || worse) {
          relation = worse ? pair : relation;
          why = Optional.of(sentence(answers.get(i), answers.get(j), reason));
        }
      }
    }
    return new Worst(relation, why.orElseThrow(), unlike);
  }

  private Reason sentence(Answer a, Answer b, Reason why) {
    return Whole.HAVE.of(letter(a.report()), words(a), letter(b.report()), words(b), why);
  }

  private Term words(Answer answer) {
    return Term.words(answer.span().in(matter.report(answer.report()).text()).replace('\n', ' '));
  }

  private Term letter(ReportId report) {
    return Term.words(Story.letter(place(report)));
  }

  private int place(ReportId report) {
    return Objects.requireNonNull(places.get(report));
  }

  /// @param ordered all answers, whatever the story's order
  private Reading reading(List<Answer> ordered, Answer answer) {
    // Readings that mean the same carry the value of one of them.
    String canonical =
        ordered.stream()
            .filter(a -> judge.judge(a, answer).relation() == Relation.SAME)
            .findFirst()
            .orElse(answer)
            .value()
            .normal();
    Optional<Attribution> attribution = attribution(answer);
    return new Reading(
        answer.report(),
        answer.span(),
        answer.value(),
        canonical,
        attribution,
        Dependence.originOf(
            dependences.getOrDefault(answer.report(), List.of()),
            answer.report(),
            answer.span(),
            attribution));
  }

  /// Whose word an answer is: what a post says that a report shows is on the word of its author. Who
  /// signed it, and when, is what the report shows.
  private Optional<Attribution> attribution(Answer answer) {
    return answer
        .attribution()
        .or(() ->
            matter
                .extraction(answer.report())
                .post(answer.span())
                .filter(p -> !p.signature().overlaps(answer.span()))
                .map(Post::said));
  }

  /// How many origins readings rest on: each origin counts once, a reading without one for itself.
  private static int origins(List<Reading> readings) {
    long shared = readings.stream().flatMap(r -> r.origin().stream()).distinct().count();
    long own = readings.stream().filter(r -> r.origin().isEmpty()).count();
    return (int) (shared + own);
  }

  private List<Finding> numbered(List<Finding> findings) {
    List<Finding> sorted =
        findings.stream()
            .sorted(
                Comparator.comparing((Finding f) -> place(first(f).report()))
                    .thenComparing(f -> first(f).span())
                    .thenComparing(Finding::kind)
                    .thenComparing(Finding::topic))
            .toList();
    List<Finding> numbered = new ArrayList<>();
    for (Finding f : sorted) {
      numbered.add(f.withId("f" + (numbered.size() + 1)));
    }
    return numbered;
  }

  private static Reading first(Finding finding) {
    return finding.readings().getFirst();
  }
}
