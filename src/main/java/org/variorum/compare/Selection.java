package org.variorum.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.compare.value.Judgement;
import org.variorum.model.Kind;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Value;
import org.variorum.model.reason.Readings;
import org.variorum.model.reason.Reason;

/// Chooses, from all the answers to a detail, one a report, so that what agrees is found before what
/// conflicts: a report that says "two" and, elsewhere, "several" does not conflict with "two".
final class Selection {
  /// So near, in characters, two numbers are of one sentence.
  private static final int BESIDE = 150;

  /// Which of two statements of the same value a reader should be shown.
  private final Comparator<Answer> showBest;

  private final Judge judge;
  private final BiPredicate<Detail, ReportId> mayConflict;

  /// @param mayConflict whether a report tells of the same event as the others, so far as the detail
  ///     asks for it
  /// @param showBest the answer to show comes first
  Selection(Judge judge, BiPredicate<Detail, ReportId> mayConflict, Comparator<Answer> showBest) {
    this.judge = judge;
    this.mayConflict = mayConflict;
    this.showBest = showBest;
  }

  /// The same with another judge.
  Selection by(Judge other) {
    return new Selection(other, mayConflict, showBest);
  }

  /// Answers that mean the same.
  private static final class Class {
    private final List<Answer> answers = new ArrayList<>();
    private long support;
    private long tied;

    void add(Answer answer) {
      answers.add(answer);
    }

    /// No more answers come.
    void close() {
      support = answers.stream().map(Answer::report).distinct().count();
      tied =
          answers.stream()
              .filter(a -> !a.context().isEmpty())
              .map(Answer::report)
              .distinct()
              .count();
    }

    /// How many reports give it.
    long support() {
      return support;
    }

    /// How many reports give it as the answer, rather than mention it.
    long tied() {
      return tied;
    }

    Answer first() {
      return answers.getFirst();
    }
  }

  /// Sets of chosen answers, each to become a finding; every answer that is not chosen means the
  /// same as a chosen one of its report, or is told apart in a set of its own.
  ///
  /// Names, ages, roles and words said are what they are in whatever event; when, where, how many and
  /// what happened are asked of the reports of one event together, of any other alone.
  List<Chosen> choose(Detail detail) {
    if (isOfAnyEvent(detail)) {
      return chooseTogether(detail);
    }
    Map<Optional<ReportId>, List<Answer>> byEvent = new LinkedHashMap<>();
    for (Answer answer : detail.answers()) {
      Optional<ReportId> alone =
          Optional.of(answer.report()).filter(r -> !mayConflict.test(detail, r));
      byEvent.computeIfAbsent(alone, _ -> new ArrayList<>()).add(answer);
    }
    return byEvent.values().stream()
        .map(detail::with)
        .flatMap(d -> chooseTogether(d).stream())
        .toList();
  }

  private static boolean isOfAnyEvent(Detail detail) {
    return switch (detail.kind()) {
      case ROLE, AGE, QUOTE -> true;
      case PERSON, ORGANIZATION, PLACE -> !detail.exclusive();
      case DATE, TIME, QUANTITY, EVENT, ATTRIBUTION, MONEY, DURATION -> false;
    };
  }

  private List<Chosen> chooseTogether(Detail detail) {
    List<Class> classes = classes(detail);
    List<Chosen> chosen = new ArrayList<>();
    Set<Agreed> agreed = new HashSet<>();
    List<Class> open = new ArrayList<>(classes);
    while (!open.isEmpty()) {
      Class pivot =
          open.stream()
              .max(
                  Comparator.comparingLong(Class::support)
                      .thenComparingLong(c -> detail.backed() ? c.tied() : 0))
              .orElseThrow();
      Map<Class, Pair> related = new LinkedHashMap<>();
      for (Class other : open) {
        if (other != pivot) {
          Pair pair = pair(detail, pivot, other, agreed);
          if (pair.relation() != Relation.INCOMPARABLE) {
            related.put(other, pair);
          }
        }
      }
      against(detail, open, related, agreed).forEach(related::putIfAbsent);
      Chosen set = pick(pivot, related);
      chosen.add(set);
      open.remove(pivot);
      chosen.addAll(besides(detail, pivot, related.keySet(), set));
      // A class whose reports all answered by a closer class has been heard.
      open.removeIf(c -> related.containsKey(c) && set.hears(c.answers));
      if (!open.isEmpty()) {
        note(agreed, set);
      }
    }
    // A story is about one thing: what else stands with it in some report is told elsewhere.
    return detail.backed() ? chosen.stream().filter(Chosen::isTied).limit(1).toList() : chosen;
  }

  /// Classes that the first cannot be compared with and that conflict with one that is compatible with
  /// it: of "about 940 miles", "1,500 kilometers" and "1,150 kilometers", the second and the third
  /// conflict even where the first is tied to neither.
  private Map<Class, Pair> against(
      Detail detail, List<Class> open, Map<Class, Pair> related, Set<Agreed> agreed) {
    Map<Class, Pair> against = new LinkedHashMap<>();
    Set<ReportId> heard =
        related.keySet().stream()
            .flatMap(c -> c.answers.stream())
            .map(Answer::report)
            .collect(Collectors.toSet());
    for (Map.Entry<Class, Pair> near : related.entrySet()) {
      for (Class other :
          near.getValue().relation() == Relation.NARROWER ? open : List.<Class>of()) {
        boolean silent = other.answers.stream().noneMatch(a -> heard.contains(a.report()));
        if (silent && !related.containsKey(other)) {
          Pair pair = pair(detail, near.getKey(), other, agreed);
          if (pair.relation() == Relation.CONFLICTING) {
            against.putIfAbsent(other, pair);
          }
        }
      }
    }
    return against;
  }

  /// Conflicts of one report's number with a greater one of a report that gives the first as well:
  /// the report contradicts itself, and only a passage or the heads of both tell that it speaks of
  /// one thing. A smaller number can be a part, and one beside the first a count of something else.
  private List<Chosen> besides(Detail detail, Class pivot, Set<Class> related, Chosen set) {
    if (detail.kind() != Kind.QUANTITY) {
      return List.of();
    }
    List<Chosen> besides = new ArrayList<>();
    for (Class other : related) {
      if (set.hears(other.answers) && isGreater(other.first().value(), pivot.first().value())) {
        pivot.answers.stream()
            .flatMap(x ->
                other.answers.stream()
                    .filter(y -> maySay(detail, x, y) && isTiedClosely(x, y) && set.isFarFrom(y))
                    .map(y -> new Chosen(new TreeMap<>(Map.of(x.report(), x, y.report(), y)))))
            .findFirst()
            .ifPresent(besides::add);
      }
    }
    return besides;
  }

  private static boolean isGreater(Value a, Value b) {
    return a instanceof Value.Quantity x
        && b instanceof Value.Quantity y
        && x.amount().low() > y.amount().high();
  }

  private static boolean isTiedClosely(Answer x, Answer y) {
    return x.context().stream().anyMatch(k -> Answer.isClose(k) && y.context().contains(k));
  }

  private List<Class> classes(Detail detail) {
    List<Class> classes = new ArrayList<>();
    Map<String, Class> byNormal = new HashMap<>();
    for (Answer answer : detail.answers()) {
      String normal = answer.value().normal();
      Class known = byNormal.get(normal);
      if (known == null) {
        known =
            classes.stream()
                .filter(c -> judge.judge(c.first(), answer).relation() == Relation.SAME)
                .findFirst()
                .orElseGet(() -> {
                  Class fresh = new Class();
                  classes.add(fresh);
                  return fresh;
                });
        byNormal.put(normal, known);
      }
      known.add(answer);
    }
    classes.forEach(Class::close);
    return classes;
  }

  /// Two reports that agree on the detail already, so that what else they say of it is of something
  /// else: a second date is no second answer to the same "when".
  private record Agreed(ReportId a, ReportId b) {}

  private void note(Set<Agreed> agreed, Chosen set) {
    for (Answer x : set.answers().values()) {
      for (Answer y : set.answers().values()) {
        Relation relation = x == y ? Relation.NONE : judge.judge(x, y).relation();
        boolean background = x.context().isEmpty() && y.context().isEmpty();
        boolean same = relation == Relation.SAME && !background;
        if (same || relation == Relation.NARROWER && isTied(x, y)) {
          agreed.add(new Agreed(x.report(), y.report()));
        }
      }
    }
  }

  /// Two classes with the closest relation that any two of their answers may be said to have.
  record Pair(Relation relation, Reason why) {}

  private Pair pair(Detail detail, Class a, Class b, Set<Agreed> agreed) {
    Judgement judgement = judge.judge(a.first(), b.first());
    boolean claim =
        switch (judgement.relation()) {
          case CONFLICTING -> isTied(detail, a, b, agreed);
          case DEGREE, CERTAINTY, ATTRIBUTION -> shareContext(a, b);
          case NONE, SAME, NARROWER, INCOMPARABLE -> true;
        };
    return claim
        ? new Pair(judgement.relation(), judgement.why())
        : new Pair(Relation.INCOMPARABLE, Readings.MAY_BE_OF_TWO.of());
  }

  private static boolean shareContext(Class a, Class b) {
    return a.answers.stream().anyMatch(x -> b.answers.stream().anyMatch(y -> isTied(x, y)));
  }

  /// A conflict is claimed only between answers that stand in a common context, in reports of one
  /// event, to a question that has one answer.
  private boolean isTied(Detail detail, Class a, Class b, Set<Agreed> agreed) {
    return a.answers.stream()
        .anyMatch(x ->
            b.answers.stream()
                .anyMatch(y ->
                    maySay(detail, x, y) && !agreed.contains(new Agreed(x.report(), y.report()))));
  }

  /// Whether a conflict between two chosen answers may be claimed.
  boolean maySay(Detail detail, Answer x, Answer y) {
    return detail.exclusive()
        && mayConflict.test(detail, x.report())
        && mayConflict.test(detail, y.report())
        && isTied(x, y)
        && Slips.isPossible(x.value(), y.value());
  }

  private static boolean isTied(Answer x, Answer y) {
    Set<String> context = y.context();
    return !x.report().equals(y.report()) && !Collections.disjoint(x.context(), context);
  }

  /// What was chosen: an answer a report, and how each other class stands to the first.
  record Chosen(Map<ReportId, Answer> answers) {
    /// Whether one of the answers at least stands in a context.
    boolean isTied() {
      return answers.values().stream().anyMatch(a -> !a.context().isEmpty());
    }

    /// Whether the answer chosen of a report stands somewhere else in it.
    boolean isFarFrom(Answer other) {
      Answer chosen = Objects.requireNonNull(answers.get(other.report()));
      return Math.abs(chosen.span().start() - other.span().start()) > BESIDE;
    }

    boolean hears(List<Answer> others) {
      return others.stream().allMatch(a -> answers.containsKey(a.report()));
    }
  }

  private Chosen pick(Class pivot, Map<Class, Pair> related) {
    Map<ReportId, Answer> answers = new TreeMap<>();
    take(answers, pivot);
    // Closer relations first: a report answers by what differs least from the pivot.
    related.entrySet().stream()
        .sorted(Comparator.comparing(e -> distance(e.getValue().relation())))
        .forEach(e -> take(answers, e.getKey()));
    return new Chosen(answers);
  }

  private void take(Map<ReportId, Answer> answers, Class from) {
    Map<ReportId, Answer> best = new TreeMap<>();
    for (Answer answer : from.answers) {
      best.merge(answer.report(), answer, (x, y) -> showBest.compare(x, y) <= 0 ? x : y);
    }
    best.forEach(answers::putIfAbsent);
  }

  private static int distance(Relation relation) {
    return switch (relation) {
      case SAME -> 0;
      case NARROWER -> 1;
      case ATTRIBUTION -> 2;
      case CERTAINTY -> 3;
      case DEGREE -> 4;
      case CONFLICTING -> 5;
      case INCOMPARABLE, NONE -> 6;
    };
  }
}
