package org.variorum.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/// Names as they sound, so that one name spelled in two ways is known as one.
///
/// Names that come from another script have no one Latin spelling: what one outlet writes with `q`,
/// `kh` or `oo` another writes with `k`, `h` or `u`.
public final class Spelling {
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ı", "i"),
          Map.entry("ə", "a"),
          Map.entry("&", " and "));
  private static final Map<String, String> SHORTENED =
      Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");

  /// The most that two spellings of one sound may differ, as a share of the longer one's letters.
  private static final double MOST_CHANGED = 0.4;

  /// Shorter names sound alike by chance.
  private static final int SHORTEST = 5;

  private Spelling() {}

  /// The name in lower case, without diacritics and punctuation, its words parted by one space. A
  /// leading "the" is left out; "Saint", "Mount" and "Fort" are shortened, "U.S." becomes "us".
  public static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(plain.length());
    plain
        .codePoints()
        .forEach(c -> {
          String letter = Character.toString(c);
          if (LETTERS.containsKey(letter)) {
            letters.append(LETTERS.get(letter));
          } else if (Character.isLetterOrDigit(c) && Character.getType(c) != LETTER_MARK) {
            letters.append(letter);
          } else if (!joins(c)) {
            letters.append(' ');
          }
        });
    StringJoiner words = new StringJoiner(" ");
    boolean first = true;
    for (String word : letters.toString().strip().split(" +")) {
      if (!(first && word.equals("the"))) {
        words.add(SHORTENED.getOrDefault(word, word));
      }
      first = false;
    }
    return words.toString();
  }

  private static final int LETTER_MARK = Character.MODIFIER_LETTER;

  /// Marks that stand inside a word: diacritics, apostrophes in their many forms, abbreviation points.
  private static boolean joins(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == LETTER_MARK
        || type == Character.MODIFIER_SYMBOL
        || "'’‘`´.".indexOf(c) >= 0;
  }

  /// The consonants of the name as they sound, an opening vowel as `a`. Equal for names that differ
  /// in how their vowels or the letters of another script are rendered; also equal for some names
  /// that have nothing to do with each other, so [#alike] looks at the letters too.
  public static String sound(String name) {
    String s =
        " "
            + folded(name)
                .replaceAll("\\b[ei]\\b", "")
                .replaceAll("\\b(al|el|ul|ash|as|ad|an|ar)\\b ", "")
                .replace(" ", "");
    s =
        s.replaceAll("d?sch|sh|sz|sj", "s")
            .replaceAll("dzh|dj|dsh", "j")
            .replaceAll("t?ch(?=[eiy])|tsh|tch", "c")
            .replaceAll("kh|ch|ck|q|x", "k")
            .replaceAll("c(?=[eiy])", "s")
            .replaceAll("c", "k")
            .replace("ph", "f")
            .replace("zh", "z")
            .replaceAll("(?<=[a-z])h", "")
            .replaceAll("(?<=[aeou])w(?=[^aeiouyw])", "")
            .replace('w', 'v')
            .replaceAll("(?<=[a-z])y", "i")
            .replaceAll(" [aeiou]+", " a")
            .replaceAll("(?<=[a-z])[aeiou]+", "")
            .replaceAll("([a-z])\\1+", "$1");
    return s.strip();
  }

  /// Whether two spellings may be of one name: they sound the same, and most letters are the same.
  public static boolean alike(String one, String other) {
    String a = folded(one).replace(" ", "");
    String b = folded(other).replace(" ", "");
    int longer = Math.max(a.length(), b.length());
    return a.equals(b)
        || Math.min(a.length(), b.length()) >= SHORTEST
            && sound(one).equals(sound(other))
            && changes(a, b) <= longer * MOST_CHANGED;
  }

  /// The least number of letters put in, left out or replaced that makes `b` of `a`.
  static int changes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
