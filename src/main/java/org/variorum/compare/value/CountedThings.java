package org.variorum.compare.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which counted things are kinds of which others: a woman is a person, a quake an earthquake. A
/// small general lexicon of the nouns that news counts.
public final class CountedThings {
  /// How the first thing stands to the second.
  enum Fit {
    SAME,
    NARROWER,
    WIDER
  }

  /// Each line: a noun, and what news counts in its place.
  private static final Map<String, Set<String>> SYNONYMS =
      table(
          """
          person: people individual human victim casualty soul life body inhabitant fatality
          child: kid youngster
          teenager: teen adolescent
          militant: insurgent rebel extremist terrorist fighter guerrilla member
          attacker: assailant gunman shooter
          officer: policeman police cop
          shot: round bullet gunshot
          earthquake: quake tremor temblor
          home: house residence
          car: vehicle automobile
          employee: worker staff staffer
          job: post position
          soldier: troop serviceman
          charge: count
          casing: shell cartridge
          mother: mom mum
          father: dad
          time: occasion
          """);

  /// Each line: a noun, and its kinds.
  private static final Map<String, Set<String>> KINDS =
      table(
          """
          person: man woman child adult teenager suspect attacker militant officer soldier employee
          person: civilian citizen resident villager tourist visitor passenger driver motorist
          person: pedestrian student teacher witness survivor prisoner hostage refugee protester
          person: journalist official parent relative national minor juvenile youth doctor nurse
          person: patient worshipper guard deputy firefighter trooper bystander guest neighbor friend
          person: male female sibling intruder detainee inmate miner fisherman leader commander
          person: bomber robber spouse couple migrant volunteer customer
          man: boy father son brother husband grandfather half-brother uncle nephew
          woman: girl mother daughter sister wife grandmother aunt niece
          child: boy girl baby infant toddler son daughter
          minor: child teenager juvenile
          parent: mother father
          sibling: brother sister half-brother
          relative: parent sibling son daughter cousin uncle aunt
          suspect: attacker
          building: home school hospital mosque church apartment shop structure
          car: truck pickup suv van sedan
          """);

  /// What is there only while it is done: to fire a shot, to hear and to spray one is all the same.
  private static final Set<String> DONE = Set.of("shot", "blast", "explosion");

  private static final Map<String, String> CANONICAL = turned(SYNONYMS);

  private CountedThings() {}

  private static Map<String, Set<String>> table(String lines) {
    Map<String, Set<String>> table = new HashMap<>();
    for (String line : lines.strip().split("\n")) {
      String[] row = line.split(":", 2);
      table
          .computeIfAbsent(row[0].strip(), k -> new HashSet<>())
          .addAll(Set.of(row[1].strip().split("\\s+")));
    }
    return Map.copyOf(table);
  }

  private static Map<String, String> turned(Map<String, Set<String>> table) {
    Map<String, String> turned = new HashMap<>();
    table.forEach((name, others) -> others.forEach(other -> turned.put(other, name)));
    return Map.copyOf(turned);
  }

  /// The word for a counted thing that its synonyms share.
  public static String canonical(String noun) {
    return CANONICAL.getOrDefault(noun, noun);
  }

  /// Whether what is counted is an act in itself, with whatever verb it is told.
  public static boolean areDone(String counted) {
    return DONE.contains(canonical(counted));
  }

  /// Whether what is counted are people, by whatever word.
  public static boolean arePeople(String counted) {
    return fit(counted, "person").isPresent();
  }

  /// How `a` stands to `b`, both lemmas; empty where they are different things.
  static Optional<Fit> fit(String a, String b) {
    String x = canonical(a);
    String y = canonical(b);
    if (x.equals(y)) {
      return Optional.of(Fit.SAME);
    }
    if (below(y).contains(x)) {
      return Optional.of(Fit.NARROWER);
    }
    if (below(x).contains(y)) {
      return Optional.of(Fit.WIDER);
    }
    return Optional.empty();
  }

  private static Set<String> below(String noun) {
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(noun));
    while (!open.isEmpty()) {
      for (String kind : KINDS.getOrDefault(open.poll(), Set.of())) {
        if (found.add(kind)) {
          open.add(kind);
        }
      }
    }
    return found;
  }
}
