package org.variorum.model.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.Span;

/// The part of a text in which most of what was looked for stands together.
///
/// @param words on one line, with "…" where the text goes on
/// @param marks the spans of these words that were looked for; none where the text has none
/// @param place the span of the text that the first mark is of; empty, at 0, where there is none
public record Excerpt(String words, List<Span> marks, Span place) {
  /// About two lines of a card.
  private static final int LENGTH = 180;

  /// So much stands before the first mark.
  private static final int BEFORE = 50;

  private static final String GOES_ON = "…";

  public Excerpt {
    marks = List.copyOf(marks);
  }

  /// A place where a term stands.
  private record Found(int term, Span span) {}

  public static Excerpt of(String text, Query query) {
    List<Found> found = found(text, query);
    if (found.isEmpty()) {
      return cut(text, 0, List.of());
    }
    int best = 0;
    int most = -1;
    for (int i = 0; i < found.size(); i++) {
      Set<Integer> terms = new HashSet<>();
      int last = found.get(i).span().start() + LENGTH - BEFORE;
      for (int j = i; j < found.size() && found.get(j).span().end() <= last; j++) {
        terms.add(found.get(j).term());
      }
      if (terms.size() > most) {
        most = terms.size();
        best = i;
      }
    }
    return cut(text, best, found.stream().map(Found::span).toList());
  }

  private static List<Found> found(String text, Query query) {
    List<Word> words = Wording.of(text);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int t = 0; t < query.wanted().size(); t++) {
        int term = t;
        query.wanted().get(t).at(words, i).ifPresent(span -> found.add(new Found(term, span)));
      }
    }
    return found;
  }

  private static Excerpt cut(String text, int best, List<Span> found) {
    Span place = found.isEmpty() ? new Span(0, 0) : found.get(best);
    int start = wordStart(text, place.start() - BEFORE, place.start());
    int end = Math.max(place.end(), wordEnd(text, Math.min(text.length(), start + LENGTH)));
    String before = start > 0 ? GOES_ON : "";
    List<Span> marks = new ArrayList<>();
    int marked = 0;
    for (Span span : found) {
      if (span.start() >= Math.max(start, marked) && span.end() <= end) {
        int shift = before.length() - start;
        marks.add(new Span(span.start() + shift, span.end() + shift));
        marked = span.end();
      }
    }
    String words = text.substring(start, end).replaceAll("\\s", " ");
    return new Excerpt(before + words + (end < text.length() ? GOES_ON : ""), marks, place);
  }

  /// The first start of a word from a place on, before another place.
  private static int wordStart(String text, int from, int before) {
    if (from <= 0) {
      return 0;
    }
    for (int i = from; i < before; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    boolean isInPair = Character.isLowSurrogate(text.charAt(from));
    return isInPair ? from + 1 : from;
  }

  /// The last end of a word up to a place.
  private static int wordEnd(String text, int to) {
    if (to >= text.length()) {
      return text.length();
    }
    for (int i = to; i > to - BEFORE && i > 0; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}
