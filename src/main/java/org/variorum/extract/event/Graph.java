package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// The dependencies of one sentence, ready to walk in both directions. Tokens go by index from 0.
final class Graph {
  private final Parsed parsed;
  private final List<List<Parsed.Arc>> below;
  private final List<List<Parsed.Arc>> above;

  Graph(Parsed parsed) {
    this.parsed = parsed;
    below = lists(parsed.tokens().size());
    above = lists(parsed.tokens().size());
    for (Parsed.Arc arc : parsed.arcs()) {
      if (arc.governor() >= 0) {
        below.get(arc.governor()).add(arc);
      }
      above.get(arc.dependent()).add(arc);
    }
  }

  private static List<List<Parsed.Arc>> lists(int size) {
    List<List<Parsed.Arc>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>(2));
    }
    return lists;
  }

  int size() {
    return parsed.tokens().size();
  }

  Token token(int index) {
    return parsed.tokens().get(index);
  }

  Span span(int index) {
    return token(index).span();
  }

  String lemma(int index) {
    return token(index).lemma();
  }

  boolean isTagged(int index, String prefix) {
    return token(index).tag().startsWith(prefix);
  }

  List<Parsed.Arc> below(int index) {
    return below.get(index);
  }

  List<Parsed.Arc> above(int index) {
    return above.get(index);
  }

  /// The tokens that hang below one by any of these relations.
  Stream<Integer> children(int index, String... relations) {
    return below.get(index).stream().filter(a -> isAny(a, relations)).map(Parsed.Arc::dependent);
  }

  Optional<Integer> child(int index, String... relations) {
    return children(index, relations).findFirst();
  }

  /// The tokens that one hangs below by any of these relations.
  Stream<Integer> parents(int index, String... relations) {
    return above.get(index).stream()
        .filter(a -> a.governor() >= 0 && isAny(a, relations))
        .map(Parsed.Arc::governor);
  }

  boolean hangsBy(int index, String... relations) {
    return above.get(index).stream().anyMatch(a -> isAny(a, relations));
  }

  private static boolean isAny(Parsed.Arc arc, String... relations) {
    for (String relation : relations) {
      if (arc.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /// The index of the token at an offset of the text, the nearest one before it where none is.
  int at(int offset) {
    int found = 0;
    for (int i = 0; i < size(); i++) {
      if (span(i).start() <= offset) {
        found = i;
      }
    }
    return found;
  }

  /// The token of a span that the others in it hang below: the one governed from outside.
  int head(Span span) {
    int last = -1;
    for (int i = 0; i < size(); i++) {
      if (!span(i).overlaps(span)) {
        continue;
      }
      last = i;
      boolean outside =
          above(i).stream().anyMatch(a -> a.governor() < 0 || !span(a.governor()).overlaps(span));
      if (outside && !token(i).tag().equals("DT") && !token(i).tag().equals("IN")) {
        return i;
      }
    }
    return Math.max(last, 0);
  }
}
