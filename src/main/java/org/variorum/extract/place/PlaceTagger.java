package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.place.Entry.Level;
import org.variorum.model.Spelling;
import org.variorum.model.Value;

/// Finds and reads the place names of a report.
///
/// Names are first spotted sentence by sentence, then joined with their containers, and only then
/// read, all of the report at once: what one sentence says clearly decides what another leaves open.
public final class PlaceTagger {
  /// How much likelier one reading must be than the next to be taken without a sign in the report.
  private static final double CLEAR = 1;

  /// From this weight on a place is known beyond its country.
  private static final int KNOWN = 6;

  private final Gazetteer gazetteer;
  private final PlaceSpotter spotter;
  private final Containers containers;
  private final VenueTagger venues = new VenueTagger();

  public PlaceTagger(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.spotter = new PlaceSpotter(gazetteer);
    this.containers = new Containers(gazetteer);
  }

  /// All place mentions of one report.
  ///
  /// @param sentences of the report, in its order
  /// @param text of the whole report, into which the sentences' spans point
  /// @return the mentions in the order of the text, none overlapping another
  public List<Tagged> tag(List<Parsed> sentences, String text) {
    Spoken spoken = new Spoken(gazetteer);
    List<Words> all = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      all.add(new Words(sentences.get(s), s, text));
    }
    all.forEach(words -> hear(words, spoken));
    List<Tagged> tagged = new ArrayList<>();
    List<Set<Integer>> taken = new ArrayList<>();
    for (Words words : all) {
      Set<Integer> tokens = new HashSet<>();
      tagged.addAll(venues.tag(words, tokens));
      taken.add(tokens);
    }
    Set<String> people = people(all);
    List<Sighting> first =
        spot(all, taken, new PlaceSpotter.Report(spoken.countries(), Set.of(), people));
    Set<String> places = new HashSet<>();
    first.forEach(s -> places.add(Spelling.folded(s.name())));
    List<Sighting> spotted =
        spot(all, taken, new PlaceSpotter.Report(spoken.countries(), places, people));
    spotted.forEach(s -> settle(s, spoken));
    for (Sighting s : spotted) {
      tagged.add(new Tagged(s.span(), s.words().sentence(), read(s, spoken)));
    }
    tagged.sort(Comparator.comparing(Tagged::span));
    return tagged;
  }

  private List<Sighting> spot(
      List<Words> all, List<Set<Integer>> taken, PlaceSpotter.Report report) {
    List<Sighting> spotted = new ArrayList<>();
    for (int s = 0; s < all.size(); s++) {
      spotted.addAll(containers.join(spotter.spot(all.get(s), taken.get(s), report)));
    }
    return spotted;
  }

  /// The words of names of two words and more that are tagged as people's.
  private static Set<String> people(List<Words> all) {
    Set<String> people = new HashSet<>();
    for (Words words : all) {
      for (int i = 0; i < words.size(); i++) {
        if (words.tag(i).equals("PERSON") && words.run(i).length() > 1) {
          people.add(Spelling.folded(words.at(i)));
        }
      }
    }
    return people;
  }

  /// Notes the countries whose people or names appear anywhere, also inside other names: "Afghan
  /// Taliban", "Florida Highway Patrol".
  private void hear(Words words, Spoken spoken) {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapital(i)) {
        String word = words.at(i);
        gazetteer.nationality(word).ifPresent(code -> spoken.code(code, word));
        List<Entry> readings = gazetteer.named(word);
        if (!words.tag(i).equals("PERSON") && !readings.isEmpty() && isPlain(readings, word)) {
          spoken.place(readings.getFirst(), word);
        }
        if (words.at(i - 1).equals(",") && word.contains(".")) {
          gazetteer.abbreviated(word).ifPresent(code -> spoken.code(code, word));
        }
      }
    }
  }

  /// A country or division whose name means nothing else of that rank.
  private boolean isPlain(List<Entry> readings, String name) {
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

  private void settle(Sighting s, Spoken spoken) {
    s.said().forEach(code -> spoken.code(code, s.name()));
    if (s.readings().isEmpty()) {
      return;
    }
    Entry first = s.readings().getFirst();
    boolean joined = !s.span().in(s.words().text()).equals(s.name());
    if (joined) {
      spoken.settle(s.name(), first);
    } else if (isPlain(s.readings(), s.name()) || isClear(s.readings(), s.name())) {
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

  private Value.Place read(Sighting s, Spoken spoken) {
    if (s.readings().isEmpty()) {
      return unknown(s, spoken);
    }
    String name = s.name();
    List<Entry> byWeight =
        withoutNamesakes(s).stream()
            .sorted(Comparator.comparingDouble((Entry e) -> -spoken.weight(name, e)))
            .toList();
    Entry best = byWeight.getFirst();
    if (s.kind().isEmpty()) {
      best = widest(best, byWeight);
    }
    Entry chosen = best;
    Optional<Entry> rival =
        byWeight.stream().filter(e -> !e.equals(chosen) && !related(e, chosen)).findFirst();
    boolean open =
        rival.isPresent()
            && spoken.weight(name, byWeight.getFirst()) - spoken.weight(name, rival.get()) < CLEAR;
    boolean faraway =
        Math.max(chosen.weight(), byWeight.getFirst().weight()) < KNOWN
            && !spoken.countries().isEmpty()
            && !spoken.speaksOf(chosen.country())
            && s.said().isEmpty();
    if (faraway) {
      return unknown(s, spoken);
    }
    if (open) {
      return new Value.Place(Optional.empty(), s.name(), common(byWeight, name, spoken));
    }
    return gazetteer.place(chosen);
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

  /// What holds every reading that is about as likely as the best.
  private List<String> common(List<Entry> byWeight, String name, Spoken spoken) {
    double best = spoken.weight(name, byWeight.getFirst());
    List<String> common = new ArrayList<>(gazetteer.containers(byWeight.getFirst()));
    byWeight.stream()
        .filter(e -> best - spoken.weight(name, e) < CLEAR)
        .forEach(e -> common.retainAll(gazetteer.containers(e)));
    return common;
  }

  /// A name the gazetteer does not hold: perhaps it holds it in another spelling.
  private Value.Place unknown(Sighting s, Spoken spoken) {
    if (s.said().isEmpty()) {
      Optional<Entry> other = gazetteer.alike(s.name(), spoken.countries()).stream().findFirst();
      if (other.isPresent()) {
        return gazetteer.place(other.get());
      }
    }
    return new Value.Place(Optional.empty(), s.name(), s.said());
  }
}
