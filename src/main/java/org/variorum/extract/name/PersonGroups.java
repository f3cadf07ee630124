package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.model.name.Likeness;
import org.variorum.model.name.PersonName;
import org.variorum.model.name.PersonNames;

/// Tells which names of one report are one person's, and gives each person the fullest name.
///
/// Full names are joined where they fit (`PersonNames`). A family or given name alone goes to the
/// person with such a name who was named last, since reports take up the person they just spoke of.
final class PersonGroups {
  /// A spelling must be this many times rarer than the other to count as a slip for it.
  private static final int RARER = 3;

  private final List<Found> found;
  private final List<Integer> persons;
  private final List<PersonName> names;

  PersonGroups(List<Found> found) {
    this.found = found;
    this.persons =
        IntStream.range(0, found.size())
            .filter(i -> found.get(i).sort() == Found.Sort.PERSON)
            .boxed()
            .toList();
    this.names = found.stream().map(f -> PersonName.of(f.words())).toList();
  }

  /// Merges the mentions of each person, and writes each group's name at its index in `shown`.
  void settle(Grouping groups, String[] shown) {
    Map<String, List<Integer>> byName = new TreeMap<>();
    for (int i : persons) {
      byName.computeIfAbsent(NameTagger.folded(found.get(i)), n -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> full =
        byName.values().stream().filter(m -> !names.get(m.getFirst()).isSingle()).toList();
    byName
        .values()
        .forEach(m ->
            m.forEach(i -> {
              if (!names.get(i).isSingle()) {
                groups.merge(m.getFirst(), i);
              }
            }));
    joinFull(full, groups);
    joinSingle(groups, full.stream().flatMap(List::stream).collect(Collectors.toSet()));
    for (int i : persons) {
      if (groups.group(i) == i) {
        shown[i] = NameTagger.cased(fullest(groups.members(i)));
      }
    }
  }

  private void joinFull(List<List<Integer>> full, Grouping groups) {
    for (int x = 0; x < full.size(); x++) {
      for (int y = x + 1; y < full.size(); y++) {
        PersonName a = names.get(full.get(x).getFirst());
        PersonName b = names.get(full.get(y).getFirst());
        boolean joins =
            switch (PersonNames.compare(a, b).grade()) {
              case SAME, FULLER -> true;
              case SPELLING, MAYBE -> isSlip(full.get(x).size(), full.get(y).size());
              case PART, DIFFERENT -> false;
            };
        if (joins && !heldApart(groups, full, x, y)) {
          groups.merge(full.get(x).getFirst(), full.get(y).getFirst());
        }
      }
    }
  }

  /// Whether a name already joined to one of the two cannot be the other's: an initial must not draw
  /// two people together.
  private boolean heldApart(Grouping groups, List<List<Integer>> full, int x, int y) {
    int gx = groups.group(full.get(x).getFirst());
    int gy = groups.group(full.get(y).getFirst());
    for (List<Integer> a : full) {
      for (List<Integer> b : full) {
        if (groups.group(a.getFirst()) == gx
            && groups.group(b.getFirst()) == gy
            && PersonNames.compare(names.get(a.getFirst()), names.get(b.getFirst())).grade()
                == Likeness.Grade.DIFFERENT) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSlip(int count, int other) {
    return Math.min(count, other) == 1 || Math.max(count, other) >= RARER * Math.min(count, other);
  }

  private void joinSingle(Grouping groups, Set<Integer> full) {
    for (int i : persons) {
      if (!names.get(i).isSingle()) {
        continue;
      }
      List<Integer> family = candidates(i, full, true);
      List<Integer> any = family.isEmpty() ? candidates(i, full, false) : family;
      if (any.isEmpty()) {
        any =
            persons.stream()
                .filter(j ->
                    j < i
                        && names.get(j).isSingle()
                        && names.get(j).family().equals(names.get(i).family()))
                .toList();
      }
      if (!any.isEmpty()) {
        int near = nearest(i, any, groups);
        groups.merge(near, i);
      }
    }
  }

  /// The mentions of persons whom a single name may mean; by family name, or by any part.
  private List<Integer> candidates(int single, Set<Integer> full, boolean byFamily) {
    String name = names.get(single).family();
    return full.stream()
        .filter(j -> {
          PersonName other = names.get(j);
          if (byFamily) {
            return other.family().equals(name)
                || other.family().substring(other.family().lastIndexOf(' ') + 1).equals(name);
          }
          return switch (PersonNames.compare(names.get(single), other).grade()) {
            case PART -> true;
            case MAYBE -> name.length() > 4;
            case SAME, SPELLING, FULLER, DIFFERENT -> false;
          };
        })
        .sorted()
        .toList();
  }

  /// The candidate named last before the mention, single mentions already settled included; else
  /// the next one after it.
  private int nearest(int single, List<Integer> candidates, Grouping groups) {
    Set<Integer> wanted = candidates.stream().map(groups::group).collect(Collectors.toSet());
    int before =
        persons.stream()
            .filter(j -> j < single && wanted.contains(groups.group(j)))
            .reduce((a, b) -> b)
            .orElse(-1);
    return before >= 0 ? before : candidates.getFirst();
  }

  /// The longest name of the group; of several as long, the most frequent, then the first.
  private String fullest(List<Integer> members) {
    Map<String, Long> count =
        members.stream()
            .collect(Collectors.groupingBy(i -> found.get(i).words(), Collectors.counting()));
    return members.stream()
        .map(i -> found.get(i).words())
        .max(
            Comparator.comparingInt((String w) -> PersonName.of(w).words().size())
                .thenComparing(count::get)
                .thenComparing(w -> w.chars().filter(Character::isLowerCase).count())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /// The family name as a full name writes it.
  static String family(String name) {
    String plain = name.replaceAll("[\"“‘(][^\"”’)]*[\"”’)]", " ");
    List<String> words = new ArrayList<>(List.of(plain.replace(",", " ").strip().split("\\s+")));
    if (words.size() > 1 && PersonName.isSuffix(words.getLast())) {
      words.removeLast();
    }
    int size = PersonName.of(name).family().split(" ").length;
    return String.join(" ", words.subList(Math.max(0, words.size() - size), words.size()));
  }
}
