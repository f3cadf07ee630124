package org.variorum.extract.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The countries, divisions and districts that a report speaks of, so that a name of many places is
/// read in their light.
final class Spoken {
  /// What a division or district named elsewhere adds to a reading's weight, and what a country does.
  /// A town of no fame in a division that is named beats the best known one of its name elsewhere in
  /// the country, but not one that the world knows.
  private static final double DIVISION = 4;

  private static final double COUNTRY = 1.5;

  private final Gazetteer gazetteer;
  private final Set<String> codes = new HashSet<>();
  private final Map<String, Entry> settled = new HashMap<>();

  Spoken(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void country(String code) {
    codes.add(code);
  }

  /// Takes note of a place that is not in doubt.
  void place(Entry entry) {
    codes.add(entry.code());
    codes.addAll(gazetteer.containers(entry));
  }

  void codes(List<String> known) {
    codes.addAll(known);
  }

  /// The report itself says which place a name means.
  void settle(String name, Entry entry) {
    settled.putIfAbsent(name, entry);
    place(entry);
  }

  Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    codes.stream().filter(c -> c.length() == 2).forEach(countries::add);
    return countries;
  }

  boolean speaksOf(String code) {
    return codes.contains(code);
  }

  double weight(String name, Entry entry) {
    if (entry.equals(settled.get(name))) {
      return Double.MAX_VALUE;
    }
    List<String> holders = gazetteer.containers(entry);
    boolean near =
        codes.contains(entry.code()) && entry.level() != Entry.Level.COUNTRY
            || holders.stream()
                .anyMatch(c ->
                    (c.contains("-") || c.contains("."))
                        && c.length() > 2
                        && c.charAt(0) != '~'
                        && codes.contains(c));
    return entry.weight() + (near ? DIVISION : 0) + (codes.contains(entry.country()) ? COUNTRY : 0);
  }
}
