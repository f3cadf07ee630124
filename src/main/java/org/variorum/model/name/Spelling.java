package org.variorum.model.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings spellings of one word together: accents, case, marks, and the ways in which one sound is
/// written when a name comes from another script.
public final class Spelling {
  /// From this length on, one letter may differ between two spellings of a name.
  private static final int ONE_SLIP = 5;

  /// From this length on, two letters may.
  private static final int TWO_SLIPS = 9;

  private static final String[][] SOUNDS = {
    {"ph", "f"},
    {"sch", "sh"},
    {"kh", "k"},
    {"gh", "g"},
    {"ck", "k"},
    {"qu", "k"},
    {"q", "k"},
    {"x", "ks"}
  };

  private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy])");
  private static final Pattern HARD_C = Pattern.compile("c(?!h)");
  private static final Pattern U = Pattern.compile("ou|oo|u|o");
  private static final Pattern I = Pattern.compile("[ae][iy]|ee|ie|y|i|e");
  private static final Pattern INNER_H = Pattern.compile("(?<=.)h");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern DROPPED = Pattern.compile("[.'’‘ʼ`´\"“”]");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Spelling() {}

  /// Lower case without accents; dots, apostrophes and quotes dropped; hyphens and other marks as
  /// single spaces.
  public static String fold(String words) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ı", "i")
            .replace("æ", "ae")
            .replace("&", " and ");
    return MARKS.matcher(DROPPED.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  /// How a folded word sounds, roughly: one letter for the letters and pairs that transcriptions
  /// swap (kh/k, q/k, ei/ey/ai/i, ou/oo/u, z/s, w/v), doubled letters once, an h inside dropped.
  /// For comparing with another sound only.
  public static String sound(String folded) {
    if (folded.isEmpty()) {
      return folded;
    }
    String s = folded;
    for (String[] pair : SOUNDS) {
      s = s.replace(pair[0], pair[1]);
    }
    s = SOFT_C.matcher(s).replaceAll("s");
    s = HARD_C.matcher(s).replaceAll("k");
    s = U.matcher(s.replace("z", "s").replace("w", "v")).replaceAll("u");
    s = I.matcher(s).replaceAll("i");
    s = INNER_H.matcher(s).replaceAll("");
    return DOUBLED.matcher(s).replaceAll("$1");
  }

  /// Whether two folded words may be spellings of one: they sound alike, or differ in one letter
  /// (two in a long word) and begin alike.
  public static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String x = sound(a);
    String y = sound(b);
    if (x.equals(y)) {
      return Math.min(a.length(), b.length()) > 1;
    }
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= TWO_SLIPS ? 2 : shorter >= ONE_SLIP ? 1 : 0;
    return allowed > 0
        && x.charAt(0) == y.charAt(0)
        && Math.min(distance(a, b), distance(x, y)) <= allowed;
  }

  /// The number of letters to insert, drop, change or swap with a neighbour to make one word of the
  /// other (optimal string alignment).
  public static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
