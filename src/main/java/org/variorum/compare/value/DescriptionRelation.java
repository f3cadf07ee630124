package org.variorum.compare.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.name.Demonyms;

/// How two descriptions that answer one question stand to each other: "foreign tourists" and
/// "Spanish tourists".
public final class DescriptionRelation {
  /// What holds of anybody from abroad, so that a nationality is narrower.
  private static final Set<String> FOREIGN =
      Set.of("foreign", "international", "overseas", "western", "foreigner");

  /// Modifiers of which one excludes the other.
  private static final List<Set<String>> EXCLUSIVE =
      List.of(
          Set.of("male", "female"),
          Set.of("foreign", "local"),
          Set.of("dead", "alive"),
          Set.of("armed", "unarmed"),
          Set.of("military", "civilian"),
          Set.of("married", "unmarried"));

  public Judgement judge(Value.Description a, Value.Description b) {
    String why = "“" + a.normal() + "” and “" + b.normal() + "”: ";
    Heads.Tie tie = Heads.tie(a.head(), b.head());
    Optional<String> clash = clash(a, b);
    if (tie != Heads.Tie.NONE && tie != Heads.Tie.EXCLUSIVE && clash.isPresent()) {
      return new Judgement(Relation.CONFLICTING, why + clash.get());
    }
    return switch (tie) {
      case SAME -> sameHead(a, b, why);
      case WIDER -> new Judgement(Relation.NARROWER, why + "one word covers the other");
      case EXCLUSIVE -> new Judgement(Relation.CONFLICTING, why + "the words exclude each other");
      case NONE -> new Judgement(Relation.INCOMPARABLE, why + "the words may describe one thing");
    };
  }

  private static Judgement sameHead(Value.Description a, Value.Description b, String why) {
    Set<String> x = folded(a);
    Set<String> y = folded(b);
    if (x.equals(y)) {
      return new Judgement(Relation.SAME, why + "the same description");
    }
    if (x.containsAll(y) || y.containsAll(x)) {
      return new Judgement(Relation.NARROWER, why + "one says more");
    }
    if (abroad(x, y) || abroad(y, x)) {
      return new Judgement(Relation.NARROWER, why + "one names the country");
    }
    return new Judgement(Relation.INCOMPARABLE, why + "each says something of its own");
  }

  /// Whether one set says "foreign" of what the other gives the country of, and nothing else.
  private static boolean abroad(Set<String> general, Set<String> narrow) {
    Set<String> rest = new LinkedHashSet<>(general);
    return rest.removeAll(FOREIGN)
        && narrow.stream().anyMatch(Demonyms::isDemonym)
        && narrow.containsAll(rest);
  }

  private static Set<String> folded(Value.Description description) {
    Set<String> words = new LinkedHashSet<>();
    description.modifiers().forEach(m -> words.add(m.toLowerCase(Locale.ROOT)));
    return words;
  }

  private static Optional<String> clash(Value.Description a, Value.Description b) {
    List<String> x = countries(a);
    List<String> y = countries(b);
    if (x.size() == 1 && y.size() == 1 && !x.equals(y)) {
      return Optional.of("the countries differ");
    }
    Set<String> left = folded(a);
    Set<String> right = folded(b);
    for (Set<String> pair : EXCLUSIVE) {
      List<String> l = left.stream().filter(pair::contains).toList();
      List<String> r = right.stream().filter(pair::contains).toList();
      if (l.size() == 1 && r.size() == 1 && !l.equals(r)) {
        return Optional.of("“" + l.getFirst() + "” excludes “" + r.getFirst() + "”");
      }
    }
    return Optional.empty();
  }

  private static List<String> countries(Value.Description description) {
    return description.modifiers().stream()
        .flatMap(m -> Demonyms.countryOf(m).stream())
        .distinct()
        .toList();
  }
}
