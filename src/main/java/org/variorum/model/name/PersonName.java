package org.variorum.model.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a person's name, folded for comparing.
///
/// @param given the given and middle names and initials; empty where the family name stands alone
/// @param family the last name with its particles ("al mujahid", "van gogh"), or the only name
/// @param suffix "jr", "sr", "ii" and the like
/// @param nicknames given in quotes or parentheses
public record PersonName(
    List<String> given, String family, Optional<String> suffix, List<String> nicknames) {

  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");

  /// Words that belong to the name after them.
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ur", "bin", "bint", "ibn", "ben", "abu", "abd", "de", "del", "della",
          "di", "da", "dos", "das", "do", "la", "le", "van", "von", "der", "den", "ter", "st",
          "mac", "mc", "o");

  private static final Pattern QUOTED =
      Pattern.compile("[\"“”‘’'(]\\s*([^\"“”‘’'()]+?)\\s*[\"“”‘’')]");

  public PersonName {
    given = List.copyOf(given);
    nicknames = List.copyOf(nicknames);
  }

  /// The parts of a name as a report writes it, without title or possessive.
  public static PersonName of(String name) {
    List<String> nicknames = new ArrayList<>();
    String rest = name.replaceAll("\\bO['’](?=\\p{Lu})", "O");
    Matcher quoted = QUOTED.matcher(rest);
    StringBuilder without = new StringBuilder();
    while (quoted.find()) {
      nicknames.add(Spelling.fold(quoted.group(1)));
      quoted.appendReplacement(without, " ");
    }
    quoted.appendTail(without);
    List<String> words = new ArrayList<>();
    for (String word : without.toString().replace(",", " ").strip().split("\\s+")) {
      String folded = Spelling.fold(word).replace(" ", "-");
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    Optional<String> suffix = Optional.empty();
    if (words.size() > 1 && SUFFIXES.contains(words.getLast())) {
      suffix = Optional.of(shortSuffix(words.removeLast()));
    }
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
      family--;
    }
    if (words.isEmpty()) {
      return new PersonName(List.of(), Spelling.fold(name), suffix, nicknames);
    }
    return new PersonName(
        words.subList(0, Math.max(family, 0)),
        String.join(" ", words.subList(Math.max(family, 0), words.size())),
        suffix,
        nicknames);
  }

  private static String shortSuffix(String suffix) {
    return switch (suffix) {
      case "junior" -> "jr";
      case "senior" -> "sr";
      default -> suffix;
    };
  }

  /// Whether a word, case and dots aside, is a name's suffix such as "Jr." or "III".
  public static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /// Whether a word belongs to the name after it, as "bin" and "van" do.
  public static boolean isParticle(String word) {
    return PARTICLES.contains(Spelling.fold(word));
  }

  public boolean isSingle() {
    return given.isEmpty();
  }

  /// The first given name; empty where there is none.
  public Optional<String> first() {
    return given.isEmpty() ? Optional.empty() : Optional.of(given.getFirst());
  }

  /// The family name without particles, spaces and hyphens, as it sounds: names that may be one
  /// person's share it or differ by a letter.
  public String familyKey() {
    String[] words = family.split("[ -]");
    return Spelling.sound(words[words.length - 1]);
  }

  /// All words of the name in order, without suffix and nicknames.
  public List<String> words() {
    List<String> all = new ArrayList<>(given);
    all.add(family);
    return all;
  }
}
