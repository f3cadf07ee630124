package org.variorum.intake.page;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Counts and compares the words of a page.
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern SENTENCE =
      Pattern.compile(".*[.!?…。！？؟।][\"”’'»)\\]]*\\s*", Pattern.DOTALL);

  /// So many neighbouring words make a shingle: long enough that two texts share one only where one
  /// has copied from the other.
  private static final int SHINGLE = 4;

  private Words() {}

  /// How many words a text has. Scripts without blanks between words count two signs as one.
  static int count(CharSequence text) {
    int words = 0;
    int signs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnspaced(c)) {
        signs++;
        inside = false;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else {
        inside = inside && (c == '\'' || c == '’' || c == '-');
      }
    }
    return words + (signs + 1) / 2;
  }

  /// Whether a text ends as sentences do.
  static boolean endsSentence(String text) {
    return SENTENCE.matcher(text.substring(Math.max(0, text.length() - 12))).matches();
  }

  /// The words in lower case, in order.
  static List<String> of(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
  }

  /// Every run of four neighbouring words; of a shorter text the whole.
  static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(words.subList(i, i + SHINGLE));
    }
    if (shingles.isEmpty() && !words.isEmpty()) {
      shingles.add(words);
    }
    return shingles;
  }

  /// The share of a text's shingles that are among others, from 0 to 1.
  static double shared(Set<List<String>> shingles, Set<List<String>> others) {
    if (shingles.isEmpty()) {
      return 0;
    }
    return (double) shingles.stream().filter(others::contains).count() / shingles.size();
  }

  private static boolean isUnspaced(char c) {
    if (c < 0x0E00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI;
  }
}
