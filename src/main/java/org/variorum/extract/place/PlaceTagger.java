package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Value;
import org.variorum.model.name.PlaceSpelling;

/// Finds and reads the place names of a report.
///
/// Names are first spotted sentence by sentence, then joined with their containers, and only then
/// read, all of the report at once: what one sentence says clearly decides what another leaves open.
public final class PlaceTagger {
  private static final Set<String> ENGLISH =
      Set.of("US", "GB", "CA", "AU", "IN", "PK", "NG", "ZA", "KE", "IE", "NZ");

  private final Gazetteer gazetteer;
  private final PlaceSpotter spotter;
  private final Containers containers;
  private final VenueTagger venues = new VenueTagger();

  public PlaceTagger(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.spotter = new PlaceSpotter(gazetteer);
    this.containers = new Containers(gazetteer);
  }

  /// The place mentions of a report, in the order of the text and none overlapping another, and how
  /// it means the names of places that stand inside other names.
  public record Found(List<Tagged> mentions, Function<String, Optional<Value.Place>> meant) {
    /// The place that a bare name means in this report; empty where no place is known by it.
    public Optional<Value.Place> named(String name) {
      return meant.apply(name);
    }
  }

  /// All place mentions of one report.
  ///
  /// @param sentences of the report, in its order
  /// @param text of the whole report, into which the sentences' spans point
  public Found tag(List<Parsed> sentences, String text) {
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
    first.forEach(s -> places.add(PlaceSpelling.folded(s.name())));
    List<Sighting> spotted =
        spot(all, taken, new PlaceSpotter.Report(spoken.countries(), places, people));
    PlaceReader reader = new PlaceReader(gazetteer, spoken, spotted, streets(tagged, text));
    for (Sighting s : spotted) {
      tagged.add(new Tagged(s.span(), s.words().sentence(), reader.read(s)));
    }
    tagged.sort(Comparator.comparing(Tagged::span));
    return new Found(List.copyOf(tagged), reader::named);
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
          people.add(PlaceSpelling.folded(words.at(i)));
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
        if (!readings.isEmpty()
            && !isOfPerson(words, i)
            && isMeant(words, i, readings.getFirst())
            && PlaceReader.isPlain(gazetteer, readings, word)) {
          spoken.place(readings.getFirst(), word);
        }
        if (words.at(i - 1).equals(",") && word.contains(".")) {
          gazetteer.abbreviated(word).ifPresent(code -> spoken.code(code, word));
        }
      }
    }
  }

  /// Whether a word that is not tagged as a place is heard as one: countries are, and the divisions
  /// of those whose press writes in English and names them alone. "Cascade Radio" is not in the
  /// Seychelles.
  private static boolean isMeant(Words words, int i, Entry place) {
    return words.tag(i).equals("LOCATION")
        || place.level() != Entry.Level.DIVISION
        || ENGLISH.contains(place.country());
  }

  /// Whether a word is part of a person's name, as tagged or after a title and a given name.
  private static boolean isOfPerson(Words words, int i) {
    boolean last =
        words.isName(i - 1)
            && words.isName(i - 2)
            && words.isCapital(i - 1)
            && words.isCapital(i - 2)
            && !words.isTitleCase();
    return words.tag(i).equals("PERSON") || last && !words.tag(i).equals("LOCATION");
  }

  /// The names of streets, of which a town of no fame is not the namesake but the short form: "on
  /// Corwen Road", "the Corwen fire".
  private static Set<String> streets(List<Tagged> venues, String text) {
    Set<String> names = new HashSet<>();
    for (Tagged venue : venues) {
      VenueTagger.streets(venue.span().in(text)).forEach(n -> names.add(PlaceSpelling.folded(n)));
    }
    return names;
  }
}
