package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.compare.value.DescriptionRelation;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Trait;
import org.variorum.model.Value;

/// The ages of people whom a report does not name: "a 31-year-old mother was shot in the arm".
///
/// Two reports speak of one person where each tells the same of exactly one person of an age: the same
/// done or undergone, by nouns that can be of one person, or hurt on the same part of the body where
/// one of them is named. Ages of one person lie at most two years apart in print, and a report
/// that gives both ages tells of two people.
public final class AgedDetails implements DetailFinder {
  private static final String ONE_PERSON = "the same of one person";

  /// A birthday between two reports and a slip.
  private static final double MOST_YEARS = 2;

  /// How far behind a verb the part of the body may begin.
  private static final int NEAR = 40;

  /// Where people are hurt.
  private static final Set<String> BODY =
      Set.of(
          "head",
          "face",
          "neck",
          "throat",
          "chest",
          "stomach",
          "abdomen",
          "back",
          "shoulder",
          "arm",
          "elbow",
          "hand",
          "wrist",
          "finger",
          "leg",
          "thigh",
          "knee",
          "calf",
          "foot",
          "ankle",
          "hip",
          "groin",
          "torso",
          "eye",
          "ear",
          "cheek",
          "jaw",
          "buttock",
          "side");

  /// A person of an age in one place of an act.
  ///
  /// @param age the answer that their age is
  /// @param act the class of the act and the place in it
  /// @param part the part of the body behind the verb
  private record Aged(Answer age, Who who, String act, Optional<String> part) {
    double years() {
      return ((Value.Age) age.value()).years().low();
    }

    boolean isOf(ReportId report) {
      return age.report().equals(report);
    }
  }

  /// Who it is.
  ///
  /// @param described what the report calls them; empty for a name
  /// @param name who they are, where some report names them
  /// @param given whether the report gives that name an age, so that it is asked for by name
  private record Who(
      Optional<Value.Description> described, Optional<Names.Named> name, boolean given) {}

  @Override
  public List<Detail> find(Matter matter) {
    Map<String, List<Aged>> byAct = new TreeMap<>();
    Map<ReportId, Set<Double>> ages = new HashMap<>();
    for (ReportId report : matter.reports()) {
      ages.put(report, ages(matter.extraction(report)));
      for (Aged aged : aged(matter, report)) {
        byAct.computeIfAbsent(aged.act(), _ -> new ArrayList<>()).add(aged);
      }
    }
    List<Detail> details = new ArrayList<>();
    Set<Set<Span>> asked = new HashSet<>();
    byAct.forEach((_, all) -> {
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          Aged a = all.get(i);
          Aged b = all.get(j);
          if (areOne(all, a, b)
              && !tells(ages, a, b)
              && !tells(ages, b, a)
              && asked.add(Set.of(a.age().span(), b.age().span()))) {
            details.add(detail(a, b));
          }
        }
      }
    });
    return details;
  }

  private static Set<Double> ages(Extraction extraction) {
    Set<Double> ages = new HashSet<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.value() instanceof Value.Age age) {
        ages.add(age.years().low());
      }
    }
    return ages;
  }

  /// Whether the report that one stands in gives the other's age to somebody.
  private static boolean tells(Map<ReportId, Set<Double>> ages, Aged one, Aged other) {
    return ages.getOrDefault(one.age().report(), Set.of()).contains(other.years());
  }

  private static boolean areOne(List<Aged> all, Aged a, Aged b) {
    double apart = Math.abs(a.years() - b.years());
    boolean byName = a.who().given() && b.who().given() && a.who().name().equals(b.who().name());
    return !a.isOf(b.age().report())
        && apart > 0
        && apart <= MOST_YEARS
        && !byName
        && fit(all, a, b);
  }

  private static boolean fit(List<Aged> all, Aged a, Aged b) {
    Optional<Value.Description> one = a.who().described();
    Optional<Value.Description> other = b.who().described();
    if (one.isPresent() && other.isPresent()) {
      return DescriptionRelation.meet(one.get(), other.get())
          && isOnly(all, a, other.get())
          && isOnly(all, b, one.get());
    }
    return one.isPresent() != other.isPresent()
        && a.part().isPresent()
        && a.part().equals(b.part())
        && isOnlyHurt(all, a)
        && isOnlyHurt(all, b);
  }

  /// Whether a report tells the act of no other person of another age whom the words fit.
  private static boolean isOnly(List<Aged> all, Aged one, Value.Description other) {
    return others(all, one)
        .noneMatch(
            x -> x.who().described().map(d -> DescriptionRelation.meet(d, other)).orElse(true));
  }

  private static boolean isOnlyHurt(List<Aged> all, Aged one) {
    return others(all, one).noneMatch(x -> x.part().equals(one.part()));
  }

  private static Stream<Aged> others(List<Aged> all, Aged one) {
    return all.stream().filter(x -> x.isOf(one.age().report()) && x.years() != one.years());
  }

  private static Detail detail(Aged a, Aged b) {
    String who =
        a.who().described().or(b.who()::described).map(Value.Description::head).orElse("person");
    return new Detail(Kind.AGE, who + " · age", List.of(a.age(), b.age()), true);
  }

  /// The people of an age who did or underwent something.
  private static List<Aged> aged(Matter matter, ReportId report) {
    Extraction extraction = matter.extraction(report);
    Map<Span, Mention> ageOf = new HashMap<>();
    Set<Names.Named> given =
        byName(extraction, ageOf).stream()
            .flatMap(s -> matter.names().at(report, s).stream())
            .collect(Collectors.toSet());
    byDescription(extraction, ageOf);
    List<Aged> aged = new ArrayList<>();
    for (Event event : ageOf.isEmpty() ? List.<Event>of() : extraction.events()) {
      for (Argument argument : event.arguments()) {
        Mention age = ageOf.get(argument.span());
        boolean took =
            argument.role() == Argument.Role.AGENT || argument.role() == Argument.Role.PATIENT;
        if (age != null
            && took
            && !event.act().negated()
            && extraction.sentences().get(event.sentence()).tells()) {
          Optional<Names.Named> name = matter.names().at(report, argument.span());
          Who who = new Who(description(argument), name, name.filter(given::contains).isPresent());
          Answer answer =
              new Answer(report, age.span(), age.value(), Optional.empty(), Set.of(ONE_PERSON));
          String act = event.act().sense() + " " + argument.role();
          aged.add(new Aged(answer, who, act, part(extraction, event)));
        }
      }
    }
    return aged;
  }

  private static Optional<Value.Description> description(Argument argument) {
    return argument.value() instanceof Value.Description d ? Optional.of(d) : Optional.empty();
  }

  /// The part of the body next behind the verb.
  private static Optional<String> part(Extraction extraction, Event event) {
    int from = event.trigger().end();
    return extraction.sentences().get(event.sentence()).tokens().stream()
        .filter(t -> t.span().start() >= from && t.span().start() - from < NEAR)
        .filter(t -> t.tag().startsWith("NN") && BODY.contains(t.lemma()))
        .map(Token::lemma)
        .findFirst();
  }

  /// Puts the ages that a report gives to names by where those stand.
  ///
  /// @return where they stand
  private static Set<Span> byName(Extraction extraction, Map<Span, Mention> ages) {
    Set<Span> given = new HashSet<>();
    for (Trait trait : extraction.traits()) {
      Mention age = extraction.mentions().get(trait.mention());
      if (isExact(age)) {
        for (int person : extraction.entities().get(trait.entity()).mentions()) {
          Span span = extraction.mentions().get(person).span();
          ages.putIfAbsent(span, age);
          given.add(span);
        }
      }
    }
    return given;
  }

  /// Puts the ages that stand with a description: "a 31-year-old mother".
  private static void byDescription(Extraction extraction, Map<Span, Mention> ages) {
    for (Mention age : extraction.mentions()) {
      if (isExact(age)) {
        for (Mention person : extraction.mentions()) {
          int gap = person.span().start() - age.span().end();
          if (person.value() instanceof Value.Description d
              && d.kind() == Kind.PERSON
              && (gap == 1 || person.span().overlaps(age.span()))) {
            ages.put(person.span(), age);
          }
        }
      }
    }
  }

  private static boolean isExact(Mention age) {
    return age.value() instanceof Value.Age years && years.years().isExact();
  }
}
