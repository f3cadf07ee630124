package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// On which day, and at what time, the harm that a story is about was done.
///
/// One report says "shot", another "killed", a third "the attack": acts of one family are taken for
/// the one event that a report is about, and its day is the one for which most speaks (`DaySigns`).
/// Every other day on which something may have happened is an answer too, but one that can only
/// agree: two reports conflict if each puts the event on a day that the other does not mention.
public final class WhenDetails implements DetailFinder {
  private static final int WITH_THE_ACT = 2;
  private static final int IN_ITS_SENTENCE = 1;
  private static final int AT_THE_HEAD = 1;

  /// An act of harm in the lead, or an hour there, or twice an act of harm further down.
  private static final int ENOUGH = 7;

  /// Where no other day is in question: an hour beside it.
  private static final int ENOUGH_ALONE = 5;

  private static final Note<List<Answer>> DAYS = new Note<>((a, r) -> answers(a, r, Kind.DATE));
  private static final Note<List<Answer>> TIMES = new Note<>((a, r) -> answers(a, r, Kind.TIME));

  private static final String EVENT = "what the report is about";

  @Override
  public List<Detail> find(Matter matter) {
    List<Detail> details = new ArrayList<>();
    for (Kind kind : List.of(Kind.DATE, Kind.TIME)) {
      List<Answer> answers = new ArrayList<>();
      Set<ReportId> sure = new HashSet<>();
      for (ReportId report : matter.reports()) {
        List<Answer> own =
            matter.note(report, kind == Kind.DATE ? DAYS : TIMES).stream()
                .map(WhenDetails::withoutPart)
                .toList();
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

  /// The day alone: its part is asked for with the hours (`HourDetails`).
  private static Answer withoutPart(Answer answer) {
    return answer.value() instanceof Value.Date date && date.part().isPresent()
        ? new Answer(
            answer.report(),
            answer.span(),
            new Value.Date(
                date.from(), date.until(), Optional.empty(), date.approximate(), date.weekday()),
            answer.attribution(),
            answer.context())
        : answer;
  }

  /// Where a report gives the day of the event that it is about, and, without a context, the other
  /// days on which that may have been.
  static List<Answer> daysOfTheEvent(Matter matter, ReportId report) {
    return matter.note(report, DAYS).stream()
        .filter(a -> a.context().isEmpty() || a.context().contains(EVENT))
        .toList();
  }

  private static List<Answer> answers(Matter matter, ReportId report, Kind kind) {
    Extraction extraction = matter.extraction(report);
    List<Mention> mentions =
        extraction.mentions().stream()
            .filter(m -> m.kind() == kind && isPoint(m.value()))
            .filter(m -> extraction.sentences().get(m.sentence()).tells())
            .toList();
    if (kind == Kind.DATE) {
      return days(matter, extraction, mentions);
    }
    Optional<String> main = mainTime(matter, extraction, mentions);
    return mentions.stream()
        .map(m -> {
          boolean is = main.filter(key(m.value())::equals).isPresent();
          return answer(extraction, m, is ? contextOfTime(matter, extraction, m) : Set.of());
        })
        .toList();
  }

  private static List<Answer> days(Matter matter, Extraction extraction, List<Mention> mentions) {
    DaySigns signs = new DaySigns(matter, extraction);
    Map<String, List<Mention>> byDay = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (signs.of(mention).weight() > 0) {
        byDay.computeIfAbsent(key(mention.value()), _ -> new ArrayList<>()).add(mention);
      }
    }
    Optional<String> main = mainDay(byDay, signs);
    List<Answer> answers = new ArrayList<>();
    byDay.forEach((day, mentioned) -> {
      if (main.filter(day::equals).isPresent()) {
        Set<String> context = Set.of(isDeath(mentioned, signs) ? "death" : EVENT);
        fullest(matter, extraction, mentioned, mentions)
            .forEach(m -> answers.add(answer(extraction, m, context)));
      } else {
        mentioned.forEach(m -> answers.add(answer(extraction, m, Set.of())));
      }
    });
    return answers;
  }

  /// The day for which most speaks, if enough does, and before all others a day that is not only one
  /// of a death; the first of equals. What its best mention says counts double, since a report
  /// repeats the day of an arrest as often as the day of the deed.
  private static Optional<String> mainDay(Map<String, List<Mention>> byDay, DaySigns signs) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    byDay.forEach((day, mentioned) -> {
      int best = mentioned.stream().mapToInt(m -> signs.of(m).weight()).max().orElse(0);
      scores.put(day, 2 * best + mentioned.size());
    });
    int enough = scores.size() == 1 ? ENOUGH_ALONE : ENOUGH;
    return scores.entrySet().stream()
        .filter(e -> e.getValue() >= enough)
        .map(Map.Entry::getKey)
        .min(
            Comparator.comparing((String day) -> isDeath(byDay.get(day), signs))
                .thenComparing(day -> -scores.get(day)));
  }

  /// Whether a day is told as the day of a death alone, which may follow days after what caused it,
  /// and is set against another day of death only.
  private static boolean isDeath(List<Mention> mentioned, DaySigns signs) {
    return mentioned.stream().anyMatch(m -> signs.of(m).of() == DaySigns.Of.DEATH)
        && mentioned.stream().noneMatch(m -> signs.of(m).isSure());
  }

  /// The mentions that give both weekday and date, for whatever act, since a date has one weekday;
  /// where none does, those of the event.
  private static List<Mention> fullest(
      Matter matter, Extraction extraction, List<Mention> mentioned, List<Mention> all) {
    String text = matter.report(extraction.report()).text();
    String day = key(mentioned.getFirst().value());
    List<Mention> full =
        all.stream()
            .filter(m -> key(m.value()).equals(day))
            .filter(m ->
                m.value() instanceof Value.Date date
                    && date.weekday().isPresent()
                    && m.span().in(text).chars().anyMatch(Character::isDigit))
            .toList();
    return full.isEmpty() ? mentioned : full;
  }

  private static Answer answer(Extraction extraction, Mention mention, Set<String> context) {
    return new Answer(
        extraction.report(), mention.span(), mention.value(), Optional.empty(), context);
  }

  /// Times of day are many in a report, so only those at the head of it that stand with a like act
  /// are set against each other.
  private static Set<String> contextOfTime(Matter matter, Extraction extraction, Mention mention) {
    if (!matter.isLead(extraction.report(), mention.sentence())) {
      return Set.of();
    }
    return extraction.events().stream()
        .filter(e -> e.sentence() == mention.sentence() && isWith(e, mention))
        .map(e -> e.act().sense())
        .filter(Harm::isHarm)
        .collect(Collectors.toSet());
  }

  /// The value that stands with the harm most; the first of equals.
  private static Optional<String> mainTime(
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
      if (event.sentence() == mention.sentence() && Harm.isDone(event)) {
        score = Math.max(score, isWith(event, mention) ? WITH_THE_ACT : IN_ITS_SENTENCE);
      }
    }
    return score;
  }

  static boolean isWith(Event event, Mention mention) {
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
          Value.Score _,
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
