package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.extract.place.Entry.Level;
import org.variorum.model.Span;
import org.variorum.model.name.PlaceSpelling;

/// Finds the words of a sentence that name a place, by the gazetteer and the name tags together.
///
/// The longest name that begins at a word is taken. Whether it is a place there depends on what the
/// tagger of names says of it, on how common the name is otherwise, and on the words before it.
final class PlaceSpotter {
  private static final String LOCATION = "LOCATION";
  private static final String OUTSIDE = "O";
  private static final String PERSON = "PERSON";
  private static final String BODY = "ORGANIZATION";
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

  /// What names of waters and lands that no gazetteer of towns holds end in.
  private static final Set<String> FEATURES =
      Set.of(
          "sea",
          "sound",
          "bay",
          "strait",
          "ocean",
          "islands",
          "coast",
          "peninsula",
          "desert",
          "mountains",
          "gulf",
          "creek",
          "canyon",
          "riviera",
          "basin",
          "plateau",
          "pass",
          "hills");

  /// What a town has, in small letters after its name: "Ashby police".
  private static final Set<String> SERVING =
      Set.of("police", "firefighters", "officers", "authorities", "sheriff", "mayor");

  private final Gazetteer gazetteer;

  PlaceSpotter(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// What the rest of the report tells of its names.
  ///
  /// @param countries codes of the countries that the report speaks of
  /// @param places names that are places elsewhere in the report
  /// @param people words that are parts of a person's full name somewhere in the report
  record Report(Set<String> countries, Set<String> places, Set<String> people) {}

  /// @param taken tokens that already belong to something else
  List<Sighting> spot(Words words, Set<Integer> taken, Report report) {
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Sighting> sighting =
          taken.contains(i) ? Optional.empty() : at(words, i, taken, report);
      sighting.ifPresent(found::add);
      i = sighting.map(Sighting::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<Sighting> at(Words words, int from, Set<Integer> taken, Report report) {
    if (!words.isCapital(from)) {
      return Optional.empty();
    }
    for (int to = longest(words, from, taken); to > from; to--) {
      if (words.isCapital(to - 1) && !words.isJoint(to - 1)) {
        String name = words.text(from, to);
        List<Entry> readings = gazetteer.named(name);
        if (!readings.isEmpty() && isPlace(words, from, to, readings, report)) {
          return Optional.of(sighting(words, from, to, readings));
        }
      }
    }
    return unknown(words, from, taken, report);
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
    Entry likeliest = readings.getFirst();
    // "The Philadelphia neighborhood of Brewerytown" does not make Philadelphia one.
    List<Entry> fitting =
        kind.map(k ->
                readings.stream()
                    .filter(e -> e.level() == k)
                    .filter(e ->
                        likeliest.weight() < KNOWN
                            || gazetteer.inside(e, likeliest.code())
                            || gazetteer.inside(likeliest, e.code()))
                    .toList())
            .orElse(List.of());
    return new Sighting(
        words,
        from,
        to,
        words.text(from, to),
        fitting.isEmpty() ? readings : fitting,
        List.of(),
        kind);
  }

  private boolean isPlace(Words words, int from, int to, List<Entry> readings, Report report) {
    String name = words.text(from, to);
    boolean common =
        gazetteer.isDate(name)
            || gazetteer.isGroup(name)
            || name.equals("Us")
            || DIRECTIONS.contains(name.toLowerCase(Locale.ROOT))
            || isAcronym(words, from, to);
    if (common) {
      return false;
    }
    if (words.isDateline(from, to)) {
      return true;
    }
    boolean alone = isAlone(words, from, to);
    boolean several = to - from > 1;
    if (words.all(from, to, LOCATION)) {
      return (alone || several || begins(words, from) && !words.isName(to))
          && isPlausible(words, from, name, readings, report);
    }
    boolean known = readings.getFirst().weight() >= KNOWN && !gazetteer.needsEvidence(name);
    if (words.any(from, to, LOCATION)) {
      return several && known;
    }
    // A town tagged as a person or a team is one more often than not, but not "in" it.
    boolean open =
        words.all(from, to, OUTSIDE)
            || words.afterFirmPreposition(from)
            || words.afterDirection(from)
            || words.lower(to).equals("'s") && words.any(from, to, PERSON);
    boolean elsewhere =
        alone
            && open
            && report.places().contains(PlaceSpelling.folded(name))
            && !report.people().contains(PlaceSpelling.folded(name));
    if ((elsewhere || isStoodIn(words, from, to, report)) && !gazetteer.needsEvidence(name)
        || contained(words, to, readings)) {
      return true;
    }
    return words.all(from, to, OUTSIDE)
        ? isUntagged(words, from, to, known)
        : isTaggedOtherwise(words, from, to, readings, report);
  }

  /// A known town that the tagger takes for a person or for a team: many towns are named after one
  /// and many teams after a town, but nobody is "in" either.
  private static boolean isStoodIn(Words words, int from, int to, Report report) {
    return isAlone(words, from, to)
        && (words.all(from, to, PERSON) || words.all(from, to, BODY))
        && words.lower(from - 1).equals("in")
        && !report.people().contains(PlaceSpelling.folded(words.text(from, to)));
  }

  /// "SWAT" is no place in Pakistan. States and countries are written in capitals too, but their short
  /// forms are no names of the gazetteer's towns.
  private static boolean isAcronym(Words words, int from, int to) {
    String name = words.text(from, to);
    return to - from == 1
        && name.length() < 6
        && name.length() > 2
        && name.codePoints().noneMatch(Character::isLowerCase)
        && !isCapitals(words)
        && !words.isDateline(from, to);
  }

  /// A common word that the tagger takes for a location is one where its country is spoken of.
  private boolean isPlausible(
      Words words, int from, String name, List<Entry> readings, Report report) {
    return !gazetteer.needsEvidence(name)
        || words.afterPreposition(from)
        || readings.getFirst().level() == Level.COUNTRY
        || readings.stream().anyMatch(e -> report.countries().contains(e.country()));
  }

  private boolean isUntagged(Words words, int from, int to, boolean known) {
    boolean alone = isAlone(words, from, to);
    if (!words.isName(from)) {
      return words.isTitleCase() && known;
    }
    return known && (to - from > 1 || !words.isName(to) || words.isTitleCase())
        || alone && Generics.around(words, from, to).isPresent()
        || alone && words.afterFirmPreposition(from) && !words.isTitleCase();
  }

  private boolean isTaggedOtherwise(
      Words words, int from, int to, List<Entry> readings, Report report) {
    Entry likeliest = readings.getFirst();
    boolean wide = likeliest.level().isWide();
    boolean several = to - from > 1;
    boolean sure = !gazetteer.needsEvidence(words.text(from, to));
    boolean known = sure && likeliest.weight() >= KNOWN;
    boolean spokenOf = readings.stream().anyMatch(e -> report.countries().contains(e.country()));
    if (words.isTitleCase() && !words.any(from, to, PERSON)) {
      return known && wide && (spokenOf || words.afterPreposition(from));
    }
    boolean whole = isAlone(words, from, to) || several && likeliest.level() != Level.TOWN;
    return whole
        && (sure && SERVING.contains(words.lower(to))
            || sure && Generics.around(words, from, to).isPresent()
            || sure && words.afterDirection(from)
            || wide && several && sure
            || wide && known && (spokenOf || words.afterPreposition(from))
            || known && words.afterFirmPreposition(from));
  }

  /// Whether nothing but a direction stands before a name in a run of locations.
  private static boolean begins(Words words, int from) {
    return words.run(from).start() == from || DIRECTIONS.contains(words.lower(from - 1));
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
  private Optional<Sighting> unknown(Words words, int from, Set<Integer> taken, Report report) {
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
    if (!isLikely(words, from, to, report)) {
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
  private boolean isLikely(Words words, int from, int to, Report report) {
    String name = words.text(from, to);
    boolean written =
        name.length() > 2 && name.codePoints().anyMatch(Character::isLowerCase)
            || isCapitals(words);
    boolean signs =
        words.afterFirmPreposition(from)
            || Generics.around(words, from, to).isPresent()
            || words.at(to).equals(",") && words.isCapital(to + 1)
            || FEATURES.contains(words.lower(to - 1)) && to - from > 1
            || report.places().contains(PlaceSpelling.folded(name))
            || !gazetteer.alike(name, report.countries()).isEmpty();
    return written
        && signs
        && !gazetteer.needsEvidence(name)
        && !gazetteer.isDate(name)
        && gazetteer.nationality(name).isEmpty()
        && !gazetteer.isGroup(name)
        && !report.people().contains(PlaceSpelling.folded(name));
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
