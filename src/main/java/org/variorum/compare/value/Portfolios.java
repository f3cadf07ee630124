package org.variorum.compare.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which offices of one rank one person does not hold at the same time: a police chief is no fire
/// chief, a foreign minister no finance minister.
///
/// Only portfolios that hardly any government joins in one person; energy and climate, transport and
/// infrastructure often are one ministry, of which each report names a half.
final class Portfolios {
  /// Heads of a service or a department of government.
  private static final Set<String> OFFICES =
      Set.of("chief", "minister", "secretary", "commissioner", "marshal", "ministry", "department");

  /// The words of each portfolio, the first of each standing for the others.
  private static final Map<String, String> PORTFOLIOS =
      table(
          """
          police
          fire
          foreign external
          defence defense
          interior home
          finance treasury
          health
          education
          agriculture farm
          """);

  private Portfolios() {}

  /// Whether two roles are the same office of two departments.
  static boolean exclude(NounPhrase a, NounPhrase b) {
    return isOffice(a) && isOffice(b) && Collections.disjoint(of(a), of(b));
  }

  /// Whether a role is an office of one of the departments.
  static boolean isOffice(NounPhrase role) {
    return OFFICES.contains(role.head()) && !of(role).isEmpty();
  }

  private static Set<String> of(NounPhrase role) {
    return role.tells().stream()
        .filter(PORTFOLIOS::containsKey)
        .map(PORTFOLIOS::get)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> table(String rows) {
    return rows.lines()
        .map(row -> List.of(row.split(" ")))
        .flatMap(row -> row.stream().map(word -> Map.entry(word, row.getFirst())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
