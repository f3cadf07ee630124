package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    answers.forEach((q, given) -> details.add(new Detail(q.kind(), q.topic(), given, true)));
    return details;
  }

  private record Question(Kind kind, String topic) implements Comparable<Question> {
    @Override
    public int compareTo(Question other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : topic.compareTo(other.topic);
    }
  }

  private static Optional<Question> question(Value value) {
    return switch (value) {
      case Value.Quantity quantity ->
          Optional.of(
              new Question(
                  Kind.QUANTITY,
                  quantity.counted()
                      + quantity.state().map(s -> " " + s).orElse("")
                      + quantity.unit().map(u -> " (" + u + ")").orElse("")
                      + (quantity.others() ? " (others)" : "")
                      + " · how many"));
      case Value.Money money ->
          Optional.of(new Question(Kind.MONEY, money.currency() + " · how much"));
      case Value.Duration duration ->
          Optional.of(new Question(Kind.DURATION, duration.unit() + " · how long"));
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

  private static Answer answer(Matter matter, ReportId report, Mention mention) {
    Set<String> context = new HashSet<>(matter.passages(report, mention.span()));
    return new Answer(report, mention.span(), mention.value(), Optional.empty(), context);
  }
}
