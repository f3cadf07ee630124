package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.compare.value.DescriptionRelation;
import org.variorum.model.Chain;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// What several reports describe: in one passage by nouns of which one may stand for the other,
/// anywhere by the same seldom noun.
public final class PhraseDetails implements DetailFinder {
  private static final Set<String> WHETHER = Set.of("whether there was any");

  private static final Set<String> SIDES = Set.of("left", "right");

  private static final Set<String> RANK = Set.of("rank");

  /// What is so called is not what was denied.
  private static final Set<String> BESIDES =
      Set.of(
          "other",
          "prior",
          "previous",
          "earlier",
          "past",
          "former",
          "further",
          "additional",
          "new");

  @Override
  public List<Detail> find(Matter matter) {
    List<Detail> details = new ArrayList<>();
    byPassage(matter).forEach((passage, phrases) -> details.addAll(inPassage(phrases)));
    for (Chain chain : matter.alignment().things()) {
      List<Answer> answers = answers(matter, chain);
      denial(chain, answers).ifPresent(details::add);
      rank(chain, answers).ifPresent(details::add);
      side(chain, answers).ifPresent(details::add);
      details.add(new Detail(chain.kind(), chain.name(), answers, false));
    }
    return details;
  }

  /// Whether there was such a thing at all, where one report says that there was none and another
  /// tells of a certain one. People and places that are not there are somewhere else, and a bare
  /// noun may be what is looked for.
  private static Optional<Detail> denial(Chain chain, List<Answer> answers) {
    if (chain.kind() != Kind.EVENT) {
      return Optional.empty();
    }
    List<Answer> none = new ArrayList<>();
    List<Answer> certain = new ArrayList<>();
    for (Answer answer : answers) {
      Value.Description description = description(answer);
      if (description.isDenied() && description.modifiers().size() == 1) {
        none.add(answer.with(WHETHER));
      } else if (!description.isDenied() && isCertain(description)) {
        certain.add(answer.with(WHETHER));
      }
    }
    Set<ReportId> deniers = none.stream().map(Answer::report).collect(Collectors.toSet());
    certain.removeIf(a -> deniers.contains(a.report()));
    if (none.isEmpty() || certain.isEmpty()) {
      return Optional.empty();
    }
    none.addAll(certain);
    return Optional.of(new Detail(chain.kind(), chain.name() + " · was there any", none, true));
  }

  /// Of which rank a thing is, where every report that ranks it gives it one rank only:
  /// "first-degree murder" is no "second-degree murder".
  private static Optional<Detail> rank(Chain chain, List<Answer> answers) {
    Map<ReportId, Set<String>> ranks = new TreeMap<>();
    List<Answer> ranked = new ArrayList<>();
    for (Answer answer : answers) {
      DescriptionRelation.rank(description(answer))
          .ifPresent(rank -> {
            ranks.computeIfAbsent(answer.report(), _ -> new HashSet<>()).add(rank);
            ranked.add(answer.with(RANK));
          });
    }
    boolean differ = ranks.values().stream().flatMap(Set::stream).distinct().count() > 1;
    return differ && ranks.values().stream().allMatch(r -> r.size() == 1)
        ? Optional.of(new Detail(chain.kind(), chain.name() + " · of what rank", ranked, true))
        : Optional.empty();
  }

  /// Which of a pair, where one report says and another does not: "the left leg", "the leg".
  private static Optional<Detail> side(Chain chain, List<Answer> answers) {
    Set<ReportId> sided =
        answers.stream()
            .filter(PhraseDetails::isSided)
            .map(Answer::report)
            .collect(Collectors.toSet());
    boolean open = answers.stream().anyMatch(a -> !sided.contains(a.report()));
    return sided.isEmpty() || !open
        ? Optional.empty()
        : Optional.of(
            new Detail(
                chain.kind(),
                chain.name() + " · which side",
                answers.stream().filter(a -> isSided(a) || !sided.contains(a.report())).toList(),
                false));
  }

  private static boolean isSided(Answer answer) {
    return description(answer).modifiers().stream().anyMatch(SIDES::contains);
  }

  private static boolean isCertain(Value.Description description) {
    return !description.modifiers().isEmpty()
        && description.modifiers().stream().noneMatch(BESIDES::contains);
  }

  private static Value.Description description(Answer answer) {
    return (Value.Description) answer.value();
  }

  private static Map<String, List<Answer>> byPassage(Matter matter) {
    Map<String, List<Answer>> phrases = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      for (Mention mention : matter.extraction(report).mentions()) {
        if (mention.value() instanceof Value.Description) {
          for (String passage : matter.passages(report, mention.span())) {
            phrases
                .computeIfAbsent(passage, _ -> new ArrayList<>())
                .add(answer(report, mention, Set.of(passage)));
          }
        }
      }
    }
    return phrases;
  }

  private static Answer answer(ReportId report, Mention mention, Set<String> context) {
    return new Answer(report, mention.span(), mention.value(), Optional.empty(), context);
  }

  /// The details of one passage: first by noun, then the nouns of which one covers another.
  private static List<Detail> inPassage(List<Answer> phrases) {
    Map<String, List<Answer>> byHead = new TreeMap<>();
    phrases.forEach(p -> byHead.computeIfAbsent(head(p), _ -> new ArrayList<>()).add(p));
    List<List<Answer>> groups = new ArrayList<>(byHead.values());
    for (int i = 0; i < groups.size(); i++) {
      for (int j = groups.size() - 1; j > i; j--) {
        if (mayBeOne(groups.get(i), groups.get(j))) {
          groups.get(i).addAll(groups.remove(j));
        }
      }
    }
    List<Detail> details = new ArrayList<>();
    for (List<Answer> group : groups) {
      if (group.stream().map(Answer::report).distinct().count() > 1) {
        details.add(
            new Detail(kind(group.getFirst()), head(group.getFirst()), group, isOne(group)));
      }
    }
    return details;
  }

  /// Whether two nouns can stand for one thing in different reports: a report that uses both means
  /// two things.
  private static boolean mayBeOne(List<Answer> a, List<Answer> b) {
    if (!DescriptionRelation.meet(description(a.getFirst()), description(b.getFirst()))) {
      return false;
    }
    Set<ReportId> reports = a.stream().map(Answer::report).collect(Collectors.toSet());
    return b.stream().map(Answer::report).noneMatch(reports::contains)
        && a.stream()
            .allMatch(x ->
                b.stream().allMatch(y -> DescriptionRelation.meet(description(x), description(y))));
  }

  /// Whether each report describes only one such thing in the passage, by one noun, so that what
  /// excludes each other cannot be of two things. Where one says that there is none, the other may
  /// only look for it.
  private static boolean isOne(List<Answer> group) {
    Map<ReportId, Integer> counts = new HashMap<>();
    group.forEach(a -> counts.merge(a.report(), 1, Integer::sum));
    return counts.values().stream().allMatch(n -> n == 1)
        && group.stream().noneMatch(a -> description(a).isDenied())
        && group.stream().map(PhraseDetails::head).distinct().count() == 1;
  }

  private static List<Answer> answers(Matter matter, Chain chain) {
    return chain.mentions().stream()
        .map(l -> answer(l.report(), matter.mention(l.report(), l.mention()), Set.of()))
        .toList();
  }

  private static String head(Answer answer) {
    return description(answer).head();
  }

  private static Kind kind(Answer answer) {
    return answer.value().kind();
  }
}
