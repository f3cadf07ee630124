package org.variorum.extract.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.variorum.model.name.PlaceSpelling;

/// The countries, divisions and districts that a report speaks of, so that a name of many places is
/// read in their light.
final class Spoken {
  /// What a division or district named elsewhere adds to a reading's weight, and what a country does.
  /// A town of no fame in a division that is named beats the best known one of its name elsewhere in
  /// the country, but not one that the world knows.
  private static final double DIVISION = 6;

  private static final Pattern DIVISION_CODE = Pattern.compile("[A-Z]{2}[-~][0-9A-Z]+");

  private static final double COUNTRY = 1.5;

  /// What another name adds that has a place in the division of a reading, if it has places in no
  /// other; one with places in several adds its share.
  private static final double NEIGHBOUR = 3;

  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<String, Entry> settled = new HashMap<>();
  private Map<String, Set<String>> neighbours = Map.of();

  Spoken(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Takes note of a code and of what holds it.
  ///
  /// @param by the name that says so, which is no evidence for its own reading
  void code(String code, String by) {
    note(code, by);
    gazetteer.containers(code).forEach(c -> note(c, by));
  }

  /// Takes note of a place that is not in doubt.
  void place(Entry entry, String by) {
    note(entry.code(), by);
    gazetteer.containers(entry).forEach(c -> note(c, by));
  }

  private void note(String code, String by) {
    codes.computeIfAbsent(code, c -> new HashSet<>()).add(PlaceSpelling.folded(by));
  }

  /// The report itself says which place a name means.
  void settle(String name, Entry entry) {
    settled.putIfAbsent(PlaceSpelling.folded(name), entry);
    place(entry, name + ", " + entry.code());
  }

  /// @param divisionsOfNames the divisions in which each name of the report has a place, by the
  ///     folded name
  void neighbours(Map<String, Set<String>> divisionsOfNames) {
    neighbours = Map.copyOf(divisionsOfNames);
  }

  /// The first-level divisions that a place lies in.
  Set<String> divisions(Entry entry) {
    Set<String> divisions = new HashSet<>();
    for (String code : gazetteer.containers(entry)) {
      if (isDivision(code)) {
        divisions.add(code);
      }
    }
    return divisions;
  }

  /// Whether the report speaks of any division of a country.
  boolean speaksOfDivisions(String country) {
    return codes.keySet().stream().anyMatch(c -> isDivision(c) && c.startsWith(country));
  }

  private static boolean isDivision(String code) {
    return DIVISION_CODE.matcher(code).matches();
  }

  Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    codes.keySet().stream().filter(c -> c.length() == 2).forEach(countries::add);
    return countries;
  }

  boolean speaksOf(String code) {
    return codes.containsKey(code);
  }

  /// How likely a name means a place in this report; comparable between the places of one name.
  double weight(String name, Entry entry) {
    String folded = PlaceSpelling.folded(name);
    if (entry.equals(settled.get(folded))) {
      return Double.MAX_VALUE;
    }
    boolean near =
        entry.level() != Entry.Level.COUNTRY && says(entry.code(), folded)
            || gazetteer.containers(entry).stream()
                .anyMatch(c -> isPartOfCountry(c) && says(c, folded));
    return entry.weight()
        + (near ? DIVISION : Math.min(DIVISION, NEIGHBOUR * company(folded, entry)))
        + (says(entry.country(), folded) ? COUNTRY : 0);
  }

  /// How many other names have a place in the division of this one, each by its share.
  private double company(String folded, Entry entry) {
    Set<String> own = divisions(entry);
    double company = 0;
    for (var other : neighbours.entrySet()) {
      Set<String> shared = new HashSet<>(other.getValue());
      shared.retainAll(own);
      if (!shared.isEmpty() && !other.getKey().equals(folded)) {
        company += 1.0 / other.getValue().size();
      }
    }
    return company;
  }

  private boolean says(String code, String exceptName) {
    Set<String> by = codes.getOrDefault(code, Set.of());
    return by.size() > 1 || by.size() == 1 && !by.contains(exceptName);
  }

  private static boolean isPartOfCountry(String code) {
    return code.length() > 2 && Character.isUpperCase(code.charAt(0));
  }
}
