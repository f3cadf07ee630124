package org.variorum.extract.spanish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.model.name.Spelling;

/// Which of the names that a report gives are one person's, and by which name each person goes.
///
/// Spanish names end in two family names, of which the first is the one that people go by: "Pedro
/// Sánchez Pérez-Castejón" is Sánchez. So that a name is one name in all reports, the second is left
/// out, unless the report itself calls the person by it alone or it would make one of two people.
final class PeopleNames {
  /// Given names that go with a second one: with three words it cannot be told whether the second is
  /// given or a family name.
  private static final Set<String> DOUBLE =
      Set.of(
          "jose",
          "juan",
          "maria",
          "luis",
          "ana",
          "miguel",
          "carlos",
          "francisco",
          "jesus",
          "rosa",
          "marco",
          "pedro",
          "victor",
          "julio",
          "manuel",
          "angel",
          "antonio",
          "javier",
          "rafael");

  private static final Set<String> SECOND =
      Set.of(
          "jose",
          "juan",
          "maria",
          "luis",
          "luisa",
          "miguel",
          "angel",
          "angeles",
          "carlos",
          "manuel",
          "antonio",
          "antonia",
          "alberto",
          "enrique",
          "ignacio",
          "javier",
          "pablo",
          "carmen",
          "isabel",
          "teresa",
          "pilar",
          "dolores",
          "fernando",
          "alejandro",
          "daniel",
          "david",
          "ramon",
          "andres",
          "felipe",
          "eduardo",
          "ricardo",
          "roberto",
          "rafael",
          "jesus",
          "belen",
          "cruz",
          "elena",
          "eugenia",
          "paula",
          "cristina",
          "victoria",
          "emilio",
          "hugo",
          "cesar",
          "guillermo",
          "gabriel",
          "francisco",
          "pedro",
          "julian",
          "martin",
          "santiago");

  private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "y", "e");

  private final Map<String, String> byKey = new TreeMap<>();

  /// @param names as written, in the order of the text
  PeopleNames(List<String> names) {
    Set<String> alone =
        names.stream()
            .filter(n -> !n.contains(" "))
            .map(Spelling::fold)
            .collect(Collectors.toSet());
    for (String name : names) {
      if (name.contains(" ")) {
        byKey.putIfAbsent(Spelling.fold(name), shown(name, alone));
      }
    }
    Map<String, Long> shared =
        byKey.values().stream()
            .collect(Collectors.groupingBy(Spelling::fold, Collectors.counting()));
    for (String name : names) {
      String shortened = byKey.get(Spelling.fold(name));
      if (shortened != null && shared.getOrDefault(Spelling.fold(shortened), 0L) > 1) {
        boolean whole =
            names.stream().anyMatch(n -> Spelling.fold(n).equals(Spelling.fold(shortened)));
        if (!whole) {
          byKey.put(Spelling.fold(name), name);
        }
      }
    }
  }

  /// The name without its second family name.
  private static String shown(String name, Set<String> alone) {
    List<String> words = List.of(name.split("\\s+"));
    List<List<String>> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String word : words) {
      part.add(word);
      if (!PARTICLES.contains(Spelling.fold(word))) {
        parts.add(part);
        part = new ArrayList<>();
      }
    }
    int given = 1;
    if (parts.size() > 2 && isSecondGiven(parts)) {
      given = 2;
    }
    boolean second = parts.size() == given + 2;
    boolean goesByIt = second && alone.contains(Spelling.fold(parts.getLast().getLast()));
    if (!second || goesByIt) {
      return name;
    }
    return parts.subList(0, given + 1).stream()
        .flatMap(List::stream)
        .collect(Collectors.joining(" "));
  }

  private static boolean isSecondGiven(List<List<String>> parts) {
    String first = Spelling.fold(parts.getFirst().getLast());
    String second = Spelling.fold(parts.get(1).getLast());
    return DOUBLE.contains(first) && SECOND.contains(second);
  }

  /// The name by which the person goes who is called so; of a part of a name the person whose full
  /// name has it, if only one has.
  String of(String name) {
    String whole = byKey.get(Spelling.fold(name));
    if (whole != null) {
      return whole;
    }
    String part = " " + Spelling.fold(name) + " ";
    List<String> having =
        byKey.entrySet().stream()
            .filter(e -> (" " + e.getKey() + " ").contains(part))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return having.size() == 1 ? having.getFirst() : name;
  }

  /// The first family name, or the only name.
  static String family(String name) {
    List<String> words = List.of(name.split("\\s+"));
    return words.getLast();
  }
}
