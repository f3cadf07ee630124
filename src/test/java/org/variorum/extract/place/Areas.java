package org.variorum.extract.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.extract.place.Entry.Level;
import org.variorum.model.name.PlaceSpelling;

/// The regions, countries, divisions and districts that the gazetteer knows, their names, and what
/// lies in what: those of Unicode CLDR and our own regions, and what others add.
final class Areas {
  private static final Path RESOURCES = Path.of("resources/org/variorum/extract/place");
  private static final int COUNTRY = 9;
  private static final int DIVISION = 7;

  /// Divisions inside divisions (counties of England, departments of France) are meant by a bare name
  /// less often than a big town.
  private static final int INNER_DIVISION = 5;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> keys = new TreeMap<>();
  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, List<Entry>> divisionsIn = new HashMap<>();
  private final Path cldr;

  Areas(Path cldr) {
    this.cldr = cldr;
  }

  /// Reads CLDR's areas and our own.
  void read() throws IOException {
    containment();
    territories();
    divisions();
    regions();
  }

  boolean has(String code) {
    return entries.containsKey(code);
  }

  Entry get(String code) {
    return Objects.requireNonNull(entries.get(code));
  }

  Collection<Entry> all() {
    return entries.values();
  }

  Set<String> names(String code) {
    return names.getOrDefault(code, Set.of());
  }

  /// Whether a division has a name, folded and without the word for its sort.
  boolean isCalled(String code, String key) {
    return keys.getOrDefault(code, Set.of()).contains(key);
  }

  /// Whether one area lies directly in another.
  boolean lies(String inner, String outer) {
    return Objects.requireNonNull(parents.get(inner)).contains(outer);
  }

  /// Shows an area under another name, by which it is not found.
  void rename(String code, String name) {
    entries.computeIfPresent(code, (c, e) -> new Entry(e.level(), e.weight(), c, name, ""));
  }

  void addDistrict(Entry district, List<String> called) {
    entries.putIfAbsent(district.code(), district);
    names.computeIfAbsent(district.code(), k -> new LinkedHashSet<>()).addAll(called);
  }

  /// A line for each area that lies in others, with all of these.
  List<String> within() {
    List<String> within = new ArrayList<>();
    for (String code : new TreeSet<>(parents.keySet())) {
      if (entries.containsKey(code) && !chain(code).isEmpty()) {
        within.add(code + "\t" + String.join(" ", chain(code)));
      }
    }
    return within;
  }

  /// What lies in what: continents and their parts, and divisions inside divisions.
  private void containment() throws IOException {
    Pattern group = Pattern.compile("<group type=\"([0-9A-Z]+)\" contains=\"([^\"]+)\"(.*)/>");
    for (String line : Files.readAllLines(cldr.resolve("supplemental/supplementalData.xml"))) {
      var m = group.matcher(line);
      if (m.find() && !m.group(3).contains("deprecated") && m.group(1).matches("\\d+")) {
        for (String inner : m.group(2).split(" ")) {
          parents.computeIfAbsent(inner, k -> new ArrayList<>()).add(m.group(1));
        }
      }
    }
    Pattern subgroup = Pattern.compile("<subgroup type=\"([0-9a-zA-Z]+)\" contains=\"([^\"]+)\"");
    for (String line : Files.readAllLines(cldr.resolve("supplemental/subdivisions.xml"))) {
      var m = subgroup.matcher(line);
      if (m.find()) {
        for (String inner : m.group(2).split(" ")) {
          String outer = m.group(1).length() == 2 ? m.group(1) : iso(m.group(1));
          parents.computeIfAbsent(iso(inner), k -> new ArrayList<>()).add(outer);
        }
      }
    }
  }

  private static String iso(String cldrCode) {
    return (cldrCode.substring(0, 2) + "-" + cldrCode.substring(2)).toUpperCase(Locale.ROOT);
  }

  private void territories() throws IOException {
    Pattern territory = Pattern.compile("<territory type=\"([0-9A-Z]+)\"[^>]*>([^<]+)<");
    for (String line : Files.readAllLines(cldr.resolve("main/en.xml"))) {
      var m = territory.matcher(line);
      if (m.find() && !Set.of("EU", "EZ", "UN", "QO", "ZZ", "001").contains(m.group(1))) {
        String code = m.group(1);
        boolean region = code.matches("\\d+");
        add(region ? Level.REGION : Level.COUNTRY, COUNTRY, code, text(m.group(2)));
      }
    }
    // How newspapers name what the UN calls otherwise.
    name("034", "South Asia");
    name("030", "East Asia");
    name("145", "West Asia");
    name("011", "West Africa");
    name("014", "East Africa");
    name("015", "North Africa");
    name("017", "Central Africa");
    name("419", "South and Central America");
    name("035", "South East Asia");
    name("035", "Southeastern Asia");
  }

  private static String text(String xml) {
    return xml.replace(" SAR China", "").replace("&amp;", "&").replace("&#39;", "'");
  }

  /// Divisions by their English names, then in the spellings of other languages in Latin letters. A
  /// translation ("Nord", "Central") would be found everywhere, so only what sounds like the English
  /// name is taken.
  private void divisions() throws IOException {
    Map<String, String> english = spellings("en");
    english.forEach((code, name) -> {
      Entry country = entries.get(code.substring(3));
      // "US-PR" is Puerto Rico again; "US-GA" only happens to look like Gabon.
      boolean overseas = country != null && country.name().equals(name);
      if (parents.containsKey(code) && !overseas) {
        boolean inner = parents.get(code).stream().noneMatch(p -> p.length() == 2);
        add(Level.DIVISION, inner ? INNER_DIVISION : DIVISION, code, PlainNames.of(name));
        name(code, name);
      }
    });
    try (Stream<Path> files = Files.list(cldr.resolve("subdivisions"))) {
      for (Path file : files.sorted().toList()) {
        spellings(file.getFileName().toString().replace(".xml", ""))
            .forEach((code, name) -> {
              if (entries.containsKey(code)
                  && PlaceSpelling.folded(name).matches("[a-z ]+")
                  && PlaceSpelling.alike(PlainNames.of(name), entries.get(code).name())) {
                name(code, PlainNames.of(name));
              }
            });
      }
    }
  }

  private Map<String, String> spellings(String language) throws IOException {
    Pattern subdivision = Pattern.compile("<subdivision type=\"([0-9a-z]+)\"[^>]*>([^<]+)<");
    Map<String, String> found = new LinkedHashMap<>();
    for (String line : Files.readAllLines(cldr.resolve("subdivisions/" + language + ".xml"))) {
      var m = subdivision.matcher(line);
      if (m.find()) {
        found.put(iso(m.group(1)), text(m.group(2)));
      }
    }
    return found;
  }

  void add(Level level, int weight, String code, String name) {
    entries.putIfAbsent(code, new Entry(level, weight, code, name, ""));
    name(code, name);
  }

  void name(String code, String name) {
    names.computeIfAbsent(code, k -> new LinkedHashSet<>()).add(name);
    keys.computeIfAbsent(code, k -> new TreeSet<>()).add(PlaceSpelling.folded(PlainNames.of(name)));
  }

  private void regions() throws IOException {
    for (String line : lines(RESOURCES.resolve("regions.tsv"))) {
      String[] f = line.split("\t", -1);
      for (String name : f[1].split("\\|")) {
        add(Level.REGION, COUNTRY, f[0], name);
      }
      for (String inner : f.length > 2 ? f[2].split(" ") : new String[0]) {
        if (!inner.isEmpty()) {
          parents.computeIfAbsent(inner, k -> new ArrayList<>()).addFirst(f[0]);
        }
      }
    }
  }

  /// The division of a country that has this name; top divisions before inner ones.
  String match(String country, String name, boolean loosely) {
    List<Entry> own =
        divisionsIn.computeIfAbsent(
            country,
            c ->
                entries.values().stream()
                    .filter(e -> e.level() == Level.DIVISION && e.code().startsWith(c))
                    .sorted(Comparator.comparingInt(Entry::weight).reversed())
                    .toList());
    String key = PlaceSpelling.folded(PlainNames.of(name));
    for (Entry e : own) {
      if (keys.get(e.code()).contains(key)) {
        return e.code();
      }
    }
    for (Entry e : loosely ? own : List.<Entry>of()) {
      if (PlaceSpelling.alike(PlainNames.of(name), e.name())) {
        return e.code();
      }
    }
    return "";
  }

  private Collection<String> chain(String code) {
    Set<String> all = new LinkedHashSet<>();
    List<String> ring = parents.getOrDefault(code, List.of());
    while (!ring.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (String p : ring) {
        if (entries.containsKey(p) && all.add(p)) {
          next.addAll(parents.getOrDefault(p, List.of()));
        }
      }
      ring = next;
    }
    return all;
  }

  /// The lines of a table of our own, without comments.
  static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(l -> !l.isBlank() && l.charAt(0) != '#')
        .toList();
  }
}
