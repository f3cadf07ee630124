package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Kind;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// The details of acts: that it happened, and who, whom, where, when and how many.
public final class ActDetails implements DetailFinder {
  /// A reading of what happened takes in its object when that stands so near.
  private static final int NEAR = 60;

  private static final int LONGEST_NAME = 40;

  /// A day and its time of day stand together: "around 5:10 p.m. on Friday, 3 May 2024".
  private static final int LONGEST_TIME = 45;

  @Override
  public List<Detail> find(Matter matter) {
    List<Detail> details = new ArrayList<>();
    for (EventGroup group : matter.alignment().groups()) {
      details.add(happened(matter, group));
      details.addAll(roles(matter, group));
      voices(matter, group).ifPresent(details::add);
    }
    return details;
  }

  private static Detail happened(Matter matter, EventGroup group) {
    List<Answer> answers = new ArrayList<>();
    for (EventGroup.Link link : group.events()) {
      Event event = matter.event(link);
      answers.add(
          new Answer(
              link.report(), told(event), event.act(), event.attribution(), tie(matter, link)));
    }
    return new Detail(Kind.EVENT, name(matter, group), answers, true);
  }

  /// That something happened and that it did not is claimed as a conflict only of the same one in the
  /// same passage: one verb says of many that they did and of others that they did not.
  private static Set<String> tie(Matter matter, EventGroup.Link link) {
    Event event = matter.event(link);
    Set<String> keys = new HashSet<>();
    for (String passage : matter.passages(link.report(), event.trigger())) {
      event
          .arguments(Argument.Role.PATIENT)
          .forEach(a -> keys.add(passage + " " + head(a.value())));
    }
    return keys;
  }

  /// The predicate, with what it befell where that stands near by.
  private static Span told(Event event) {
    return event
        .arguments(Argument.Role.PATIENT)
        .map(a -> a.span().cover(event.trigger()))
        .filter(s -> s.length() <= NEAR)
        .findFirst()
        .orElse(event.trigger());
  }

  private static List<Detail> roles(Matter matter, EventGroup group) {
    Map<Question, List<Answer>> answers = new LinkedHashMap<>();
    boolean only = isOnlyOne(matter, group);
    for (EventGroup.Link link : group.events()) {
      Event event = matter.event(link);
      for (Argument argument : withTimesJoined(event)) {
        answers
            .computeIfAbsent(
                new Question(argument.role(), argument.value().kind()), _ -> new ArrayList<>())
            .add(
                new Answer(
                    link.report(),
                    argument.span(),
                    argument.value(),
                    event.attribution(),
                    context(matter, link, only)));
      }
    }
    String name = name(matter, group);
    List<Detail> details = new ArrayList<>();
    answers.forEach((question, given) ->
        details.add(
            new Detail(
                question.kind(),
                name + " · " + question.role().question(),
                given,
                isExclusive(question.role()))));
    return details;
  }

  /// Whether a noun names the act, and no report tells of a second one of its sort.
  private static boolean isOnlyOne(Matter matter, EventGroup group) {
    return group.events().stream()
        .allMatch(l -> {
          Event event = matter.event(l);
          String text = event.trigger().in(matter.report(l.report()).text());
          return text.equals(event.lemma())
              && matter.extraction(l.report()).events().stream()
                      .filter(e -> e.act().sense().equals(event.act().sense()))
                      .count()
                  == 1;
        });
  }

  private record Question(Argument.Role role, Kind kind) {}

  /// The arguments of an event, a day and the time of day beside it as one: "Friday" says less than
  /// "5 p.m. Friday". The time of day is asked for by itself as well.
  private static List<Argument> withTimesJoined(Event event) {
    List<Argument> joined = new ArrayList<>();
    for (Argument argument : event.arguments()) {
      Optional<Argument> clock =
          argument.value() instanceof Value.Date date && date.isDay()
              ? event
                  .arguments(Argument.Role.TIME)
                  .filter(a -> a.value() instanceof Value.Clock)
                  .filter(a -> a.span().cover(argument.span()).length() <= LONGEST_TIME)
                  .findFirst()
              : Optional.empty();
      joined.add(clock.map(c -> joined(argument, c)).orElse(argument));
    }
    return joined;
  }

  private static Argument joined(Argument day, Argument clock) {
    return new Argument(
        day.role(),
        day.span().cover(clock.span()),
        new Value.Several(List.of(day.value(), clock.value())));
  }

  /// Whether an act has one answer only: it can be done by several, but happens at one time.
  private static boolean isExclusive(Argument.Role role) {
    return switch (role) {
      case PLACE, TIME, COUNT, DURATION, SOURCE, GOAL -> true;
      case AGENT, PATIENT, INSTRUMENT, TOPIC -> false;
    };
  }

  private static Optional<Detail> voices(Matter matter, EventGroup group) {
    List<Answer> answers = new ArrayList<>();
    for (EventGroup.Link link : group.events()) {
      Event event = matter.event(link);
      event
          .attribution()
          .ifPresent(a ->
              answers.add(
                  new Answer(
                      link.report(),
                      a.span(),
                      a.voice(),
                      event.attribution(),
                      context(matter, link, false))));
    }
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Detail(Kind.ATTRIBUTION, name(matter, group) + " · who says so", answers, false));
  }

  /// What a conflict between two mentions of an act must share at least one of: an aligned passage,
  /// or the same one undergoing it.
  private static Set<String> context(Matter matter, EventGroup.Link link, boolean only) {
    Event event = matter.event(link);
    Set<String> keys = new HashSet<>(matter.passages(link.report(), event.trigger()));
    if (only) {
      keys.add("the only one");
    }
    event.arguments(Argument.Role.PATIENT).forEach(a -> keys.add("patient " + head(a.value())));
    return keys;
  }

  private static String head(Value value) {
    return value instanceof Value.Description description ? description.head() : value.normal();
  }

  /// The act as a reader would name it: the commonest wording, and whom it befell where a report
  /// says.
  private static String name(Matter matter, EventGroup group) {
    String act = most(group.events().stream().map(l -> matter.event(l).lemma()));
    Stream<String> befell =
        group.events().stream()
            .flatMap(l ->
                matter
                    .event(l)
                    .arguments(Argument.Role.PATIENT)
                    .map(a -> a.span().in(matter.report(l.report()).text())));
    String patient = most(befell.map(t -> t.replace('\n', ' ')));
    return patient.isEmpty() || patient.length() > LONGEST_NAME ? act : act + " (" + patient + ")";
  }

  private static String most(Stream<String> wordings) {
    Map<String, Integer> counts = new HashMap<>();
    wordings.forEach(w -> counts.merge(w, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
