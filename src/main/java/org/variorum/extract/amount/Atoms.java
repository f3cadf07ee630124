package org.variorum.extract.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// The atoms of one sentence. Reading past either end gives an empty mark, so that a rule need not
/// ask where the sentence ends.
public final class Atoms {
  private static final Pattern ATOM =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?|\\p{L}[\\p{L}\\p{M}.'’]*|\\S");
  private static final Set<String> DASHES = Set.of("-", "‐", "‑", "‒", "–", "—", "--");

  private final List<Atom> atoms;
  private final Atom outside;

  private Atoms(List<Atom> atoms, int end) {
    this.atoms = List.copyOf(atoms);
    this.outside = new Atom(new Span(end, end), " ", "", "", "");
  }

  /// @param text the text that the sentence's spans point into
  public static Atoms of(Sentence sentence, String text) {
    List<Atom> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String written = token.span().in(text);
      if (written.chars().allMatch(Character::isLetter)) {
        found.add(
            new Atom(token.span(), written, plain(written), plain(token.lemma()), token.tag()));
        continue;
      }
      Matcher matcher = ATOM.matcher(written);
      while (matcher.find()) {
        String piece = matcher.group();
        String lower = plain(piece);
        boolean whole = piece.length() == written.length();
        found.add(
            new Atom(
                new Span(
                    token.span().start() + matcher.start(), token.span().start() + matcher.end()),
                piece,
                lower,
                whole ? plain(token.lemma()) : lower,
                token.tag()));
      }
    }
    return new Atoms(found, sentence.span().end());
  }

  private static String plain(String written) {
    if (DASHES.contains(written)) {
      return "-";
    }
    return written.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /// The same atoms but for those in `[from, until)`.
  Atoms without(int from, int until) {
    List<Atom> kept = new ArrayList<>(atoms.subList(0, from));
    kept.addAll(atoms.subList(until, atoms.size()));
    return new Atoms(kept, outside.span().end());
  }

  public int size() {
    return atoms.size();
  }

  public Atom at(int index) {
    return index >= 0 && index < atoms.size() ? atoms.get(index) : outside;
  }

  /// Whether the atom at `index` is one of these words, in lower case.
  public boolean is(int index, String... words) {
    String lower = at(index).lower();
    for (String word : words) {
      if (word.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  public boolean in(int index, Set<String> words) {
    return words.contains(at(index).lower());
  }

  /// Whether the words stand one after the other from `index`.
  public boolean follow(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!at(index + i).lower().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /// Whether nothing, not even a blank, stands between the atom at `index` and the one before.
  public boolean joined(int index) {
    return index > 0
        && index < atoms.size()
        && at(index - 1).span().end() == at(index).span().start();
  }

  /// The span of the atoms in `[from, until)`.
  public Span span(int from, int until) {
    return new Span(at(from).span().start(), at(until - 1).span().end());
  }

  /// The words of the atoms in `[from, until)` in lower case, with single blanks.
  public String words(int from, int until) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < until; i++) {
      if (i > from && !joined(i)) {
        words.append(' ');
      }
      words.append(at(i).lower());
    }
    return words.toString();
  }
}
