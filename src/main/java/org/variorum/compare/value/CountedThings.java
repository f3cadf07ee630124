package org.variorum.compare.value;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which counted things are kinds of which others: a woman is a person, a quake an earthquake. A
/// small lexicon of the nouns that news counts.
public final class CountedThings {
  /// How the first thing stands to the second.
  enum Fit {
    SAME,
    NARROWER,
    WIDER
  }

  private static final Map<String, Set<String>> WIDER = new HashMap<>();
  private static final Map<String, String> SYNONYMS = new HashMap<>();

  static {
    same(
        "person",
        "people",
        "individual",
        "human",
        "victim",
        "casualty",
        "soul",
        "life",
        "body",
        "inhabitant",
        "fatality");
    same("child", "kid", "youngster");
    same("teenager", "teen", "adolescent");
    same(
        "militant",
        "insurgent",
        "rebel",
        "extremist",
        "terrorist",
        "fighter",
        "guerrilla",
        "member");
    same("attacker", "assailant", "gunman", "shooter", "gunmen", "attackers");
    same("officer", "policeman", "police", "cop", "policeman");
    same("shot", "round", "bullet", "gunshot");
    same("earthquake", "quake", "tremor", "temblor");
    same("home", "house", "residence");
    same("car", "vehicle", "automobile");
    same("employee", "worker", "staff", "staffer");
    same("soldier", "troop", "serviceman");
    same("charge", "count");
    same("casing", "shell", "cartridge");
    same("mother", "mom", "mum");
    same("father", "dad");
    wider(
        "person",
        "man",
        "woman",
        "child",
        "adult",
        "teenager",
        "suspect",
        "attacker",
        "militant",
        "officer",
        "soldier",
        "employee",
        "civilian",
        "citizen",
        "resident",
        "villager",
        "tourist",
        "visitor",
        "passenger",
        "driver",
        "motorist",
        "pedestrian",
        "student",
        "teacher",
        "witness",
        "survivor",
        "prisoner",
        "hostage",
        "refugee",
        "protester",
        "journalist",
        "official",
        "parent",
        "relative",
        "national",
        "minor",
        "juvenile",
        "youth",
        "doctor",
        "nurse",
        "patient",
        "worshipper",
        "guard",
        "deputy",
        "firefighter",
        "trooper",
        "bystander",
        "guest",
        "neighbor",
        "friend",
        "male",
        "female",
        "sibling",
        "other",
        "intruder",
        "detainee",
        "inmate",
        "miner",
        "fisherman",
        "leader",
        "commander",
        "bomber",
        "robber");
    wider(
        "man",
        "boy",
        "father",
        "son",
        "brother",
        "husband",
        "grandfather",
        "half-brother",
        "uncle",
        "nephew");
    wider("woman", "girl", "mother", "daughter", "sister", "wife", "grandmother", "aunt", "niece");
    wider("child", "boy", "girl", "baby", "infant", "toddler", "son", "daughter");
    wider("minor", "child", "teenager", "juvenile");
    wider("parent", "mother", "father");
    wider("sibling", "brother", "sister", "half-brother");
    wider("relative", "parent", "sibling", "son", "daughter", "cousin", "uncle", "aunt");
    wider("suspect", "attacker");
    wider(
        "building",
        "home",
        "school",
        "hospital",
        "mosque",
        "church",
        "apartment",
        "shop",
        "structure");
    wider("car", "truck", "pickup", "suv", "van", "sedan");
  }

  private CountedThings() {}

  private static void same(String name, String... others) {
    for (String other : others) {
      SYNONYMS.put(other, name);
    }
  }

  private static void wider(String whole, String... kinds) {
    for (String kind : kinds) {
      WIDER.computeIfAbsent(kind, k -> new HashSet<>()).add(whole);
    }
  }

  /// The word for a counted thing that its synonyms share.
  public static String canonical(String noun) {
    return SYNONYMS.getOrDefault(noun, noun);
  }

  /// Whether what is counted are people, by whatever word.
  public static boolean arePeople(String counted) {
    return fit(counted, "person").isPresent();
  }

  /// How `a` stands to `b`; empty where they are different things.
  static Optional<Fit> fit(String a, String b) {
    String x = canonical(a);
    String y = canonical(b);
    if (x.equals(y)) {
      return Optional.of(Fit.SAME);
    }
    if (above(x).contains(y)) {
      return Optional.of(Fit.NARROWER);
    }
    if (above(y).contains(x)) {
      return Optional.of(Fit.WIDER);
    }
    return Optional.empty();
  }

  private static Set<String> above(String noun) {
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(noun));
    while (!open.isEmpty()) {
      for (String wider : WIDER.getOrDefault(open.poll(), Collections.emptySet())) {
        if (found.add(wider)) {
          open.add(wider);
        }
      }
    }
    return found;
  }
}
