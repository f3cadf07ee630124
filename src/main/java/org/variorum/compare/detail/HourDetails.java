package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// At what hour, or in which part of the day, the event that a story is about happened: "at 1:53 p.m."
/// lies in "early Sunday afternoon".
///
/// Asked of the reports that put the event on one day; where they differ on the day, the hour is not
/// the question.
public final class HourDetails implements DetailFinder {
  /// A day and its time of day stand together: "around 5:10 p.m. on Friday, 3 May 2024".
  private static final int LONGEST_TIME = 45;

  @Override
  public List<Detail> find(Matter matter) {
    Map<Value, List<Answer>> byDay = new LinkedHashMap<>();
    Set<Value> sure = new HashSet<>();
    for (ReportId report : matter.reports()) {
      List<Answer> days = WhenDetails.daysOfTheEvent(matter, report);
      for (Value day : days.stream().map(HourDetails::day).distinct().toList()) {
        List<Answer> there = days.stream().filter(d -> day(d).equals(day)).toList();
        byDay
            .computeIfAbsent(day, _ -> new ArrayList<>())
            .addAll(closest(hours(matter, report, there)));
        there.stream().filter(d -> !d.context().isEmpty()).forEach(_ -> sure.add(day));
      }
    }
    byDay.keySet().retainAll(sure);
    return byDay.values().stream()
        .filter(hours -> hours.stream().map(Answer::report).distinct().count() > 1)
        .map(hours ->
            new Detail(Kind.DATE, "what happened · at what hour", tied(matter, hours), true))
        .toList();
  }

  /// A part of the day can conflict with whatever another report gives; two hours may be those of
  /// two acts of one course of things.
  private static List<Answer> tied(Matter matter, List<Answer> hours) {
    Set<String> all = new HashSet<>();
    matter.reports().forEach(r -> all.add("hour of " + r.value()));
    return hours.stream()
        .map(a ->
            a.context().isEmpty()
                ? a
                : new Answer(
                    a.report(),
                    a.span(),
                    a.value(),
                    a.attribution(),
                    isPart(a.value()) ? all : Set.of("hour of " + a.report().value())))
        .toList();
  }

  /// A report that gives the hour is not asked for the part of the day.
  private static List<Answer> closest(List<Answer> hours) {
    List<Answer> exact = hours.stream().filter(a -> a.value() instanceof Value.Several).toList();
    return exact.isEmpty() ? hours : exact;
  }

  /// A day without its part and weekday.
  private static Value day(Answer answer) {
    return answer.value() instanceof Value.Date date ? Value.Date.day(date.from()) : answer.value();
  }

  private static List<Answer> hours(Matter matter, ReportId report, List<Answer> days) {
    Extraction extraction = matter.extraction(report);
    List<Answer> hours = new ArrayList<>();
    for (Answer day : days) {
      Optional<Mention> clock =
          clocks(extraction).stream()
              .filter(m -> isBeside(matter, report, m, day))
              .min(Comparator.comparing(m -> m.span().cover(day.span()).length()));
      if (clock.isPresent()) {
        hours.add(joined(day, clock.get()));
      } else if (isPart(day.value())) {
        hours.add(day);
      }
    }
    for (Mention clock : clocks(extraction)) {
      boolean ofTheEvent =
          extraction.events().stream()
              .anyMatch(e ->
                  e.sentence() == clock.sentence()
                      && Harm.isDone(e)
                      && WhenDetails.isWith(e, clock));
      boolean told = hours.stream().anyMatch(a -> a.span().overlaps(clock.span()));
      boolean sure = !days.getFirst().context().isEmpty();
      if (sure && ofTheEvent && !told) {
        hours.add(
            new Answer(
                report,
                clock.span(),
                new Value.Several(List.of(day(days.getFirst()), clock.value())),
                Optional.empty(),
                days.getFirst().context()));
        break;
      }
    }
    return hours;
  }

  private static List<Mention> clocks(Extraction extraction) {
    return extraction.mentions().stream()
        .filter(m -> m.value() instanceof Value.Clock)
        .filter(m -> extraction.sentences().get(m.sentence()).tells())
        .toList();
  }

  private static boolean isBeside(Matter matter, ReportId report, Mention clock, Answer day) {
    return clock.span().cover(day.span()).length() <= LONGEST_TIME
        && matter.sentence(report, clock.span()).equals(matter.sentence(report, day.span()));
  }

  private static boolean isPart(Value value) {
    return value instanceof Value.Date date && date.part().isPresent();
  }

  private static Answer joined(Answer day, Mention clock) {
    return new Answer(
        day.report(),
        day.span().cover(clock.span()),
        new Value.Several(List.of(day(day), clock.value())),
        Optional.empty(),
        day.context());
  }
}
