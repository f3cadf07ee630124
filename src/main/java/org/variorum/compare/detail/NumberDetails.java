package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.compare.value.DescriptionRelation;
import org.variorum.model.Amount;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// How many people did or underwent one act, where reports only describe them: "the attackers" are
/// more than "the assailant".
public final class NumberDetails implements DetailFinder {
  private static final Amount ONE = Amount.exactly(1);
  private static final Amount MANY =
      new Amount(2, Double.POSITIVE_INFINITY, Amount.Exactness.VAGUE);

  private static final List<Argument.Role> ROLES =
      List.of(Argument.Role.AGENT, Argument.Role.PATIENT);

  private static final Note<Map<Span, Amount>> PARTICIPANTS =
      new Note<>(NumberDetails::participants);

  private static final Note<Map<Span, Amount>> DESCRIBED = new Note<>(NumberDetails::allDescribed);

  /// People described as taking part in an act.
  private record Described(Answer answer, Value.Description value) {
    private Amount amount() {
      return ((Value.Quantity) answer.value()).amount();
    }
  }

  @Override
  public List<Detail> find(Matter matter) {
    List<Detail> details = new ArrayList<>();
    for (EventGroup group : matter.alignment().groups()) {
      for (Argument.Role role : ROLES) {
        List<Described> described = described(matter, group, role);
        if (amounts(described).size() > 1) {
          detail(withoutBoth(matter, described)).ifPresent(details::add);
        }
      }
    }
    return details;
  }

  private static List<Described> described(Matter matter, EventGroup group, Argument.Role role) {
    List<Described> described = new ArrayList<>();
    for (EventGroup.Link link : group.events()) {
      Event event = matter.event(link);
      event
          .arguments(role)
          .filter(a -> a.value() instanceof Value.Description d && d.kind() == Kind.PERSON)
          .flatMap(a -> described(matter, link, event, a).stream())
          .forEach(described::add);
    }
    return described;
  }

  private static Optional<Described> described(
      Matter matter, EventGroup.Link link, Event event, Argument argument) {
    Value.Description value = (Value.Description) argument.value();
    return Optional.ofNullable(matter.note(link.report(), PARTICIPANTS).get(argument.span()))
        .map(amount ->
            new Described(
                new Answer(
                    link.report(),
                    argument.span(),
                    new Value.Quantity(
                        amount, value.head(), Optional.empty(), Optional.empty(), false),
                    event.attribution(),
                    matter.passages(link.report(), event.trigger())),
                value));
  }

  /// In what number those stand whom a report describes as taking part in acts.
  private static Map<Span, Amount> participants(Matter matter, ReportId report) {
    Map<Span, Amount> participants = new HashMap<>();
    for (Event event : matter.extraction(report).events()) {
      for (Argument argument : event.arguments()) {
        if (argument.value() instanceof Value.Description) {
          amount(matter, report, event.sentence(), argument.span())
              .ifPresent(amount -> participants.put(argument.span(), amount));
        }
      }
    }
    return participants;
  }

  /// In what number all that a report describes stands.
  private static Map<Span, Amount> allDescribed(Matter matter, ReportId report) {
    Map<Span, Amount> described = new HashMap<>();
    for (Mention mention : matter.extraction(report).mentions()) {
      if (mention.value() instanceof Value.Description) {
        amount(matter, report, mention.sentence(), mention.span())
            .ifPresent(amount -> described.put(mention.span(), amount));
      }
    }
    return described;
  }

  /// One for a singular, more for a plural; empty where a number stands with the noun, which is
  /// asked for with the other numbers.
  private static Optional<Amount> amount(
      Matter matter, ReportId report, int sentence, Span described) {
    boolean counted =
        matter.extraction(report).mentions().stream()
            .filter(m -> m.sentence() == sentence)
            .anyMatch(m -> m.kind() == Kind.QUANTITY && m.span().overlaps(described));
    return counted
        ? Optional.empty()
        : tag(matter.extraction(report).sentences().get(sentence), described)
            .flatMap(tag ->
                switch (tag) {
                  case "NN" -> Optional.of(ONE);
                  case "NNS" -> Optional.of(MANY);
                  default -> Optional.empty();
                });
  }

  private static Optional<String> tag(Sentence sentence, Span described) {
    return sentence.tokens().stream()
        .filter(t -> t.span().end() == described.end())
        .map(t -> t.tag())
        .findFirst();
  }

  /// Leaves out what a report tells of in both numbers: it speaks of several, and of one of them.
  private static List<Described> withoutBoth(Matter matter, List<Described> described) {
    List<Described> kept = new ArrayList<>();
    for (Described one : described) {
      Set<Amount> amounts = new HashSet<>();
      ReportId report = one.answer().report();
      Map<Span, Amount> told = matter.note(report, DESCRIBED);
      for (Mention mention : matter.extraction(report).mentions()) {
        Amount amount = told.get(mention.span());
        if (amount != null
            && mention.value() instanceof Value.Description other
            && DescriptionRelation.meet(one.value(), other)) {
          amounts.add(amount);
        }
      }
      if (amounts.size() == 1) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static Set<Amount> amounts(List<Described> described) {
    return described.stream().map(Described::amount).collect(Collectors.toSet());
  }

  private static Optional<Detail> detail(List<Described> described) {
    List<Described> alike =
        described.stream()
            .filter(d ->
                described.stream()
                    .anyMatch(e ->
                        !e.answer().report().equals(d.answer().report())
                            && DescriptionRelation.meet(d.value(), e.value())))
            .toList();
    return amounts(alike).size() < 2
        ? Optional.empty()
        : Optional.of(
            new Detail(
                Kind.QUANTITY,
                alike.getFirst().value().head() + " · how many",
                alike.stream().map(Described::answer).toList(),
                true));
  }
}
