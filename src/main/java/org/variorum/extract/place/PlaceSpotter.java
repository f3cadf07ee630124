package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.extract.place.Entry.Level;
import org.variorum.model.Span;

/// Finds the words of a sentence that name a place, by the gazetteer and the name tags together.
///
/// The longest name that begins at a word is taken. Whether it is a place there depends on what the
/// tagger of names says of it, on how common the name is otherwise, and on the words before it.
final class PlaceSpotter {
  private static final String LOCATION = "LOCATION";
  private static final String OUTSIDE = "O";
  private static final int LONGEST = 8;

  /// From this weight on a name is known widely enough to be a place without further signs.
  private static final int KNOWN = 6;

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "downtown",
          "upper",
          "lower",
          "greater",
          "inner");

  private final Gazetteer gazetteer;

  PlaceSpotter(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// @param taken tokens that already belong to something else
  /// @param countries codes of the countries that the report speaks of
  List<Sighting> spot(Words words, Set<Integer> taken, Set<String> countries) {
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Sighting> sighting =
          taken.contains(i) ? Optional.empty() : at(words, i, taken, countries);
      sighting.ifPresent(found::add);
      i = sighting.map(Sighting::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<Sighting> at(Words words, int from, Set<Integer> taken, Set<String> countries) {
    if (!words.isCapital(from)) {
      return Optional.empty();
    }
    for (int to = longest(words, from, taken); to > from; to--) {
      if (words.isCapital(to - 1) && !words.isJoint(to - 1)) {
        String name = words.text(from, to);
        List<Entry> readings = gazetteer.named(name);
        if (!readings.isEmpty() && isPlace(words, from, to, readings, countries)) {
          return Optional.of(sighting(words, from, to, readings));
        }
      }
    }
    return unknown(words, from, taken);
  }

  private int longest(Words words, int from, Set<Integer> taken) {
    int to = from + 1;
    while (to < words.size()
        && to - from < LONGEST
        && !taken.contains(to)
        && (words.isCapital(to) || words.isParticle(to) || words.isJoint(to))
        && gazetteer.continues(words.text(from, to))) {
      to++;
    }
    return to;
  }

  private Sighting sighting(Words words, int from, int to, List<Entry> readings) {
    Optional<Level> kind = Generics.around(words, from, to);
    List<Entry> fitting =
        kind.map(k -> readings.stream().filter(e -> e.level() == k).toList()).orElse(List.of());
    return new Sighting(
        words,
        from,
        to,
        words.text(from, to),
        fitting.isEmpty() ? readings : fitting,
        List.of(),
        kind);
  }

  private boolean isPlace(
      Words words, int from, int to, List<Entry> readings, Set<String> countries) {
    Entry likeliest = readings.getFirst();
    if (gazetteer.isDate(words.text(from, to))) {
      return false;
    }
    boolean doubtful = gazetteer.needsEvidence(words.text(from, to));
    boolean several = to - from > 1;
    boolean known = likeliest.weight() >= KNOWN;
    boolean alone = isAlone(words, from, to);
    if (words.all(from, to, LOCATION)) {
      return alone || several || !words.isName(to);
    }
    if (words.any(from, to, LOCATION)) {
      return several && known;
    }
    boolean named = Generics.around(words, from, to).isPresent();
    if (words.all(from, to, OUTSIDE)) {
      if (!words.isName(from)) {
        return words.isTitleCase() && known && !doubtful;
      }
      return known && !doubtful && (several || !words.isName(to) || words.isTitleCase())
          || contained(words, to, readings)
          || named && alone
          || words.afterFirmPreposition(from) && alone && !words.isTitleCase();
    }
    boolean whole = alone || several && likeliest.level() != Level.TOWN;
    boolean wide = likeliest.level().isWide();
    boolean spokenOf = readings.stream().anyMatch(e -> countries.contains(e.country()));
    return whole
        && (contained(words, to, readings)
            || wide && named
            || wide && several && !doubtful
            || wide && !doubtful && known && (spokenOf || words.afterPreposition(from))
            || known && !doubtful && words.afterFirmPreposition(from));
  }

  /// Whether the name is not a piece of a longer one.
  private static boolean isAlone(Words words, int from, int to) {
    Span run = words.run(from);
    if (!words.tag(from).equals(OUTSIDE)) {
      return run.start() >= from && run.end() <= to;
    }
    boolean before = from > 0 && words.isName(from - 1) && words.isCapital(from - 1);
    boolean after =
        words.isName(to) && words.isCapital(to) && Generics.level(words.lower(to)).isEmpty();
    return !before && !after;
  }

  /// Whether a comma and what holds one of the readings follow.
  private boolean contained(Words words, int to, List<Entry> readings) {
    if (!words.at(to).equals(",")) {
      return false;
    }
    Set<String> codes = new TreeSet<>();
    gazetteer.abbreviated(words.at(to + 1)).ifPresent(codes::add);
    int end = longest(words, to + 1 < words.size() ? to + 1 : to, Set.of());
    for (int e = end; e > to + 1 && codes.isEmpty(); e--) {
      gazetteer.named(words.text(to + 1, e)).stream()
          .filter(r -> r.level().isWide())
          .forEach(r -> codes.add(r.code()));
    }
    return readings.stream()
        .anyMatch(r -> codes.stream().anyMatch(c -> gazetteer.inside(r, c) && !r.code().equals(c)));
  }

  /// A name that is tagged as a location, or said to be a province or district, but not known.
  private Optional<Sighting> unknown(Words words, int from, Set<Integer> taken) {
    int to = from;
    while (to < words.size()
        && !taken.contains(to)
        && (words.tag(to).equals(LOCATION) || to > from && words.isJoint(to))) {
      to++;
    }
    while (to > from && words.isJoint(to - 1)) {
      to--;
    }
    if (to == from) {
      to = saidToBe(words, from, taken);
    }
    if (to == from || words.tag(from - 1).equals(LOCATION) && !taken.contains(from - 1)) {
      return Optional.empty();
    }
    if (!isLikely(words, from, to)) {
      return Optional.empty();
    }
    return Optional.of(
        new Sighting(
            words,
            from,
            to,
            words.text(from, to),
            List.of(),
            partOf(words, from, to),
            Generics.around(words, from, to)));
  }

  /// Whether a name that only the tagger of names takes for a place may be one. The tagger takes
  /// armed groups, peoples and the words of headlines for places now and then.
  private boolean isLikely(Words words, int from, int to) {
    String name = words.text(from, to);
    boolean written =
        name.length() > 2 && name.codePoints().anyMatch(Character::isLowerCase)
            || isCapitals(words);
    boolean signs =
        words.afterPreposition(from)
            || Generics.around(words, from, to).isPresent()
            || words.at(to).equals(",") && words.isCapital(to + 1);
    return written
        && (signs || !words.isTitleCase())
        && gazetteer.nationality(name).isEmpty()
        && !gazetteer.isGroup(name);
  }

  private static boolean isCapitals(Words words) {
    return words
        .parsed()
        .sentence()
        .span()
        .in(words.text())
        .chars()
        .noneMatch(Character::isLowerCase);
  }

  /// What "South Kabul" is part of, where the name is a direction and a name of one likely place.
  private List<String> partOf(Words words, int from, int to) {
    if (to - from < 2 || !DIRECTIONS.contains(words.lower(from))) {
      return List.of();
    }
    List<Entry> whole = gazetteer.named(words.text(from + 1, to));
    boolean clear =
        whole.size() == 1 || whole.size() > 1 && whole.get(0).weight() > whole.get(1).weight() + 1;
    if (!clear) {
      return List.of();
    }
    List<String> codes = new ArrayList<>(List.of(whole.getFirst().code()));
    codes.addAll(gazetteer.containers(whole.getFirst()));
    return codes;
  }

  /// The end of a name before "province", "district" and the like; `from` where there is none.
  private static int saidToBe(Words words, int from, Set<Integer> taken) {
    int to = from;
    while (words.isName(to)
        && words.isCapital(to)
        && !taken.contains(to)
        && Generics.level(words.lower(to)).isEmpty()) {
      to++;
    }
    String generic = words.lower(to);
    boolean said =
        to > from
            && to - from < 3
            && Set.of("province", "district", "governorate", "village", "county").contains(generic)
            && (words.isName(from - 1) ? 0 : 1) == 1;
    return said ? to : from;
  }
}
