package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.name.Bodies;

/// Finds persons whom the model did not tag by the age behind their names: "named the man as
/// Orrin-Lee Vask, 31, of Kelso".
final class Introductions {
  private static final int LONGEST = 4;

  private final PersonFinder spans;

  Introductions(PersonFinder spans) {
    this.spans = spans;
  }

  /// @param known what was found in the line; nothing that overlaps it is found again
  List<Found> find(Line line, List<Found> known) {
    List<Found> found = new ArrayList<>();
    for (int comma = 2; comma < line.size() && !line.shouting; comma++) {
      int from = line.isAge(comma) ? start(line, comma) : comma;
      if (comma - from >= 2 && isName(line, from, comma)) {
        Found name = spans.found(line, from, comma, Found.Sort.PERSON);
        if (known.stream().noneMatch(name::overlaps) && Bodies.head(name.words()).isEmpty()) {
          found.add(name);
        }
      }
    }
    return found;
  }

  /// Where the run of capitalised words that ends at a token begins.
  private static int start(Line line, int until) {
    int from = until;
    while (from > 0 && isPart(line, from - 1)) {
      from--;
    }
    return from;
  }

  private static boolean isPart(Line line, int i) {
    boolean half = i > 0 && line.word(i).equals("-") && line.touches(i) && line.touches(i + 1);
    // Halves of a double given name are one token or three.
    boolean own = PersonFinder.isWordOfItsOwn(line, i) && !line.word(i).matches("\\p{L}+-\\p{L}+");
    return half || line.isHigh(i) && line.pos(i).startsWith("NNP") && !own;
  }

  /// Whether it is a given and a family name; after "in" or "near" it may be a place's.
  private static boolean isName(Line line, int from, int until) {
    int words = 1;
    for (int i = from + 1; i < until; i++) {
      words += line.word(i).equals("-") || line.touches(i) ? 0 : 1;
    }
    return words >= 2
        && words <= LONGEST
        && !line.lower(from - 1).matches("in|at|near|on|from|the");
  }
}
