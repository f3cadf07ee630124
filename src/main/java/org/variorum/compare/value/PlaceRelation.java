package org.variorum.compare.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.Value.Place.Evidence;
import org.variorum.model.name.PlaceSpelling;
import org.variorum.model.reason.Places;
import org.variorum.model.reason.Term;

/// How two answers to "where?" stand to each other.
///
/// Codes decide where both places have one, or where none of those that a name may have can be the
/// other's; else a place without a code is compared by its name, in any spelling, and by what its
/// report says holds it.
public final class PlaceRelation {
  /// Words that tell what a place is, not which.
  private static final Pattern GENERIC =
      Pattern.compile(
          "\\b(the|province|district|county|city|town|village|state|region|governorate|area|island|"
              + "municipality|street|avenue|road|drive|boulevard|lane|highway|of|in|block|ave|rd|blvd|"
              + "hwy|dr|centre|center|neighborhood|neighbourhood)\\b");

  private static final Pattern SIDE =
      Pattern.compile(
          "^(?:north|south|east|west|northern|southern|eastern|western|central|greater) ");

  private PlaceRelation() {}

  public static Relation of(Value.Place a, Value.Place b) {
    return explained(a, b).relation();
  }

  /// Compares two places. Which one comes first changes the wording alone.
  public static Judgement explained(Value.Place a, Value.Place b) {
    if (a.code().isPresent() && a.code().equals(b.code()) || areNamesakes(a, b)) {
      return same(a, b);
    }
    if (holds(a, b)) {
      return new Judgement(Relation.NARROWER, Places.LIES_IN, name(b), name(a));
    }
    if (holds(b, a)) {
      return new Judgement(Relation.NARROWER, Places.LIES_IN, name(a), name(b));
    }
    boolean known = a.code().isPresent() && b.code().isPresent();
    if (known && (isRegion(a) || isRegion(b))) {
      return new Judgement(Relation.INCOMPARABLE, Places.NO_FIXED_BORDERS);
    }
    if (isSide(a, b) || isSide(b, a)) {
      return new Judgement(Relation.INCOMPARABLE, Places.PART_OR_NEAR);
    }
    boolean sure = isSure(a) && isSure(b);
    return areApart(a, b) && (sure || mayBeNear(a, b))
        ? new Judgement(Relation.CONFLICTING, Places.TWO_PLACES, name(a), name(b))
        : byName(a, b);
  }

  /// Whether the one is called by a direction and the other: "North Ashby" and "Ashby".
  private static boolean isSide(Value.Place a, Value.Place b) {
    String rest = SIDE.matcher(PlaceSpelling.folded(a.name())).replaceFirst("");
    return !rest.equals(PlaceSpelling.folded(a.name()))
        && rest.equals(PlaceSpelling.folded(b.name()));
  }

  /// Whether two places of one code or another have one name, and not both reports say which they
  /// mean: "Springfield" in one report is the "Springfield, Ill." of another.
  private static boolean areNamesakes(Value.Place a, Value.Place b) {
    boolean known = !a.possible().isEmpty() && !b.possible().isEmpty();
    boolean said = a.evidence() == Evidence.SAID && b.evidence() == Evidence.SAID;
    return known && !said && PlaceSpelling.folded(a.name()).equals(PlaceSpelling.folded(b.name()));
  }

  /// Whether no place that the one can be is, holds or lies in one that the other can be.
  private static boolean areApart(Value.Place a, Value.Place b) {
    List<String> one = a.possible();
    List<String> other = b.possible();
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream()
            .noneMatch(x -> other.stream().anyMatch(y -> mayHold(x, y) || mayHold(y, x)));
  }

  private static boolean isSure(Value.Place place) {
    return place.evidence() == Evidence.SAID || place.evidence() == Evidence.KNOWN;
  }

  /// Whether some place of the one name lies in the same country or division as some of the other:
  /// where none does, one of them is more likely a quarter that the gazetteer does not hold.
  private static boolean mayBeNear(Value.Place a, Value.Place b) {
    return a.possible().stream()
        .anyMatch(x -> b.possible().stream().anyMatch(y -> division(x).equals(division(y))));
  }

  private static String division(String code) {
    return code.split("[./]", 2)[0];
  }

  /// Whether a place may hold another, as far as their codes tell: a county may hold each town of its
  /// division.
  private static boolean mayHold(String outer, String inner) {
    boolean nested =
        inner.equals(outer)
            || Stream.of("-", "~", ".", "/").anyMatch(joint -> inner.startsWith(outer + joint));
    int county = outer.indexOf('.');
    return nested || county > 0 && inner.startsWith(outer.substring(0, county) + "/");
  }

  private static Judgement same(Value.Place a, Value.Place b) {
    return new Judgement(
        Relation.SAME,
        PlaceSpelling.folded(a.name()).equals(PlaceSpelling.folded(b.name()))
            ? Places.ONE_PLACE
            : Places.ONE_PLACE_SPELLED_OTHERWISE);
  }

  private static boolean holds(Value.Place outer, Value.Place inner) {
    return outer.code().isPresent() && inner.within().contains(outer.code().get());
  }

  /// Regions such as "Middle East" overlap with what they do not hold.
  private static boolean isRegion(Value.Place place) {
    String code = place.code().orElse("");
    return code.startsWith("~") || !code.isEmpty() && Character.isDigit(code.charAt(0));
  }

  private static Judgement byName(Value.Place a, Value.Place b) {
    String one = bare(a.name());
    String other = bare(b.name());
    boolean apart = contradict(a, b);
    if (!apart && one.equals(other)) {
      return new Judgement(Relation.SAME, Places.ONE_NAME);
    }
    if (!apart && PlaceSpelling.alike(one, other)) {
      return new Judgement(Relation.SAME, Places.ONE_NAME_SPELLED_OTHERWISE);
    }
    if (!apart && contains(one, other)) {
      return new Judgement(Relation.NARROWER, Places.SAYS_MORE_THAN, name(a), name(b));
    }
    if (!apart && contains(other, one)) {
      return new Judgement(Relation.NARROWER, Places.SAYS_MORE_THAN, name(b), name(a));
    }
    return new Judgement(Relation.INCOMPARABLE, Places.MAY_BE_ONE, name(a), name(b));
  }

  /// Whether what holds the one rules out what holds the other: they name different countries or
  /// different divisions of a country.
  private static boolean contradict(Value.Place a, Value.Place b) {
    List<String> one = chain(a);
    List<String> other = chain(b);
    return differ(one, other, "[A-Z]{2}") || differ(one, other, "[A-Z]{2}[-~][0-9A-Z]+");
  }

  private static List<String> chain(Value.Place place) {
    List<String> chain = new ArrayList<>(place.within());
    place.code().ifPresent(chain::add);
    return chain;
  }

  private static boolean differ(List<String> one, List<String> other, String level) {
    List<String> a = one.stream().filter(c -> c.matches(level)).toList();
    List<String> b = other.stream().filter(c -> c.matches(level)).toList();
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static String bare(String name) {
    String folded = PlaceSpelling.folded(name);
    String bare = GENERIC.matcher(folded).replaceAll("").replaceAll(" +", " ").strip();
    return bare.isEmpty() ? folded : bare;
  }

  private static boolean contains(String longer, String shorter) {
    return (" " + longer + " ").contains(" " + shorter + " ");
  }

  /// Compares two answers of one or more places each: "Kabul and Faryab" with "Kabul and Nangarhar".
  ///
  /// The same places are the same; one list inside the other, or the same places said more narrowly,
  /// is narrower; each naming a place that the other leaves out is a conflict.
  ///
  /// @throws IllegalArgumentException if a part is not a place
  public static Judgement explained(Value a, Value b) {
    List<Value.Place> one = places(a);
    List<Value.Place> other = places(b);
    if (one.size() == 1 && other.size() == 1) {
      return explained(one.getFirst(), other.getFirst());
    }
    List<Value.Place> alone = unmatched(one, other);
    List<Value.Place> otherAlone = unmatched(other, one);
    if (alone.isEmpty() && otherAlone.isEmpty()) {
      boolean narrower =
          one.stream().anyMatch(p -> other.stream().noneMatch(q -> of(p, q) == Relation.SAME))
              || other.stream()
                  .anyMatch(p -> one.stream().noneMatch(q -> of(p, q) == Relation.SAME));
      return narrower
          ? new Judgement(Relation.NARROWER, Places.ALL_ONE_SOME_NARROWER)
          : new Judgement(Relation.SAME, Places.ALL_ONE);
    }
    if (alone.isEmpty() || otherAlone.isEmpty()) {
      List<Value.Place> extra = alone.isEmpty() ? otherAlone : alone;
      return new Judgement(Relation.NARROWER, Places.ONE_ALSO_NAMES, names(extra));
    }
    boolean unsure =
        alone.stream()
            .allMatch(p -> otherAlone.stream().anyMatch(q -> of(p, q) == Relation.INCOMPARABLE));
    return unsure
        ? new Judgement(Relation.INCOMPARABLE, Places.MAY_DIFFER, names(alone), names(otherAlone))
        : new Judgement(Relation.CONFLICTING, Places.ONE_NAMES, names(alone), names(otherAlone));
  }

  /// @throws IllegalArgumentException if a part is not a place
  public static Relation of(Value a, Value b) {
    return explained(a, b).relation();
  }

  private static List<Value.Place> unmatched(List<Value.Place> places, List<Value.Place> others) {
    Set<Relation> fitting = Set.of(Relation.SAME, Relation.NARROWER);
    return places.stream()
        .filter(p -> others.stream().noneMatch(q -> fitting.contains(of(p, q))))
        .toList();
  }

  private static Term name(Value.Place place) {
    return Term.words(place.name());
  }

  private static Term names(List<Value.Place> places) {
    return places.stream()
        .map(Value.Place::name)
        .distinct()
        .map(Term::words)
        .reduce((some, next) -> Places.AND.of(some, next))
        .orElseThrow();
  }

  private static List<Value.Place> places(Value value) {
    if (value instanceof Value.Place place) {
      return List.of(place);
    }
    if (value instanceof Value.Several several) {
      return several.parts().stream().flatMap(p -> places(p).stream()).toList();
    }
    throw new IllegalArgumentException("not a place: " + value.normal());
  }
}
