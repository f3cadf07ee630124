package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.model.name.Bodies;
import org.variorum.model.name.Likeness;

/// Tells which names of one report are one organisation's: the same key, an abbreviation and its
/// initials, a shortened form, or a definition as in "Islamic Emirate of Afghanistan (IEA)".
final class BodyGroups {
  private final List<Found> found;

  BodyGroups(List<Found> found) {
    this.found = found;
  }

  /// Merges the mentions of each body, and writes each group's name at its index in `shown`.
  void settle(Grouping groups, String[] shown) {
    Map<String, List<Integer>> byKey = new TreeMap<>();
    for (int i = 0; i < found.size(); i++) {
      if (isBody(i)) {
        byKey.computeIfAbsent(Bodies.key(found.get(i).words()), k -> new ArrayList<>()).add(i);
      }
    }
    List<List<Integer>> keys = new ArrayList<>(byKey.values());
    keys.forEach(m -> m.forEach(i -> groups.merge(m.getFirst(), i)));
    for (int x = 0; x < keys.size(); x++) {
      for (int y = x + 1; y < keys.size(); y++) {
        int a = keys.get(x).getFirst();
        int b = keys.get(y).getFirst();
        Likeness likeness = Bodies.compare(found.get(a).words(), found.get(b).words());
        if (likeness.joins() || likeness.grade() == Likeness.Grade.PART) {
          groups.merge(a, b);
        }
      }
    }
    for (int i = 0; i + 1 < found.size(); i++) {
      if (isBody(i) && isBody(i + 1) && isDefinition(found.get(i), found.get(i + 1))) {
        groups.merge(i, i + 1);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (isBody(i) && groups.group(i) == i) {
        shown[i] = NameTagger.cased(fullest(groups.members(i)));
      }
    }
  }

  /// The longest name; of a well-known body, which has many, the most frequent.
  private String fullest(List<Integer> members) {
    Map<String, Long> count =
        members.stream()
            .collect(Collectors.groupingBy(m -> found.get(m).words(), Collectors.counting()));
    boolean known = count.keySet().stream().allMatch(Bodies::isWellKnown);
    Comparator<String> longest =
        Comparator.comparingInt((String w) -> w.split(" ").length)
            .thenComparing(String::length)
            .thenComparing(Comparator.reverseOrder());
    return count.keySet().stream()
        .max(
            known
                ? Comparator.comparing((String w) -> count.get(w)).thenComparing(longest)
                : longest)
        .orElseThrow();
  }

  private boolean isBody(int i) {
    return found.get(i).sort() == Found.Sort.BODY;
  }

  private static boolean isDefined(Found spelledOut) {
    return spelledOut.length() > 1 || Bodies.isWellKnown(spelledOut.words());
  }

  /// Whether the second name stands alone in parentheses right behind the first, and one of the two
  /// is letters.
  private static boolean isDefinition(Found name, Found other) {
    Line line = name.line();
    return line == other.line()
        && other.from() == name.until() + 1
        && line.word(name.until()).equals("(")
        && line.word(other.until()).equals(")")
        && Bodies.isAcronym(name.words()) != Bodies.isAcronym(other.words())
        && isDefined(Bodies.isAcronym(name.words()) ? other : name);
  }
}
