package org.variorum.align.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;
import org.variorum.model.name.CalendarNames;

/// What a report is known by when it is asked whether another tells of the same event: its words,
/// names, people, places, bodies and acts, with how often it has each, and its particulars.
record Profile(
    Report report,
    Map<String, Integer> words,
    Map<String, Integer> names,
    Set<String> leadNames,
    Map<Kind, Map<String, Integer>> values,
    Particulars particulars,
    Map<String, String> shown,
    int length) {

  /// What sets one event apart from others of its kind.
  record Particulars(
      Set<String> numbers,
      Set<String> ages,
      Set<String> hours,
      Set<LocalDate> days,
      Set<String> venues) {}

  /// Streets and buildings, by their names.
  private static final Pattern VENUE =
      Pattern.compile("\\d|\\b(?i:street|avenue|road|drive|lane|boulevard|block|park|school)\\b");

  /// Sentences of the head of a report that say what it is about.
  private static final int LEAD = 3;

  /// Words with a dot that tell nothing of an event.
  private static final Set<String> SHORTENED =
      Set.of(
          "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "mr.",
          "mrs.", "ms.", "dr.", "a.m.", "p.m.");

  static Profile of(Report report, Extraction extraction) {
    Profile profile =
        new Profile(
            report,
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            new Particulars(
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>()),
            new HashMap<>(),
            extraction.sentences().stream()
                .filter(Sentence::tells)
                .mapToInt(x -> x.span().length())
                .sum());
    Set<Span> countries = countries(extraction);
    int telling = 0;
    Set<List<Token>> seen = new HashSet<>();
    for (Sentence sentence : extraction.sentences()) {
      if (sentence.tells() && seen.add(sentence.tokens())) {
        profile.addTokens(sentence, telling < LEAD, countries);
        telling++;
      }
    }
    for (Mention mention : extraction.mentions()) {
      if (extraction.sentences().get(mention.sentence()).tells()) {
        profile.addValue(mention.value());
      }
    }
    for (Event event : extraction.events()) {
      profile.count(Kind.EVENT, event.act().sense());
    }
    return profile;
  }

  Optional<LocalDate> published() {
    return report.metadata().publishedOn();
  }

  Map<String, Integer> of(Kind kind) {
    return values.getOrDefault(kind, Map.of());
  }

  /// Names of countries tell too little: too much happens in each.
  private static Set<Span> countries(Extraction extraction) {
    return extraction.mentions().stream()
        .filter(m -> m.value() instanceof Value.Place place && isCountry(place))
        .map(Mention::span)
        .collect(Collectors.toSet());
  }

  private static boolean isCountry(Value.Place place) {
    return place.code().filter(c -> c.length() == 2).isPresent();
  }

  private void addTokens(Sentence sentence, boolean lead, Set<Span> countries) {
    for (Token token : sentence.tokens()) {
      String word = token.lemma().toLowerCase(Locale.ROOT);
      if (CalendarNames.has(word)
          || SHORTENED.contains(word)
          || word.chars().noneMatch(Character::isLetter)
          || countries.contains(token.span())) {
        continue;
      }
      if (token.tag().startsWith("NNP")) {
        names.merge(word, 1, Integer::sum);
        shown.merge(word, token.span().in(report.text()), Profile::calmer);
        if (lead) {
          leadNames.add(word);
        }
      } else if (token.tag().startsWith("NN")
          || token.tag().startsWith("VB")
          || token.tag().startsWith("JJ") && !isCapital(token)) {
        words.merge(word, 1, Integer::sum);
      }
    }
  }

  /// Of two ways of writing a name the one that is not in capitals.
  private static String calmer(String known, String other) {
    return known.equals(known.toUpperCase(Locale.ROOT)) ? other : known;
  }

  /// Adjectives with a capital are of countries and peoples.
  private boolean isCapital(Token token) {
    return Character.isUpperCase(report.text().charAt(token.span().start()));
  }

  private void addValue(Value value) {
    switch (value) {
      case Value.Date date -> {
        if (date.isDay()) {
          particulars.days().add(date.from());
        }
      }
      case Value.Place place -> {
        String key = place.code().orElse(place.name().toLowerCase(Locale.ROOT));
        if (VENUE.matcher(place.name()).find() && place.possible().isEmpty()) {
          particulars.venues().add(place.name().toLowerCase(Locale.ROOT));
        }
        if (!isCountry(place)) {
          count(Kind.PLACE, key);
          shown.putIfAbsent(key, place.name());
        }
      }
      case Value.Quantity quantity -> {
        if (quantity.amount().isExact() && quantity.amount().low() > 2) {
          particulars.numbers().add(quantity.amount().normal() + " " + quantity.counted());
        }
      }
      case Value.Age age -> {
        particulars.numbers().add("aged " + age.normal());
        particulars.ages().add(age.normal());
      }
      case Value.Clock clock -> particulars.hours().add(clock.normal());
      case Value.Money money -> particulars.numbers().add(money.normal());
      case Value.Score score -> particulars.numbers().add(score.normal());
      case Value.Person person -> {
        String key = person.family().toLowerCase(Locale.ROOT);
        count(Kind.PERSON, key);
        shown.merge(key, person.name(), (a, b) -> a.length() >= b.length() ? a : b);
      }
      case Value.Organization organization -> {
        String key = organization.name().toLowerCase(Locale.ROOT);
        count(Kind.ORGANIZATION, key);
        shown.putIfAbsent(key, organization.name());
      }
      case Value.Several several -> several.parts().forEach(this::addValue);
      case Value.Weekday _,
          Value.VagueTime _,
          Value.Role _,
          Value.Quote _,
          Value.Duration _,
          Value.Act _,
          Value.Voice _,
          Value.Description _ -> {}
    }
  }

  private void count(Kind kind, String key) {
    values.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(key, 1, Integer::sum);
  }
}
