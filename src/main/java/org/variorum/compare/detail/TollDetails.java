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
import org.variorum.model.Amount;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// How many people of one sort shared a fate: "two men" taken to a hospital are set against "four
/// men" wounded, whatever else the reports count.
///
/// People in general are asked for apart from men, women, officers or suspects, since a report that
/// counts all the dead counts the men among them as well. A report that gives one number for such a
/// sort gives the number; none, a single one ("another man") and vague words say nothing against it.
public final class TollDetails implements DetailFinder {
  private static final String ONLY = "the only such number of its report";

  /// Words for people of any sort.
  private static final Set<String> GENERAL = Set.of("person");

  @Override
  public List<Detail> find(Matter matter) {
    Map<String, List<Answer>> answers = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      Extraction extraction = matter.extraction(report);
      for (Mention mention : extraction.mentions()) {
        if (mention.value() instanceof Value.Quantity quantity
            && extraction.sentences().get(mention.sentence()).tells()
            && counts(quantity)
            && !isOfRoom(matter, report, mention, quantity)
            && Lots.isWhole(matter, report, mention)) {
          Answer answer =
              new Answer(
                  report,
                  mention.span(),
                  quantity,
                  Optional.empty(),
                  matter.passages(report, mention.span()));
          boolean recalled = Recalled.is(matter, report, mention);
          topic(quantity)
              .map(t -> recalled ? Recalled.topic(t) : t)
              .ifPresent(t -> answers.computeIfAbsent(t, _ -> new ArrayList<>()).add(answer));
        }
      }
    }
    List<Detail> details = new ArrayList<>();
    answers.forEach(
        (topic, given) -> details.add(new Detail(Kind.QUANTITY, topic, tied(matter, given), true)));
    return details;
  }

  /// Whether it counts who is aboard, or who may be, which are questions of their own.
  private static boolean isOfRoom(
      Matter matter, ReportId report, Mention mention, Value.Quantity quantity) {
    return AmountQuestion.isCapacity(matter, report, mention.span())
        || Aboard.are(matter.report(report).text(), mention.span(), quantity);
  }

  /// Whether it is a number of more than one.
  private static boolean counts(Value.Quantity quantity) {
    return quantity.amount().exactness() != Amount.Exactness.VAGUE && quantity.amount().low() > 1;
  }

  private static Optional<String> topic(Value.Quantity quantity) {
    String noun = CountedThings.canonical(quantity.counted());
    if (!CountedThings.arePeople(quantity.counted())) {
      return Optional.empty();
    }
    boolean general = GENERAL.contains(noun);
    Optional<String> fate = quantity.state().map(Fates::family);
    if (fate.isEmpty() && general) {
      return Optional.empty();
    }
    return Optional.of(
        (general ? "people" : noun)
            + fate.map(f -> " " + f).orElse("")
            + (quantity.others() ? " (others)" : "")
            + " · how many");
  }

  /// Where a report gives one such number only, it is tied to that of another report; those whose
  /// fate is not told, if they do the same.
  private static List<Answer> tied(Matter matter, List<Answer> answers) {
    Map<ReportId, Set<String>> values = new TreeMap<>();
    answers.forEach(
        a -> values.computeIfAbsent(a.report(), _ -> new HashSet<>()).add(amount(a.value())));
    return answers.stream()
        .map(a -> values.get(a.report()).size() == 1 ? a.with(keys(matter, a)) : a)
        .toList();
  }

  private static Set<String> keys(Matter matter, Answer answer) {
    if (answer.value() instanceof Value.Quantity quantity && quantity.state().isPresent()) {
      return Set.of(ONLY);
    }
    return matter.extraction(answer.report()).events().stream()
        .filter(e -> e.arguments().stream().anyMatch(x -> x.span().overlaps(answer.span())))
        .map(e -> ONLY + ", with " + e.act().sense())
        .collect(Collectors.toSet());
  }

  private static String amount(Value value) {
    return value instanceof Value.Quantity quantity ? quantity.amount().normal() : value.normal();
  }
}
