package org.variorum.extract.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.model.name.Bodies;

/// What the whole report says of a name that the model tags now so, now so: streets that bear a
/// person's name, places tagged as bodies, and persons tagged as bodies whom their surroundings give
/// away.
final class TagVotes {
  /// Words of the longest name that is taken for a person's against the model.
  private static final int LONGEST_GUESS = 4;

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> others = new HashMap<>();
  private final Set<String> lonePersons = new HashSet<>();
  private final Set<String> streets = new HashSet<>();

  TagVotes(List<Line> lines) {
    for (Line line : lines) {
      int i = 0;
      while (i < line.size()) {
        int end = i + 1;
        while (end < line.size() && line.tag(end).equals(line.tag(i))) {
          end++;
        }
        count(line, i, end);
        i = end;
      }
    }
  }

  private void count(Line line, int from, int until) {
    String words = String.join(" ", line.words.subList(from, until)).toLowerCase(Locale.ROOT);
    switch (line.tag(from)) {
      case "LOCATION" -> places.merge(words, 1, Integer::sum);
      case "PERSON", "ORGANIZATION", "MISC" -> others.merge(words, 1, Integer::sum);
      default -> {}
    }
    if (line.tag(from).equals("PERSON") && until - from == 1) {
      lonePersons.add(words);
    }
    int last = until - 1;
    if (line.isHigh(until) && Vocabulary.isStreet(line.word(until)) && until - from <= 3) {
      streets.add(words);
    } else if (until - from > 1 && line.isHigh(last) && Vocabulary.isStreet(line.word(last))) {
      streets.add(words.substring(0, words.lastIndexOf(' ')));
    }
  }

  /// Whether the report's other mentions of the name are mostly places.
  boolean isPlace(Found found) {
    String words = found.words().toLowerCase(Locale.ROOT);
    return Bodies.head(words).isEmpty()
        && !Bodies.isWellKnown(words)
        && places.getOrDefault(words, 0) > others.getOrDefault(words, 0);
  }

  boolean isStreet(Found found) {
    return found.length() > 1 && streets.contains(found.words().toLowerCase(Locale.ROOT));
  }

  /// A body that must be a person: its last word stands alone as a person's name, an age follows
  /// it, or a word for a person stands before it.
  Found corrected(Found found) {
    return switch (found.sort()) {
      case PERSON -> found;
      case BODY -> isPerson(found) ? found.as(Found.Sort.PERSON) : found;
    };
  }

  private boolean isPerson(Found found) {
    Line line = found.line();
    boolean shaped =
        found.length() >= 2
            && found.words().split("[ -]").length <= LONGEST_GUESS
            && found.words().matches("[\\p{L}.'’ -]+")
            && Bodies.head(found.words()).isEmpty()
            && !Bodies.isWellKnown(found.words());
    for (int i = found.from(); i < found.until(); i++) {
      shaped &=
          (line.isHigh(i) || line.word(i).equals("-") && line.touches(i))
              && !Bodies.isAcronym(line.word(i));
    }
    if (!shaped) {
      return false;
    }
    String family = line.lower(found.until() - 1);
    boolean aged = line.isAge(found.until());
    boolean called =
        PersonNouns.isPerson(line.lower(found.from() - 1))
            || line.lower(found.from() - 1).equals("old");
    return lonePersons.contains(family) || aged || called;
  }
}
