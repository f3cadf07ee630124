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
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.compare.detail.Matter;
import org.variorum.compare.value.Judgement;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.reason.Readings;
import org.variorum.model.reason.Reason;

/// Chooses answers to details and tells how they stand to each other.
final class Drawing {
  private final Map<ReportId, Integer> places;
  private final Matter matter;
  private final Judge judge;
  private final Selection selection;

  /// @param reports in the order of the story
  Drawing(Matter matter, List<ReportId> reports, Judge judge, Selection selection) {
    this.matter = matter;
    this.judge = judge;
    this.selection = selection;
    places = new HashMap<>();
    reports.forEach(r -> places.put(r, places.size()));
  }

  /// For the answers to one detail, with a memory for what was judged of them.
  private Drawing(Drawing of) {
    places = of.places;
    matter = of.matter;
    judge = of.judge.remembering();
    selection = of.selection.by(judge);
  }

  /// One for each set of answers that becomes a finding.
  List<Drawn> of(Detail detail) {
    Drawing own = new Drawing(this);
    return own.selection.choose(detail).stream().map(c -> own.drawn(detail, c)).toList();
  }

  private Drawn drawn(Detail detail, Selection.Chosen chosen) {
    List<Answer> answers =
        chosen.answers().values().stream()
            .sorted(Comparator.comparingInt(a -> Objects.requireNonNull(places.get(a.report()))))
            .toList();
    Drawn.Worst worst = worst(detail, answers);
    List<Answer> ordered = answers.stream().sorted(Answer.ORDER).toList();
    Optional<Reason> update =
        worst.relation() == Relation.CONFLICTING
            ? new Updates(matter, judge).explain(answers)
            : Optional.empty();
    return new Drawn(
        new Drawn.Given(answers, answers.stream().map(a -> canonical(ordered, a)).toList()),
        worst,
        update,
        passedOver(detail, answers));
  }

  /// Other places that answer the question, each value once a report.
  private static List<Finding.PassedOver> passedOver(Detail detail, List<Answer> taken) {
    Set<List<Object>> told = new HashSet<>();
    taken.forEach(a -> told.add(List.of(a.report(), a.value().normal())));
    return detail.answers().stream()
        .filter(a -> told.add(List.of(a.report(), a.value().normal())))
        .map(a -> new Finding.PassedOver(new Located(a.report(), a.span()), a.value()))
        .toList();
  }

  private Drawn.Worst worst(Detail detail, List<Answer> answers) {
    if (answers.size() == 1) {
      return new Drawn.Worst(Relation.NONE, 0, 0, Optional.empty(), List.of());
    }
    List<Finding.Pair> unlike = new ArrayList<>();
    Relation relation = Relation.SAME;
    int one = 0;
    int other = 0;
    Optional<Reason> why = Optional.empty();
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        Judgement judgement = judge.judge(answers.get(i), answers.get(j));
        boolean untied =
            judgement.relation() == Relation.CONFLICTING
                && !selection.maySay(detail, answers.get(i), answers.get(j));
        Relation pair = untied ? Relation.INCOMPARABLE : judgement.relation();
        Reason reason = untied ? Readings.MAY_BE_OF_TWO.of() : judgement.why();
        if (pair != Relation.SAME) {
          unlike.add(new Finding.Pair(i, j, pair, reason));
        }
        boolean worse = pair.status().compareTo(relation.status()) > 0;
        if (why.isEmpty() || worse) {
          relation = worse ? pair : relation;
          one = i;
          other = j;
          why = Optional.of(reason);
        }
      }
    }
    return new Drawn.Worst(relation, one, other, why, unlike);
  }

  /// Answers that mean the same carry the value of one of them.
  ///
  /// @param ordered all answers, whatever the story's order
  private String canonical(List<Answer> ordered, Answer answer) {
    return ordered.stream()
        .filter(a -> judge.judge(a, answer).relation() == Relation.SAME)
        .findFirst()
        .orElse(answer)
        .value()
        .normal();
  }
}
