package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.place.Entry.Level;
import org.variorum.model.Value;
import org.variorum.model.Value.Place.Evidence;
import org.variorum.model.name.PlaceSpelling;

/// Decides which place each name of one report means, in the light of all that the report names.
///
/// What it says clearly goes before what is likely; where names are left open, those that have places
/// in one division are read together ("Ashby and Corwen" are in the county that has both).
final class PlaceReader {
  /// How much likelier one reading must be than the next to be taken without a sign in the report.
  private static final double CLEAR = 1;

  /// From this weight on a place is known beyond its country.
  private static final int KNOWN = 6;

  private static final String COUNTY = " County";

  private final Gazetteer gazetteer;
  private final Map<String, List<Entry>> counties = new HashMap<>();
  private final Spoken spoken;
  private final Set<String> streets;

  /// @param spoken of what the report's words say; what its names say is added here
  /// @param spotted all of the report
  /// @param streets the folded names of its streets
  PlaceReader(Gazetteer gazetteer, Spoken spoken, List<Sighting> spotted, Set<String> streets) {
    this.gazetteer = gazetteer;
    this.spoken = spoken;
    this.streets = Set.copyOf(streets);
    spotted.forEach(this::settle);
    spotted.forEach(s -> {
      if (s.name().endsWith(COUNTY)) {
        String bare = s.name().substring(0, s.name().length() - COUNTY.length());
        counties.putIfAbsent(PlaceSpelling.folded(bare), s.readings());
      }
    });
    spoken.neighbours(neighbours(spotted));
  }

  /// The divisions in which each name has a place, by the name.
  private Map<String, Set<String>> neighbours(List<Sighting> spotted) {
    Map<String, Set<String>> divisions = new HashMap<>();
    for (Sighting s : spotted) {
      for (Entry entry : s.readings()) {
        if (!entry.level().isWide()) {
          divisions
              .computeIfAbsent(PlaceSpelling.folded(s.name()), _ -> new HashSet<>())
              .addAll(spoken.divisions(entry));
        }
      }
    }
    return divisions;
  }

  /// A country or division whose name means nothing else of that rank.
  static boolean isPlain(Gazetteer gazetteer, List<Entry> readings, String name) {
    Entry first = readings.getFirst();
    boolean alone =
        readings.size() == 1
            || readings.get(1).weight() < KNOWN
            || gazetteer.inside(readings.get(1), first.code());
    return alone
        && first.weight() >= KNOWN
        && first.level().isWide()
        && !gazetteer.needsEvidence(name);
  }

  private void settle(Sighting s) {
    s.said().forEach(code -> spoken.code(code, s.name()));
    if (s.readings().isEmpty()) {
      return;
    }
    Entry first = s.readings().getFirst();
    boolean joined = !s.span().in(s.words().text()).equals(s.name());
    if (joined) {
      spoken.settle(s.name(), first);
    } else if (isPlain(gazetteer, s.readings(), s.name()) || isClear(s.readings(), s.name())) {
      spoken.place(first, s.name());
    }
  }

  /// A town so much better known than others of its name that it tells where the report plays.
  private boolean isClear(List<Entry> readings, String name) {
    Entry first = readings.getFirst();
    return readings.size() == 1 && first.weight() > 1
        || first.weight() >= (first.level() == Level.DIVISION ? KNOWN - 1 : KNOWN)
            && readings.size() > 1
            && first.weight() - readings.get(1).weight() > CLEAR
            && !gazetteer.needsEvidence(name);
  }

  /// What a name means here.
  Value.Place read(Sighting s) {
    if (s.readings().isEmpty()) {
      return unknown(s);
    }
    List<Entry> readings = near(s.name(), withoutNamesakes(s));
    return read(s.name(), readings, s.said(), s.kind()).orElseGet(() -> unknown(s));
  }

  /// Where the report speaks of "Corwen County", "Corwen" is a place in it or near it, or short for it;
  /// not a place far away.
  private List<Entry> near(String name, List<Entry> readings) {
    List<Entry> county = counties.getOrDefault(PlaceSpelling.folded(name), List.of());
    if (county.isEmpty() || readings.getFirst().weight() >= KNOWN) {
      return readings;
    }
    List<Entry> near =
        readings.stream()
            .filter(e ->
                county.stream()
                    .anyMatch(
                        c -> spoken.divisions(e).stream().anyMatch(spoken.divisions(c)::contains)))
            .toList();
    return near.isEmpty() ? county : near;
  }

  /// What a name means that stands inside another; empty where the gazetteer has no such place where
  /// the report plays.
  Optional<Value.Place> named(String name) {
    List<Entry> readings = gazetteer.named(name);
    return readings.isEmpty()
        ? Optional.empty()
        : read(name, near(name, readings), List.of(), Optional.empty());
  }

  private Optional<Value.Place> read(
      String name, List<Entry> readings, List<String> said, Optional<Level> kind) {
    List<Entry> byWeight =
        readings.stream()
            .sorted(Comparator.comparingDouble((Entry e) -> -spoken.weight(name, e)))
            .toList();
    Entry best = byWeight.getFirst();
    if (kind.isEmpty()) {
      best = widest(best, byWeight);
    }
    Entry chosen = best;
    boolean faraway = isFaraway(chosen, byWeight.getFirst());
    boolean street = chosen.weight() < KNOWN && streets.contains(PlaceSpelling.folded(name));
    if ((faraway || street) && said.isEmpty()) {
      return Optional.empty();
    }
    double most = spoken.weight(name, byWeight.getFirst());
    List<Entry> likely =
        byWeight.stream().filter(e -> most - spoken.weight(name, e) < CLEAR).toList();
    boolean open = likely.stream().anyMatch(e -> !e.equals(chosen) && !related(e, chosen));
    if (!open) {
      Value.Place place = gazetteer.place(chosen);
      boolean stated = most == Double.MAX_VALUE || !said.isEmpty() || readings.size() == 1;
      Evidence evidence = chosen.weight() < KNOWN ? Evidence.LIKELY : Evidence.KNOWN;
      return Optional.of(
          stated
              ? place
              : new Value.Place(
                  place.code(), place.name(), place.within(), evidence, codes(byWeight)));
    }
    List<String> possible = isElsewhere(byWeight) ? List.of() : codes(byWeight);
    return Optional.of(
        new Value.Place(Optional.empty(), name, common(likely), Evidence.NONE, possible));
  }

  private static List<String> codes(List<Entry> entries) {
    return entries.stream().map(Entry::code).distinct().sorted().toList();
  }

  private boolean isFaraway(Entry chosen, Entry likeliest) {
    return Math.max(chosen.weight(), likeliest.weight()) < KNOWN
        && !spoken.countries().isEmpty()
        && !spoken.speaksOf(chosen.country());
  }

  /// Whether the report speaks of divisions of the country, and none of the places lies in one: the
  /// name is then of a place that is too small for the gazetteer.
  private boolean isElsewhere(List<Entry> readings) {
    return readings.stream()
        .noneMatch(e ->
            !spoken.speaksOfDivisions(e.country())
                || spoken.divisions(e).stream().anyMatch(spoken::speaksOf));
  }

  /// "Florida" alone is never a town of that name in another state.
  private static List<Entry> withoutNamesakes(Sighting s) {
    Entry first = s.readings().getFirst();
    boolean wide = first.level().isWide() && first.weight() > KNOWN && s.kind().isEmpty();
    return s.readings().stream()
        .filter(e ->
            !wide
                || e.level().isWide()
                || e.weight() >= KNOWN
                || !e.country().equals(first.country())
                || s.to() - s.from() > 1 && !s.span().in(s.words().text()).equals(s.name()))
        .toList();
  }

  /// "Kabul" alone is the province and the city in it: the wider one holds in both cases.
  private Entry widest(Entry best, List<Entry> readings) {
    return readings.stream()
        .filter(e -> e.level() == Level.DIVISION || e.level() == Level.COUNTRY)
        .filter(e -> gazetteer.containers(best).contains(e.code()))
        .findFirst()
        .orElse(best);
  }

  private boolean related(Entry a, Entry b) {
    return gazetteer.inside(a, b.code()) || gazetteer.inside(b, a.code());
  }

  /// What holds all of them.
  private List<String> common(List<Entry> places) {
    List<String> common = new ArrayList<>(gazetteer.containers(places.getFirst()));
    places.forEach(e -> common.retainAll(gazetteer.containers(e)));
    common.removeIf(c -> c.startsWith("~"));
    return common;
  }

  /// A name the gazetteer does not hold: perhaps it holds it in another spelling.
  private Value.Place unknown(Sighting s) {
    if (s.said().isEmpty()) {
      Optional<Entry> other = gazetteer.alike(s.name(), spoken.countries()).stream().findFirst();
      if (other.isPresent()) {
        return gazetteer.place(other.get());
      }
    }
    return new Value.Place(Optional.empty(), s.name(), s.said());
  }
}
