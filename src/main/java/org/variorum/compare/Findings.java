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
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.compare.detail.Matter;
import org.variorum.model.Attribution;
import org.variorum.model.Dependence;
import org.variorum.model.Finding;
import org.variorum.model.Post;
import org.variorum.model.Reading;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.reason.Readings;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;

/// Makes findings of what was drawn from answers: with their letters, their origins and who is silent.
final class Findings {
  private final List<ReportId> reports;
  private final Matter matter;
  private final Map<ReportId, List<Dependence>> dependences;
  private final Map<ReportId, Integer> places;
  private final Worth worth;

  /// @param reports in the order of the story
  Findings(Matter matter, List<ReportId> reports) {
    this.reports = List.copyOf(reports);
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
  }

  /// The findings of all that was drawn, in the order in which a reader meets them, without two that
  /// say the same of the same places.
  List<Finding> of(List<Drawings.Entry> drawn) {
    List<Finding> all =
        drawn.parallelStream()
            .flatMap(e -> e.drawn().stream().map(d -> finding(e.detail(), d)))
            .toList();
    return numbered(worth.of(Repeats.without(all)));
  }

  private Finding finding(Detail detail, Drawn drawn) {
    Drawn.Worst worst = drawn.worst();
    List<Answer> answers = drawn.given().answers();
    List<Reading> readings = new ArrayList<>();
    Set<ReportId> heard = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      readings.add(reading(answers.get(i), drawn.given().canonical().get(i)));
      heard.add(answers.get(i).report());
    }
    Reason why = why(worst, answers);
    return new Finding(
        "f0",
        detail.kind(),
        detail.topic(),
        worst.relation().status(),
        worst.relation(),
        readings,
        reports.stream().filter(r -> !heard.contains(r)).toList(),
        origins(readings),
        drawn.update().isPresent(),
        drawn.update().map(u -> Readings.WITH_UPDATE.of(why, u)).orElse(why),
        worst.unlike(),
        drawn.passedOver());
  }

  private Reason why(Drawn.Worst worst, List<Answer> answers) {
    Answer a = answers.get(worst.one());
    Answer b = answers.get(worst.other());
    return worst
        .why()
        .map(w -> Readings.HAVE.of(letter(a.report()), words(a), letter(b.report()), words(b), w))
        .orElseGet(() -> Readings.ONLY_ONE.of(letter(a.report())));
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

  private Reading reading(Answer answer, String canonical) {
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
