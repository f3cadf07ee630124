package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Where the harm that a story is about was done.
///
/// One report says "shot", another "killed", a third "the attack": acts of one family are taken for
/// the one event that a report is about, and its place is the one that stands with them most, at the
/// head of the report above all. Every other place that a report mentions is an answer too, but one
/// that can only agree: two reports conflict if each puts the event where the other mentions
/// nothing.
public final class HarmDetails implements DetailFinder {
  /// Classes of the lexicon of predicates that tell of harm.
  static final Set<String> HARM =
      Set.of(
          "kill",
          "die",
          "injure",
          "shoot",
          "attack",
          "bomb",
          "stab",
          "crash",
          "collapse",
          "hit",
          "quake",
          "flood",
          "burn_down",
          "sink",
          "destroy",
          "damage",
          "rob",
          "kidnap",
          "incident",
          "accident",
          "occur",
          "happen");

  private static final int WITH_THE_ACT = 2;
  private static final int IN_ITS_SENTENCE = 1;
  private static final int AT_THE_HEAD = 1;

  @Override
  public List<Detail> find(Matter matter) {
    Set<String> countries = countries(matter);
    List<Answer> answers = new ArrayList<>();
    Set<ReportId> sure = new HashSet<>();
    for (ReportId report : matter.reports()) {
      List<Answer> own = answers(matter, report, countries);
      answers.addAll(own);
      if (own.stream().anyMatch(a -> !a.context().isEmpty())) {
        sure.add(report);
      }
    }
    return sure.size() > 1
        ? List.of(new Detail(Kind.PLACE, "what happened · where", answers, true, true))
        : List.of();
  }

  /// The countries in which the story plays: those of at least two of its places. A town of another
  /// is a name read wrongly more often than the scene.
  private static Set<String> countries(Matter matter) {
    Map<String, Set<String>> places = new HashMap<>();
    for (ReportId report : matter.reports()) {
      for (Mention mention : matter.extraction(report).mentions()) {
        if (mention.value() instanceof Value.Place place && place.code().isPresent()) {
          places.computeIfAbsent(country(place), _ -> new HashSet<>()).add(place.code().get());
        }
      }
    }
    Set<String> countries = new HashSet<>();
    places.forEach((country, codes) -> {
      if (codes.size() > 1) {
        countries.add(country);
      }
    });
    return countries;
  }

  private static String country(Value.Place place) {
    String code = place.code().orElse("");
    return code.substring(0, Math.min(2, code.length()));
  }

  private static List<Answer> answers(Matter matter, ReportId report, Set<String> countries) {
    Extraction extraction = matter.extraction(report);
    List<Mention> mentions =
        extraction.mentions().stream()
            .filter(m -> isPoint(m.value(), countries))
            .filter(m -> extraction.sentences().get(m.sentence()).tells())
            .toList();
    mentions = withoutDateline(matter.report(report), mentions);
    mentions = withoutWider(mentions);
    Optional<String> main = main(matter, extraction, mentions);
    List<Answer> answers = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean is = main.filter(key(mention.value())::equals).isPresent();
      Set<String> context = is ? context(extraction, mention) : Set.of();
      answers.add(new Answer(report, mention.span(), mention.value(), Optional.empty(), context));
    }
    return answers;
  }

  /// Leaves out the town in the dateline, which is where the report was written, where the report
  /// names another.
  private static List<Mention> withoutDateline(Report report, List<Mention> mentions) {
    Optional<Span> dateline = report.metadata().dateline().flatMap(Metadatum::span);
    List<Mention> others =
        mentions.stream()
            .filter(m -> dateline.filter(d -> d.overlaps(m.span())).isEmpty())
            .toList();
    return others.isEmpty() ? mentions : others;
  }

  /// Leaves out places that hold another place of the same report: the province of the town.
  private static List<Mention> withoutWider(List<Mention> mentions) {
    Set<String> holders = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.value() instanceof Value.Place place) {
        holders.addAll(place.within());
      }
    }
    return mentions.stream()
        .filter(m ->
            !(m.value() instanceof Value.Place place)
                || place.code().filter(holders::contains).isEmpty())
        .toList();
  }

  /// What a conflict about the mention would be about: many die elsewhere, in a hospital, so a place
  /// of death is set against another place of death only.
  private static Set<String> context(Extraction extraction, Mention mention) {
    Set<String> context = new HashSet<>();
    for (Event event : extraction.events()) {
      String sense = event.act().sense();
      if (event.sentence() == mention.sentence() && HARM.contains(sense)) {
        context.add(sense.equals("die") ? "death" : "what the report is about");
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
      if (event.sentence() == mention.sentence() && HARM.contains(event.act().sense())) {
        boolean with = event.arguments().stream().anyMatch(a -> a.span().contains(mention.span()));
        score = Math.max(score, with ? WITH_THE_ACT : IN_ITS_SENTENCE);
      }
    }
    return score;
  }

  /// What two mentions of one place share.
  private static String key(Value value) {
    return value instanceof Value.Place place ? place.code().orElse(place.name()) : value.normal();
  }

  /// Whether a value is a place fine enough to be one answer: a town, not a country.
  private static boolean isPoint(Value value, Set<String> countries) {
    return value instanceof Value.Place place
        && place.within().size() > 1
        && countries.contains(country(place));
  }
}
