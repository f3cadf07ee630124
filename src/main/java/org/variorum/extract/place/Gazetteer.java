package org.variorum.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.variorum.model.Value;
import org.variorum.model.name.CalendarNames;
import org.variorum.model.name.PlaceSpelling;

/// The countries, their divisions and districts, and the towns of the world, by name.
///
/// Names are found in any of their spellings, without regard to case, diacritics and punctuation.
/// An instance is immutable and holds about 12 MB.
public final class Gazetteer {
  private static final Comparator<Entry> LIKELIEST =
      Comparator.comparingInt(Entry::weight)
          .reversed()
          .thenComparing(Entry::level)
          .thenComparing(Entry::code);

  private static final Set<String> GROUPS =
      Set.of(
          "taliban",
          "isis",
          "isis k",
          "isil",
          "daesh",
          "daesh khorasan",
          "islamic state",
          "hamas",
          "hezbollah",
          "al qaeda",
          "al qaida",
          "al shabaab",
          "boko haram",
          "nato",
          "eu",
          "un",
          "farc",
          "al",
          "el",
          "houthi",
          "houthis",
          "twitter",
          "facebook",
          "internet",
          "white house",
          "wall street",
          "pentagon",
          "kremlin",
          "web",
          "news");

  private final SortedLines places;
  private final SortedLines sounds;
  private final Map<String, List<String>> containers;
  private final Map<String, String> nationalities;
  private final Map<String, String> abbreviations;
  private final Set<String> words;

  private Gazetteer(
      SortedLines places,
      SortedLines sounds,
      Map<String, List<String>> containers,
      List<List<String>> nationalities,
      Words short_) {
    this.places = places;
    this.sounds = sounds;
    this.containers = containers;
    this.nationalities = new HashMap<>();
    for (List<String> row : nationalities) {
      for (String name : row.subList(1, row.size())) {
        this.nationalities.putIfAbsent(PlaceSpelling.folded(name), row.getFirst());
        this.nationalities.putIfAbsent(PlaceSpelling.folded(name) + "s", row.getFirst());
      }
    }
    this.abbreviations = short_.abbreviations();
    this.words = short_.words();
  }

  private record Words(Map<String, String> abbreviations, Set<String> words) {}

  /// Reads the data from the program's resources, in 60 to 180 ms when the machine is not busy.
  ///
  /// @throws UncheckedIOException if a resource is missing or broken
  public static Gazetteer load() {
    Map<String, List<String>> containers = new HashMap<>();
    for (List<String> row : rows("within.tsv")) {
      containers.put(row.getFirst(), List.of(row.get(1).split(" ")));
    }
    Map<String, String> abbreviations = new HashMap<>();
    for (List<String> row : rows("abbreviations.tsv")) {
      for (String form : row.subList(1, row.size())) {
        abbreviations.put(form.replace(".", ""), row.getFirst());
      }
    }
    Set<String> words = new HashSet<>();
    for (List<String> row : rows("words.txt")) {
      for (String word : row.getFirst().split(", *")) {
        words.add(PlaceSpelling.folded(word));
      }
    }
    return new Gazetteer(
        new SortedLines(packed("places.tsv.gz")),
        new SortedLines(packed("sounds.tsv.gz")),
        containers,
        rows("nationalities.tsv"),
        new Words(abbreviations, words));
  }

  /// All places of this name, the likeliest first.
  public List<Entry> named(String name) {
    return places.find(PlaceSpelling.folded(name)).stream()
        .map(Entry::parse)
        .sorted(LIKELIEST)
        .toList();
  }

  /// The place that the bare name means, where nothing else is known.
  public Optional<Value.Place> lookup(String name) {
    return named(name).stream().findFirst().map(this::place);
  }

  /// Whether some longer name begins with these words.
  public boolean continues(String words) {
    return places.continues(PlaceSpelling.folded(words));
  }

  /// The country or division that a short form stands for after a comma: "N.M." in "Albuquerque,
  /// N.M.". A form with small letters is taken with its point or without.
  public Optional<String> abbreviated(String form) {
    return Optional.ofNullable(abbreviations.get(form.replace(".", "").replace(" ", "")));
  }

  /// The code of the country whose people or things are called so: "Afghan", "Frenchmen". Where
  /// several countries share the word, the first by code.
  public Optional<String> nationality(String adjectiveOrDemonym) {
    return Optional.ofNullable(nationalities.get(PlaceSpelling.folded(adjectiveOrDemonym)));
  }

  /// Divisions and districts of these countries whose names may be another spelling of this one.
  public List<Entry> alike(String name, Set<String> countries) {
    return sounds.find(PlaceSpelling.sound(name)).stream()
        .map(Entry::parse)
        .filter(e -> countries.contains(e.country()) && PlaceSpelling.alike(name, e.name()))
        .sorted(LIKELIEST)
        .toList();
  }

  /// Whether the name is also a common word or a person's name, so that only the text can tell that
  /// a place is meant.
  public boolean needsEvidence(String name) {
    return words.contains(PlaceSpelling.folded(name));
  }

  /// Whether the name is a month's or a weekday's, which is never a place in the news.
  boolean isDate(String name) {
    return CalendarNames.has(PlaceSpelling.folded(name));
  }

  /// Whether the name is that of an armed group, a body of states or a seat of power that taggers take
  /// for places.
  boolean isGroup(String name) {
    return GROUPS.contains(PlaceSpelling.folded(name));
  }

  public Value.Place place(Entry entry) {
    return new Value.Place(Optional.of(entry.code()), entry.name(), containers(entry));
  }

  /// The codes of all that holds a place, from near to far: the district, the division, the country,
  /// the part of the continent, the continent.
  public List<String> containers(Entry entry) {
    List<String> all = new ArrayList<>();
    if (!entry.container().isEmpty()) {
      all.add(entry.container());
      all.addAll(containers(entry.container()));
    } else {
      all.addAll(containers(entry.code()));
    }
    return all;
  }

  /// The codes of all that holds the place of a code.
  public List<String> containers(String code) {
    List<String> listed = containers.get(code);
    if (listed != null) {
      return listed;
    }
    int end = Math.max(code.lastIndexOf('/'), code.lastIndexOf('.'));
    if (end < 0) {
      end = code.startsWith("~") ? -1 : Math.max(code.indexOf('-'), code.indexOf('~'));
    }
    if (end < 0) {
      return List.of();
    }
    String container = code.substring(0, end);
    List<String> all = new ArrayList<>(List.of(container));
    all.addAll(containers(container));
    return all;
  }

  /// Whether one place lies in the other, or is it.
  boolean inside(Entry entry, String container) {
    return entry.code().equals(container) || containers(entry).contains(container);
  }

  private static List<List<String>> rows(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t")))
        .toList();
  }

  private static byte[] packed(String resource) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("missing resource " + resource);
      }
      return new GZIPInputStream(in, 1 << 16).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("missing resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
