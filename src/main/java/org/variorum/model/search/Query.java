package org.variorum.model.search;

import java.util.ArrayList;
import java.util.List;

/// What a user typed to search for. Whatever is typed is a query: what cannot be meant is passed over.
///
/// - Words: all of them must be there, in any order.
/// - `"some words"`: one after the other. A word that is written with a hyphen is such a phrase too.
/// - `-word`, `-"some words"`: must not be there.
/// - `sink*`, and the last word while it is typed: words that begin so.
///
/// @param wanted all must be there
/// @param unwanted none may be there
public record Query(List<Term> wanted, List<Term> unwanted) {
  private static final String OPENING = "\"“”„«»";
  private static final String EXCLUDING = "-−–";

  /// Shorter beginnings stand at the head of too many words.
  private static final int SHORTEST_BEGINNING = 2;

  public Query {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  public static Query of(String typed) {
    List<Term> wanted = new ArrayList<>();
    List<Term> unwanted = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      if (Character.isWhitespace(typed.charAt(at))) {
        at++;
        continue;
      }
      boolean excludes = EXCLUDING.indexOf(typed.charAt(at)) >= 0;
      int start = excludes ? at + 1 : at;
      boolean isPhrase = start < typed.length() && OPENING.indexOf(typed.charAt(start)) >= 0;
      int from = isPhrase ? start + 1 : start;
      int end = isPhrase ? closing(typed, from) : wordEnd(typed, from);
      boolean isBeingTyped = end == typed.length() && !excludes;
      add(typed.substring(from, end), isBeingTyped, excludes ? unwanted : wanted);
      // A quotation mark that closes is passed over; one that opens the next phrase is not.
      at = isPhrase ? end + 1 : Math.max(end, at + 1);
    }
    return new Query(wanted, unwanted);
  }

  /// Whether there is nothing to look for.
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /// Whether a text has all that is wanted and nothing that is not.
  public boolean fits(String text) {
    List<Word> words = Wording.of(text);
    return wanted.stream().allMatch(t -> isIn(t, words))
        && unwanted.stream().noneMatch(t -> isIn(t, words));
  }

  private static boolean isIn(Term term, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (term.at(words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void add(String typed, boolean isBeingTyped, List<Term> terms) {
    List<String> forms = Wording.of(typed).stream().map(Word::form).toList();
    if (!forms.isEmpty()) {
      boolean isLong = forms.getLast().length() >= SHORTEST_BEGINNING;
      terms.add(new Term(forms, isLong && (isBeingTyped || typed.endsWith("*"))));
    }
  }

  private static int closing(String typed, int from) {
    int end = from;
    while (end < typed.length() && OPENING.indexOf(typed.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int wordEnd(String typed, int from) {
    int end = from;
    while (end < typed.length()
        && !Character.isWhitespace(typed.charAt(end))
        && OPENING.indexOf(typed.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
