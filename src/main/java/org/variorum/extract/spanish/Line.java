package org.variorum.extract.spanish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Span;

/// A sentence in Spanish with its gloss. Reading past either end gives an empty word, so that a rule
/// need not ask where the sentence ends.
///
/// @param gloss the same tokens with English base forms, tags and relations
/// @param words as written, in lower case
/// @param meanings what the tables know of each
public record Line(Parsed gloss, List<String> words, List<Optional<Meaning>> meanings) {

  int size() {
    return words.size();
  }

  String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  boolean is(int index, String... wanted) {
    String word = word(index);
    for (String one : wanted) {
      if (one.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean in(int index, Set<String> wanted) {
    return wanted.contains(word(index));
  }

  /// Whether the words stand one after the other from `index`.
  boolean follow(int index, String... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (!word(index + i).equals(wanted[i])) {
        return false;
      }
    }
    return true;
  }

  Optional<Meaning> meaning(int index) {
    return index >= 0 && index < words.size() ? meanings.get(index) : Optional.empty();
  }

  String english(int index) {
    return index >= 0 && index < words.size() ? gloss.tokens().get(index).lemma() : "";
  }

  String tag(int index) {
    return index >= 0 && index < words.size() ? gloss.tokens().get(index).tag() : "";
  }

  boolean isTagged(int index, String prefix) {
    return tag(index).startsWith(prefix);
  }

  String name(int index) {
    return index >= 0 && index < words.size() ? gloss.nameTags().get(index) : "O";
  }

  Span span(int index) {
    return gloss.tokens().get(index).span();
  }

  Span span(int from, int until) {
    return span(from).cover(span(until - 1));
  }

  Stream<Integer> children(int index, String... relations) {
    return gloss.below(index).filter(a -> isAny(a, relations)).map(Parsed.Arc::dependent);
  }

  Stream<Integer> parents(int index, String... relations) {
    return gloss
        .above(index)
        .filter(a -> a.governor() >= 0 && isAny(a, relations))
        .map(Parsed.Arc::governor);
  }

  private static boolean isAny(Parsed.Arc arc, String... relations) {
    for (String relation : relations) {
      if (arc.is(relation)) {
        return true;
      }
    }
    return false;
  }
}
