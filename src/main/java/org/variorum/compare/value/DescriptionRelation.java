package org.variorum.compare.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Value;
import org.variorum.model.name.Demonyms;
import org.variorum.model.reason.Descriptions;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;

/// How two descriptions that answer one question stand to each other: "foreign tourists" and
/// "Spanish tourists".
public final class DescriptionRelation {
  /// What holds of anybody from abroad, so that a nationality is narrower.
  private static final Set<String> FOREIGN =
      Set.of("foreign", "international", "overseas", "western", "foreigner");

  /// At the start of a sentence at times taken for a part of a name.
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /// An ordinal that ranks a noun: "second-degree", "third-floor".
  private static final Pattern RANKED =
      Pattern.compile(
          "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)-(\\p{L}+)");

  /// Modifiers of which one excludes the other.
  private static final List<Set<String>> EXCLUSIVE =
      List.of(
          Set.of("male", "female"),
          Set.of("foreign", "local"),
          Set.of("dead", "alive"),
          Set.of("armed", "unarmed"),
          Set.of("military", "civilian"),
          Set.of("married", "unmarried"));

  /// Whether two descriptions can be of one thing by their nouns: one word, two for the same, or one
  /// that covers the other.
  public static boolean meet(Value.Description a, Value.Description b) {
    return switch (tie(a, b)) {
      case SAME, WIDER -> true;
      case EXCLUSIVE, NONE -> false;
    };
  }

  private static Heads.Tie tie(Value.Description a, Value.Description b) {
    Heads.Tie tie = Heads.tie(a.head(), b.head());
    if (tie != Heads.Tie.NONE) {
      return tie;
    }
    boolean up = b.above().contains(a.head());
    boolean down = a.above().contains(b.head());
    return up && down ? Heads.Tie.SAME : up || down ? Heads.Tie.WIDER : Heads.Tie.NONE;
  }

  /// The rank that a description gives: "first-degree".
  public static Optional<String> rank(Value.Description description) {
    return folded(description).stream().filter(m -> RANKED.matcher(m).matches()).findFirst();
  }

  public Judgement judge(Value.Description a, Value.Description b) {
    Heads.Tie tie = tie(a, b);
    Optional<Reason> clash = clash(a, b);
    if (tie != Heads.Tie.NONE && tie != Heads.Tie.EXCLUSIVE && clash.isPresent()) {
      return Judgement.conflicting(clash.get());
    }
    return switch (tie) {
      case SAME -> sameHead(a, b);
      case WIDER -> Judgement.narrower(Descriptions.COVERS);
      case EXCLUSIVE -> Judgement.conflicting(Descriptions.EXCLUDE);
      case NONE -> Judgement.incomparable(Descriptions.MAY_BE_OF_ONE);
    };
  }

  private static Judgement sameHead(Value.Description a, Value.Description b) {
    Set<String> x = folded(a);
    Set<String> y = folded(b);
    if (x.equals(y)) {
      return Judgement.same(Descriptions.THE_SAME);
    }
    if (x.containsAll(y) || y.containsAll(x)) {
      return Judgement.narrower(Descriptions.ONE_SAYS_MORE);
    }
    if (x.size() == 1
        && y.size() == 1
        && Compass.areNeighbours(x.iterator().next(), y.iterator().next())) {
      return Judgement.narrower(Descriptions.SIDE_BY_SIDE);
    }
    if (abroad(x, y) || abroad(y, x)) {
      return Judgement.narrower(Descriptions.ONE_NAMES_THE_COUNTRY);
    }
    return Judgement.incomparable(Descriptions.EACH_ITS_OWN);
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
    words.removeAll(ARTICLES);
    return words;
  }

  private static Optional<Reason> clash(Value.Description a, Value.Description b) {
    List<String> x = countries(a);
    List<String> y = countries(b);
    if (x.size() == 1 && y.size() == 1 && !x.equals(y)) {
      return Optional.of(Descriptions.OTHER_COUNTRIES.of());
    }
    Set<String> left = folded(a);
    Set<String> right = folded(b);
    if (a.isDenied() != b.isDenied()) {
      return Optional.of(Descriptions.ONE_SAYS_NONE.of());
    }
    Optional<Reason> ranks = ranks(left, right);
    if (ranks.isPresent()) {
      return ranks;
    }
    for (String one : left) {
      for (String other : right) {
        if (Compass.exclude(one, other)) {
          return Optional.of(Descriptions.IS_NOT.of(Term.words(one), Term.words(other)));
        }
      }
    }
    for (Set<String> pair : EXCLUSIVE) {
      List<String> l = left.stream().filter(pair::contains).toList();
      List<String> r = right.stream().filter(pair::contains).toList();
      if (l.size() == 1 && r.size() == 1 && !l.equals(r)) {
        return Optional.of(
            Descriptions.WORD_EXCLUDES.of(Term.words(l.getFirst()), Term.words(r.getFirst())));
      }
    }
    return Optional.empty();
  }

  /// "first-degree" excludes "second-degree", and so does any rank of one thing another rank of it.
  private static Optional<Reason> ranks(Set<String> left, Set<String> right) {
    for (String a : left) {
      for (String b : right) {
        Matcher x = RANKED.matcher(a);
        Matcher y = RANKED.matcher(b);
        if (x.matches() && y.matches() && x.group(2).equals(y.group(2)) && !a.equals(b)) {
          return Optional.of(Descriptions.WORD_EXCLUDES.of(Term.words(a), Term.words(b)));
        }
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
