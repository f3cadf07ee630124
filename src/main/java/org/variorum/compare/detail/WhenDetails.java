package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// On which day, and at what time, the harm that a story is about was done.
///
/// One report says "shot", another "killed", a third "the attack": acts of one family are taken for
/// the one event that a report is about, and its day is the one that stands with them most, at the
/// head of the report above all. Every other day that a report mentions is an answer too, but one
/// that can only agree: two reports conflict if each puts the event on a day that the other does not
/// mention.
public final class WhenDetails implements DetailFinder {
  private static final int WITH_THE_ACT = 2;
  private static final int IN_ITS_SENTENCE = 1;
  private static final int AT_THE_HEAD = 1;

  @Override
  public List<Detail> find(Matter matter) {
    List<Detail> details = new ArrayList<>();
    for (Kind kind : List.of(Kind.DATE, Kind.TIME)) {
      List<Answer> answers = new ArrayList<>();
      Set<ReportId> sure = new HashSet<>();
      for (ReportId report : matter.reports()) {
        List<Answer> own = answers(matter, report, kind);
        answers.addAll(own);
        if (own.stream().anyMatch(a -> !a.context().isEmpty())) {
          sure.add(report);
        }
      }
      if (sure.size() > 1) {
        details.add(new Detail(kind, topic(kind), answers, true, true));
      }
    }
    return details;
  }

  private static List<Answer> answers(Matter matter, ReportId report, Kind kind) {
    Extraction extraction = matter.extraction(report);
    List<Mention> mentions =
        extraction.mentions().stream()
            .filter(m -> m.kind() == kind && isPoint(m.value()))
            .filter(m -> extraction.sentences().get(m.sentence()).tells())
            .toList();
    Optional<String> main = main(matter, extraction, mentions);
    List<Answer> answers = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean is = main.filter(key(mention.value())::equals).isPresent();
      Set<String> context = is ? context(matter, extraction, mention) : Set.of();
      answers.add(new Answer(report, mention.span(), mention.value(), Optional.empty(), context));
    }
    return answers;
  }

  /// What a conflict about the mention would be about. Deaths follow days after what caused them,
  /// so a day of death is set against another day of death only; times of day are many in a report,
  /// so only those at the head of it that stand with a like act are set against each other.
  private static Set<String> context(Matter matter, Extraction extraction, Mention mention) {
    if (mention.kind() == Kind.TIME && !matter.isLead(extraction.report(), mention.sentence())) {
      return Set.of();
    }
    Set<String> context = new HashSet<>();
    for (Event event : extraction.events()) {
      String sense = event.act().sense();
      if (event.sentence() != mention.sentence() || !HarmDetails.HARM.contains(sense)) {
        continue;
      }
      if (mention.kind() != Kind.TIME) {
        context.add(sense.equals("die") ? "death" : "what the report is about");
      } else if (isWith(event, mention)) {
        context.add(sense);
      }
    }
    return context;
  }

  /// The value that stands with the harm most; the first of equals.
  private static Optional<String> main(
      Matter matter, Extraction extraction, List<Mention> mentions) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      int score = score(extraction, mention);
      if (score > 0) {
        int head = matter.isLead(extraction.report(), mention.sentence()) ? AT_THE_HEAD : 0;
        scores.merge(key(mention.value()), score + head, Integer::sum);
      }
    }
    return scores.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  private static int score(Extraction extraction, Mention mention) {
    int score = 0;
    for (Event event : extraction.events()) {
      if (event.sentence() == mention.sentence()
          && HarmDetails.HARM.contains(event.act().sense())) {
        score = Math.max(score, isWith(event, mention) ? WITH_THE_ACT : IN_ITS_SENTENCE);
      }
    }
    return score;
  }

  private static boolean isWith(Event event, Mention mention) {
    return event.arguments().stream().anyMatch(a -> a.span().contains(mention.span()));
  }

  /// What two mentions of one day share, whatever part of the day they name.
  private static String key(Value value) {
    return value instanceof Value.Date date ? date.from().toString() : value.normal();
  }

  /// Whether a value is fine enough to be one answer: a day, not a month.
  private static boolean isPoint(Value value) {
    return switch (value) {
      case Value.Date date -> date.isDay();
      case Value.Clock _, Value.Weekday _ -> true;
      case Value.Place _,
          Value.VagueTime _,
          Value.Quantity _,
          Value.Age _,
          Value.Person _,
          Value.Organization _,
          Value.Role _,
          Value.Quote _,
          Value.Money _,
          Value.Duration _,
          Value.Act _,
          Value.Voice _,
          Value.Description _,
          Value.Several _ ->
          false;
    };
  }

  private static String topic(Kind kind) {
    return kind == Kind.TIME ? "what happened · what time" : "what happened · which day";
  }
}
