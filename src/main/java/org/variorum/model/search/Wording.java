package org.variorum.model.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Span;

/// The words of a text, as they are looked up: whatever their case, accents and vowel signs.
///
/// Scripts that part no words (Chinese, Japanese, Thai and their neighbours) give a word a character,
/// so that a word of such a text is a phrase. Arabic letters that are written in several ways are one,
/// and the article is left out, as in the light stemmers of Larkey, Ballesteros and Connell (2002).
public final class Wording {
  /// To be raised with each change of what a word is: an index of another form is made anew.
  public static final int FORM = 1;

  /// Letters that Unicode does not take apart.
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ς', "σ"),
          Map.entry((int) 'ى', "ي"),
          Map.entry((int) 'ی', "ي"),
          Map.entry((int) 'ک', "ك"),
          Map.entry((int) 'ة', "ه"));

  /// Whose marks above and below letters are left out; elsewhere they are letters of their own.
  private static final Set<UnicodeScript> WITH_ACCENTS =
      EnumSet.of(
          UnicodeScript.INHERITED,
          UnicodeScript.COMMON,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW);

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final List<String> ARTICLES = List.of("ال", "وال");

  /// What is left of a word without its article has at least so many letters.
  private static final int SHORTEST = 3;

  private static final int ASCII = 0x80;

  /// The forms of characters that were met before. A race writes the same twice.
  private static final @Nullable String[] KNOWN = new String[Character.MAX_VALUE + 1];

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder form = new StringBuilder();
  private int start = -1;
  private boolean isWhole;

  private Wording(String text) {
    this.text = text;
  }

  /// The words of a text, in their order.
  public static List<Word> of(String text) {
    Wording wording = new Wording(text);
    wording.read();
    return wording.words;
  }

  /// The forms of the words of a text, parted by spaces: what an index is made of.
  public static String forms(String text) {
    return of(text).stream().map(Word::form).collect(Collectors.joining(" "));
  }

  private void read() {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c < ASCII) {
        readAscii(c, i);
      } else if (isMark(c) || isInvisible(c)) {
        if (start >= 0) {
          form.append(form(c));
        }
      } else if (!Character.isLetterOrDigit(c)) {
        end(i);
      } else {
        boolean isAlone = WITHOUT_SPACES.contains(UnicodeScript.of(c));
        if (isAlone || isWhole) {
          end(i);
        }
        begin(i);
        isWhole = isAlone;
        form.append(form(c));
      }
    }
    end(text.length());
  }

  private void readAscii(int c, int at) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
      if (isWhole) {
        end(at);
      }
      begin(at);
      form.append((char) (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c));
    } else {
      end(at);
    }
  }

  private void begin(int at) {
    if (start < 0) {
      start = at;
    }
  }

  private void end(int at) {
    if (start >= 0 && !form.isEmpty()) {
      words.add(new Word(withoutArticle(form.toString()), new Span(start, at)));
    }
    start = -1;
    isWhole = false;
    form.setLength(0);
  }

  private static String withoutArticle(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() >= article.length() + SHORTEST) {
        return word.substring(article.length());
      }
    }
    return word;
  }

  /// Marks that belong to the letter before them.
  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /// Joiners, soft hyphens and marks of direction, which stand in words and are not seen; the
  /// stretching stroke of Arabic and the half rings of its Latin spelling, which are letters to
  /// Unicode and left out by many writers.
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || c == 'ـ' || c >= 'ʹ' && c <= 'ʿ';
  }

  private static String form(int c) {
    if (c > Character.MAX_VALUE) {
      return made(c);
    }
    String known = KNOWN[c];
    if (known == null) {
      known = made(c);
      KNOWN[c] = known;
    }
    return known;
  }

  private static String made(int c) {
    if (isInvisible(c)) {
      return "";
    }
    if (Character.isDigit(c)) {
      return Integer.toString(Character.digit(c, 10));
    }
    // Taking kana apart would part a voiced sound from its mark and make it another one.
    Normalizer.Form parts =
        WITHOUT_SPACES.contains(UnicodeScript.of(c)) ? Normalizer.Form.NFKC : Normalizer.Form.NFKD;
    StringBuilder made = new StringBuilder();
    Normalizer.normalize(Character.toString(c), parts)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(p ->
            Character.isLetterOrDigit(p)
                || isMark(p) && !WITH_ACCENTS.contains(UnicodeScript.of(p)))
        .forEach(p -> made.append(LETTERS.getOrDefault(p, Character.toString(p))));
    return made.toString();
  }
}
