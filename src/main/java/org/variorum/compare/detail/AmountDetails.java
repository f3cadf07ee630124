package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.compare.value.CountedThings;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// The details that numbers answer by themselves, whatever act they hang on: how many of what in
/// which state, how much money, how long.
public final class AmountDetails implements DetailFinder {
  @Override
  public List<Detail> find(Matter matter) {
    Map<Question, List<Answer>> answers = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      Extraction extraction = matter.extraction(report);
      for (Mention mention : extraction.mentions()) {
        if (extraction.sentences().get(mention.sentence()).tells()) {
          question(mention.value())
              .ifPresent(q ->
                  answers
                      .computeIfAbsent(q, _ -> new ArrayList<>())
                      .add(answer(matter, report, mention)));
        }
      }
    }
    List<Detail> details = new ArrayList<>();
    answers.forEach((q, given) ->
        details.add(new Detail(q.kind(), q.topic(), q.toll() ? tied(matter, given) : given, true)));
    return details;
  }

  /// Where a report gives one number only, that is its answer, wherever it stands: for people at
  /// once, for other things where the reports tell of them with a like act.
  private static List<Answer> tied(Matter matter, List<Answer> answers) {
    Map<ReportId, Set<String>> values = new TreeMap<>();
    answers.forEach(
        a -> values.computeIfAbsent(a.report(), _ -> new HashSet<>()).add(a.value().normal()));
    return answers.stream()
        .map(a -> values.get(a.report()).size() == 1 ? a.with(onlyKeys(matter, a)) : a)
        .toList();
  }

  private static Set<String> onlyKeys(Matter matter, Answer answer) {
    if (isToll(answer.value()) || isOfPeople(answer.value())) {
      return Set.of(ONLY);
    }
    return matter.extraction(answer.report()).events().stream()
        .filter(e -> e.arguments().stream().anyMatch(x -> x.span().overlaps(answer.span())))
        .map(e -> ONLY + ", with " + e.act().sense())
        .collect(Collectors.toSet());
  }

  private static boolean isOfPeople(Value value) {
    return value instanceof Value.Quantity quantity && CountedThings.arePeople(quantity.counted());
  }

  private static boolean isToll(Value value) {
    return value instanceof Value.Quantity quantity
        && (quantity.state().isPresent() || quantity.counted().equals("magnitude"));
  }

  /// Counted so often, and of so many things, that one number in each report says nothing.
  private static final Set<String> ANYTHING =
      Set.of("person", "people", "count", "time", "thing", "way", "part", "case", "other");

  private static final String ONLY = "the only number of its report";

  /// @param toll whether it asks for what became of people, which a story has one answer to
  private record Question(Kind kind, String topic, boolean toll) implements Comparable<Question> {
    @Override
    public int compareTo(Question other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : topic.compareTo(other.topic);
    }
  }

  private static Optional<Question> question(Value value) {
    return switch (value) {
      case Value.Quantity quantity -> Optional.of(question(quantity));
      case Value.Money money ->
          Optional.of(new Question(Kind.MONEY, money.currency() + " · how much", false));
      case Value.Duration duration ->
          Optional.of(new Question(Kind.DURATION, duration.unit() + " · how long", false));
      case Value.Date _,
          Value.Weekday _,
          Value.VagueTime _,
          Value.Clock _,
          Value.Place _,
          Value.Age _,
          Value.Person _,
          Value.Organization _,
          Value.Role _,
          Value.Quote _,
          Value.Act _,
          Value.Voice _,
          Value.Description _,
          Value.Several _ ->
          Optional.empty();
    };
  }

  /// Counts of people are asked for by what became of them, whatever word the report counts them
  /// by; other counts by what is counted.
  private static Question question(Value.Quantity quantity) {
    String others = quantity.others() ? " (others)" : "";
    if (quantity.unit().isPresent()) {
      String measure = quantity.counted() + " (" + quantity.unit().get() + ")";
      return new Question(Kind.QUANTITY, measure + " · how much", false);
    }
    String state = quantity.state().map(Fates::family).map(f -> " " + f).orElse("");
    boolean fate = !state.isEmpty() && CountedThings.arePeople(quantity.counted());
    return new Question(
        Kind.QUANTITY,
        (fate ? "people" : CountedThings.canonical(quantity.counted()))
            + state
            + others
            + " · how many",
        fate || !ANYTHING.contains(CountedThings.canonical(quantity.counted())));
  }

  private static Answer answer(Matter matter, ReportId report, Mention mention) {
    Set<String> context = new HashSet<>(matter.passages(report, mention.span()));
    if (isToll(mention.value()) && matter.isLead(report, mention.sentence())) {
      context.add("head of the report");
    }
    return new Answer(report, mention.span(), mention.value(), Optional.empty(), context);
  }
}
