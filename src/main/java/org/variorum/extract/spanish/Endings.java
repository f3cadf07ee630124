package org.variorum.extract.spanish;

import java.util.ArrayList;
import java.util.List;

/// Number and gender of nouns and adjectives by their endings.
final class Endings {
  private static final String PLAIN = "aeiou";
  private static final String ACCENTED = "áéíóú";

  private Endings() {}

  /// The plural: "avión" gives "aviones", "juez" "jueces". Words that end in an unstressed s have
  /// none of their own.
  static List<String> plural(String word) {
    char last = word.charAt(word.length() - 1);
    if (PLAIN.indexOf(last) >= 0 || last == 'é' || last == 'á' || last == 'ó') {
      return List.of(word + "s");
    }
    if (last == 'í' || last == 'ú') {
      return List.of(word + "es", word + "s");
    }
    if (last == 'z') {
      return List.of(word.substring(0, word.length() - 1) + "ces");
    }
    if (last == 's' && !isStressedAtEnd(word)) {
      return List.of();
    }
    return List.of(unstressed(word) + "es");
  }

  /// The feminine where the masculine tells it: "vecino", "conductor", "francés", "presidente".
  static List<String> feminine(String word) {
    if (word.endsWith("o")) {
      return List.of(word.substring(0, word.length() - 1) + "a");
    }
    if (word.endsWith("or") || word.endsWith("és") || word.endsWith("ón") || word.endsWith("án")) {
      return List.of(unstressed(word) + "a");
    }
    if (word.endsWith("ente") || word.endsWith("z") && !word.endsWith("triz")) {
      return List.of(word.endsWith("e") ? word.substring(0, word.length() - 1) + "a" : word + "a");
    }
    return List.of();
  }

  /// All forms of an adjective.
  static List<String> all(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    forms.addAll(feminine(word));
    for (String form : List.copyOf(forms)) {
      forms.addAll(plural(form));
    }
    return forms;
  }

  /// What words that the tables do not know are told by: without number, gender and the endings of
  /// verbs, so that two forms of one word mostly come to the same. No word to be shown.
  static String stem(String word) {
    String plain = plain(word);
    for (String ending : VERBAL) {
      if (plain.length() - ending.length() >= 4 && plain.endsWith(ending)) {
        return plain.substring(0, plain.length() - ending.length());
      }
    }
    return plain;
  }

  /// From long to short.
  private static final List<String> VERBAL =
      List.of(
          "amientos",
          "imientos",
          "amiento",
          "imiento",
          "aciones",
          "iciones",
          "adores",
          "adoras",
          "acion",
          "icion",
          "ieron",
          "iendo",
          "abamos",
          "aremos",
          "eremos",
          "iremos",
          "ador",
          "adora",
          "aron",
          "ando",
          "adas",
          "ados",
          "idas",
          "idos",
          "aban",
          "aran",
          "eran",
          "iran",
          "ada",
          "ado",
          "ida",
          "ido",
          "aba",
          "ara",
          "era",
          "ira",
          "ian",
          "ar",
          "er",
          "ir",
          "es",
          "os",
          "as",
          "an",
          "en",
          "io",
          "ia",
          "a",
          "o",
          "e",
          "s");

  private static boolean isStressedAtEnd(String word) {
    return word.length() > 1 && ACCENTED.indexOf(word.charAt(word.length() - 2)) >= 0;
  }

  private static String unstressed(String word) {
    int at = word.length() - 2;
    int accent = ACCENTED.indexOf(word.charAt(at));
    return accent < 0
        ? word
        : word.substring(0, at) + PLAIN.charAt(accent) + word.substring(at + 1);
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word);
    for (int i = 0; i < plain.length(); i++) {
      int accent = ACCENTED.indexOf(plain.charAt(i));
      if (accent >= 0) {
        plain.setCharAt(i, PLAIN.charAt(accent));
      }
    }
    return plain.toString();
  }
}
