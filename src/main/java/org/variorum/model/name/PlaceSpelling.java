package org.variorum.model.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Names of places as they sound, so that one name spelled in two ways is known as one.
///
/// Names that come from another script have no one Latin spelling: what one outlet writes with `q`,
/// `kh` or `oo` another writes with `k`, `h` or `u`.
public final class PlaceSpelling {
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

  /// "e" and "i" between two words.
  private static final Pattern LINK = Pattern.compile("\\b[ei]\\b");

  private static final Pattern ARTICLE = Pattern.compile("\\b(al|el|ul|ash|as|ad|an|ar)\\b ");

  /// Letters that stand for a sound.
  private record Sound(Pattern letters, String as) {
    Sound(String letters, String as) {
      this(Pattern.compile(letters), as);
    }
  }

  /// In the order in which they are replaced; a space stands before the first letter.
  private static final List<Sound> SOUNDS =
      List.of(
          new Sound("d?sch|sh|sz|sj", "s"),
          new Sound("dzh|dj|dsh", "j"),
          new Sound("t?ch(?=[eiy])|tsh|tch", "c"),
          new Sound("kh|ch|ck|q|x", "k"),
          new Sound("c(?=[eiy])", "s"),
          new Sound("c", "k"),
          new Sound("ph", "f"),
          new Sound("zh", "z"),
          new Sound("(?<=[a-z])h", ""),
          new Sound("(?<=[aeou])w(?=[^aeiouyw])", ""),
          new Sound("w", "v"),
          new Sound("(?<=[a-z])y", "i"),
          new Sound(" [aeiou]+", " a"),
          new Sound("(?<=[a-z])[aeiou]+", ""),
          new Sound("([a-z])\\1+", "$1"));

  /// The most that two spellings of one sound may differ, as a share of the longer one's letters.
  private static final double MOST_CHANGED = 0.4;

  /// Shorter names sound alike by chance.
  private static final int SHORTEST = 5;

  private PlaceSpelling() {}

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
    String bare = ARTICLE.matcher(LINK.matcher(folded(name)).replaceAll("")).replaceAll("");
    String s = " " + bare.replace(" ", "");
    for (Sound sound : SOUNDS) {
      s = sound.letters().matcher(s).replaceAll(sound.as());
    }
    return s.strip();
  }

  /// Whether two spellings may be of one name: they sound the same, and most letters are the same.
  public static boolean alike(String one, String other) {
    String a = folded(one).replace(" ", "");
    String b = folded(other).replace(" ", "");
    int longer = Math.max(a.length(), b.length());
    return a.equals(b)
        || Math.min(a.length(), b.length()) >= SHORTEST
            && changes(a, b) <= longer * MOST_CHANGED
            && sound(one).equals(sound(other));
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
