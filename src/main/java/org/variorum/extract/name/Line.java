package org.variorum.extract.name;

import java.util.List;
import java.util.Locale;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// A sentence as the name rules see it: its words as written, their tags, and how it is set.
final class Line {
  /// The share of capitalised long words from which on capitals tell nothing.
  private static final double TITLE_CASE = 0.7;

  /// Words this long are written small in a sentence unless they are names.
  private static final int LONG_WORD = 4;

  final int index;
  final Parsed parsed;
  final List<String> words;

  /// Whether every letter is a capital.
  final boolean capitals;

  /// Whether capitals mark no names here: a headline in title case, or a line of capitals.
  final boolean shouting;

  Line(int index, Parsed parsed, String text) {
    this.index = index;
    this.parsed = parsed;
    this.words = parsed.sentence().tokens().stream().map(t -> t.span().in(text)).toList();
    this.capitals =
        words.stream().flatMapToInt(String::chars).noneMatch(Character::isLowerCase)
            && words.stream().anyMatch(w -> w.length() >= LONG_WORD);
    List<String> rest =
        words.stream()
            .skip(1)
            .filter(w -> w.length() >= LONG_WORD && Character.isLetter(w.charAt(0)))
            .toList();
    long high = rest.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    boolean heading =
        switch (parsed.sentence().role()) {
          case TITLE, HEADING -> true;
          case BODY, CAPTION, POST, METADATA, BOILERPLATE ->
              !words.isEmpty() && !words.getLast().matches("[.!?\"”]");
        };
    this.shouting = capitals || heading && !rest.isEmpty() && high >= TITLE_CASE * rest.size();
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT);
  }

  /// The part-of-speech tag; empty outside the sentence.
  String pos(int i) {
    return i >= 0 && i < words.size() ? parsed.sentence().tokens().get(i).tag() : "";
  }

  String lemma(int i) {
    return i >= 0 && i < words.size() ? parsed.sentence().tokens().get(i).lemma() : "";
  }

  /// The name tag of the model; "O" outside the sentence.
  String tag(int i) {
    return i >= 0 && i < words.size() ? parsed.nameTags().get(i) : "O";
  }

  boolean isHigh(int i) {
    return !word(i).isEmpty() && Character.isUpperCase(word(i).codePointAt(0));
  }

  boolean isPossessive(int i) {
    return word(i).equals("'s") || word(i).equals("’s") || pos(i).equals("POS");
  }

  /// Whether an age between commas begins at a token, as behind a name: ", 23,".
  boolean isAge(int i) {
    return word(i).equals(",")
        && word(i + 1).matches("\\d{1,2}")
        && word(i + 2).matches("[,.;]|and|of|who");
  }

  /// Whether a token touches the one before it, as the parts of a hyphened word do.
  boolean touches(int i) {
    return i > 0 && i < size() && tokenSpan(i - 1).end() == tokenSpan(i).start();
  }

  Span tokenSpan(int i) {
    return parsed.sentence().tokens().get(i).span();
  }

  /// The span of the tokens `[from, until)`.
  Span span(int from, int until) {
    return tokenSpan(from).cover(tokenSpan(until - 1));
  }

  boolean tells() {
    return parsed.sentence().tells();
  }

  Sentence.Role role() {
    return parsed.sentence().role();
  }
}
