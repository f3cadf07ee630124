package org.variorum.extract.spanish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.place.Entry;
import org.variorum.extract.place.Gazetteer;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Reads the places of a report: countries by their Spanish names, which are the Unicode Common Locale
/// Data Repository's, other places by a table of names or as the gazetteer spells them. A name of
/// several places is read in the light of the countries that the report names.
public final class Places {
  private static final Locale SPANISH = Locale.of("es");
  private static final int LONGEST = 5;

  /// What a country that is named adds to the weight of a reading.
  private static final double COUNTRY = 1.5;

  /// How much weightier than the next the best known of a name is.
  private static final int FAR_BETTER = 2;

  private static final Set<String> INSIDE = Set.of("de", "del", "la", "las", "los", "el", "y", "-");

  /// Nouns that make of a name with a place in it the name of something in that place.
  private static final Set<String> VENUES =
      Set.of(
          "hospital",
          "clínica",
          "calle",
          "avenida",
          "plaza",
          "paseo",
          "aeropuerto",
          "estación",
          "parque",
          "puente",
          "estadio",
          "universidad",
          "colegio",
          "instituto",
          "escuela",
          "museo",
          "teatro",
          "catedral",
          "iglesia",
          "mezquita",
          "cárcel",
          "prisión",
          "palacio",
          "hotel",
          "centro",
          "barrio",
          "río",
          "puerto",
          "playa",
          "monte",
          "sierra",
          "torre",
          "mercado",
          "carretera",
          "autovía",
          "autopista");

  private final Gazetteer gazetteer;
  private final Map<String, Entry> known = new HashMap<>();

  public Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      country(code, country.getDisplayCountry(Locale.ENGLISH))
          .ifPresent(e -> known.put(key(country.getDisplayCountry(SPANISH)), e));
    }
    for (List<String> row : Tables.rows("exonyms.tsv")) {
      gazetteer.named(row.get(1)).stream()
          .findFirst()
          .ifPresent(e -> known.put(key(row.getFirst()), e));
    }
  }

  private Optional<Entry> country(String code, String english) {
    return gazetteer.named(english).stream().filter(e -> e.code().equals(code)).findFirst();
  }

  private static String key(String name) {
    return name.toLowerCase(SPANISH);
  }

  /// A name that may be a place's, and all that it may mean.
  private record Sighting(Span span, int sentence, String name, List<Entry> readings) {}

  /// The places, in the order of the text, without overlap.
  public List<Tagged> tag(String text, List<Line> lines) {
    List<Sighting> seen = new ArrayList<>();
    for (int s = 0; s < lines.size(); s++) {
      if (lines.get(s).gloss().sentence().tells()) {
        seen.addAll(inLine(text, lines.get(s), s));
      }
    }
    Set<String> countries = new HashSet<>();
    seen.stream()
        .flatMap(s -> s.readings().stream().limit(1))
        .filter(e -> e.level() == Entry.Level.COUNTRY)
        .forEach(e -> countries.add(e.code()));
    return seen.stream().map(s -> new Tagged(s.span(), s.sentence(), meant(s, countries))).toList();
  }

  private List<Sighting> inLine(String text, Line line, int sentence) {
    List<Sighting> seen = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<Sighting> found = at(text, line, sentence, at);
      found.ifPresent(seen::add);
      int from = at;
      int end = found.map(f -> f.span().end()).orElse(line.span(from).end());
      while (at < line.size() && line.span(at).start() < end) {
        at++;
      }
      at = Math.max(at, from + 1);
    }
    return seen;
  }

  private Optional<Sighting> at(String text, Line line, int sentence, int from) {
    Optional<Integer> venue = venue(line, from);
    if (venue.isPresent()) {
      Span whole = line.span(from, venue.get());
      return Optional.of(new Sighting(whole, sentence, whole.in(text), List.of()));
    }
    if (!Character.isUpperCase(text.charAt(line.span(from).start()))
        || line.name(from).equals("PERSON")) {
      return Optional.empty();
    }
    int run = from;
    while (line.name(from).equals("LOCATION") && line.name(run).equals("LOCATION")) {
      run++;
    }
    boolean tagged = run > from;
    for (int length = LONGEST; length > 0; length--) {
      int until = from + length;
      if (until > line.size() || line.in(until - 1, INSIDE) || crosses(line, from, until)) {
        continue;
      }
      Span span = line.span(from, until);
      String name = span.in(text).replaceAll("\\s+", " ");
      Entry entry = known.get(key(name));
      if (entry != null && !isPartOfBody(line, from, until)) {
        return Optional.of(new Sighting(span, sentence, name, List.of(entry)));
      }
      List<Entry> readings = tagged && until <= run ? gazetteer.named(name) : List.of();
      if (!readings.isEmpty()) {
        return Optional.of(new Sighting(span, sentence, name, readings));
      }
    }
    return tagged
        ? Optional.of(
            new Sighting(line.span(from, run), sentence, line.span(from, run).in(text), List.of()))
        : Optional.empty();
  }

  /// The end of the name of a street or building: "calle Toro", "el Hospital de Valencia". What place
  /// is called like it is another one.
  private static Optional<Integer> venue(Line line, int from) {
    if (!line.in(from, VENUES)) {
      return Optional.empty();
    }
    int at = from + 1;
    while (line.in(at, INSIDE)) {
      at++;
    }
    int until = at;
    while (line.name(until).equals("LOCATION") && line.isTagged(until, "NNP")) {
      until++;
    }
    boolean beside = at == from + 1 || line.name(from).equals("LOCATION");
    return until > at && beside ? Optional.of(until) : Optional.empty();
  }

  /// Whether the words are but a part of a body's name; a country alone acts as one.
  private static boolean isPartOfBody(Line line, int from, int until) {
    boolean body = line.name(from).equals("ORGANIZATION");
    return body
        && (line.name(from - 1).equals("ORGANIZATION") || line.name(until).equals("ORGANIZATION"));
  }

  /// Whether some of the words are a person's or body's name, or none of one.
  private static boolean crosses(Line line, int from, int until) {
    for (int i = from; i < until; i++) {
      boolean word =
          line.isTagged(i, "NNP") || line.in(i, INSIDE) || line.name(i).equals("LOCATION");
      if (!word || line.name(i).equals("PERSON")) {
        return true;
      }
    }
    return false;
  }

  private Value meant(Sighting sighting, Set<String> countries) {
    List<Entry> readings =
        sighting.readings().stream()
            .sorted(Comparator.comparingDouble((Entry e) -> -weight(e, countries)))
            .toList();
    if (readings.isEmpty()) {
      return new Value.Place(Optional.empty(), sighting.name(), List.of());
    }
    Value.Place best = gazetteer.place(readings.getFirst());
    return new Value.Place(
        best.code(),
        best.name(),
        best.within(),
        evidence(readings),
        readings.stream().map(Entry::code).distinct().toList());
  }

  private static double weight(Entry entry, Set<String> countries) {
    return entry.weight() + (countries.contains(entry.country()) ? COUNTRY : 0);
  }

  private static Value.Place.Evidence evidence(List<Entry> readings) {
    if (readings.size() == 1) {
      return Value.Place.Evidence.SAID;
    }
    Entry best = readings.getFirst();
    boolean far = best.weight() - readings.get(1).weight() >= FAR_BETTER;
    return far ? Value.Place.Evidence.KNOWN : Value.Place.Evidence.LIKELY;
  }
}
