package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.value.CountedThings;
import org.variorum.model.Amount;
import org.variorum.model.Argument;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// The details that numbers answer by themselves, whatever act they hang on: how many of what in
/// which state, how much money, how long.
public final class AmountDetails implements DetailFinder {
  private static final String ONLY = "the only number of its report";

  /// The least and most that a bare plural can be.
  private static final Amount PLURAL =
      new Amount(2, Double.POSITIVE_INFINITY, Amount.Exactness.VAGUE);

  /// Words of "one slight quake".
  private static final int LONGEST_COUNT = 3;

  private static final List<Chain.Link> NO_LINKS = List.of();

  @Override
  public List<Detail> find(Matter matter) {
    Map<AmountQuestion, List<Answer>> answers = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      Extraction extraction = matter.extraction(report);
      for (Mention mention : extraction.mentions()) {
        if (extraction.sentences().get(mention.sentence()).tells()) {
          AmountQuestion.of(matter, report, mention)
              .ifPresent(asked ->
                  answers
                      .computeIfAbsent(asked.question(), _ -> new ArrayList<>())
                      .add(answer(matter, report, mention, asked)));
        }
      }
    }
    wholes(matter, answers);
    List<Detail> details = new ArrayList<>();
    answers.forEach((q, given) -> {
      // A bare plural does not tell of what came before.
      boolean plurals = q.tie() == AmountQuestion.Tie.ONLY && !Recalled.isAskedBy(q.topic());
      List<Answer> all = plurals ? withPlurals(matter, given) : given;
      details.add(new Detail(q.kind(), q.topic(), tied(matter, q, all), true));
    });
    return details;
  }

  /// Others who are all of their fate answer for their report where it gives no other number of it.
  private static void wholes(Matter matter, Map<AmountQuestion, List<Answer>> answers) {
    for (ReportId report : matter.reports()) {
      Extraction extraction = matter.extraction(report);
      for (Mention mention : extraction.mentions()) {
        if (extraction.sentences().get(mention.sentence()).tells()) {
          OtherFate.asAll(matter, report, mention)
              .map(count -> mention.with(count))
              .flatMap(m -> AmountQuestion.of(matter, report, m).map(q -> Map.entry(m, q)))
              .filter(e -> isOpen(matter, answers.get(e.getValue().question()), report, mention))
              .ifPresent(e ->
                  Objects.requireNonNull(answers.get(e.getValue().question()))
                      .add(answer(matter, report, e.getKey(), e.getValue())));
        }
      }
    }
  }

  /// Whether only other reports answer a question, and all of them by a count that can be of the same.
  private static boolean isOpen(
      Matter matter, @Nullable List<Answer> answers, ReportId report, Mention others) {
    return answers != null
        && answers.stream()
            .allMatch(a ->
                !a.report().equals(report) && OtherFate.isLike(matter, report, others, a.value()));
  }

  /// Where a report gives one number only, that is its answer, wherever it stands: for people at
  /// once, for other things where the reports tell of them with a like act or fate, or where they
  /// are acts themselves.
  private static List<Answer> tied(Matter matter, AmountQuestion question, List<Answer> answers) {
    if (question.tie() == AmountQuestion.Tie.PASSAGE) {
      return answers;
    }
    Map<ReportId, Set<String>> values = new TreeMap<>();
    for (Answer answer : answers) {
      Set<String> of = values.computeIfAbsent(answer.report(), _ -> new HashSet<>());
      if (!isVague(answer.value())) {
        of.add(amount(answer.value()));
      }
    }
    // Of several, one is told of by itself as well: a single one is no other number beside many.
    boolean tolls = answers.stream().allMatch(a -> isToll(a.value()));
    Set<ReportId> oneBeside = new HashSet<>();
    values.forEach((report, of) -> {
      if (tolls && of.size() > 1 && of.remove("1")) {
        oneBeside.add(report);
      }
    });
    boolean seldom = isSeldom(matter, answers);
    return answers.stream()
        .map(a ->
            values.get(a.report()).size() <= 1 && !isVagueBeside(values, a) && !isPart(matter, a)
                ? a.with(
                    amongMany(
                        a,
                        oneBeside,
                        question.tie() == AmountQuestion.Tie.SINGLE
                            ? Set.of(ONLY)
                            : onlyKeys(matter, a, seldom)))
                : a)
        .toList();
  }

  /// A vague word beside a number of the same thing is of another time or place.
  private static boolean isVagueBeside(Map<ReportId, Set<String>> values, Answer answer) {
    return isVague(answer.value())
        && !Objects.requireNonNull(values.get(answer.report())).isEmpty();
  }

  /// The keys as they stand for many alone: a report that tells of one and of many is held against
  /// other numbers of many, not against another's one.
  private static Set<String> amongMany(Answer answer, Set<ReportId> oneBeside, Set<String> keys) {
    if (isOne(answer.value())) {
      return keys;
    }
    Set<String> all = new HashSet<>(oneBeside.contains(answer.report()) ? Set.of() : keys);
    keys.forEach(k -> all.add(k + " of many"));
    return all;
  }

  private static boolean isOneBeside(Map<ReportId, Set<String>> values, Answer answer) {
    Set<String> of = Objects.requireNonNull(values.get(answer.report()));
    return isOne(answer.value()) && !of.isEmpty() && !of.contains("1");
  }

  private static boolean isVague(Value value) {
    return value instanceof Value.Quantity quantity
        && quantity.amount().exactness() == Amount.Exactness.VAGUE;
  }

  private static String amount(Value value) {
    return value instanceof Value.Quantity quantity ? quantity.amount().normal() : value.normal();
  }

  /// Whether what is counted is told of so seldom that it is one lot wherever it is counted.
  private static boolean isSeldom(Matter matter, List<Answer> answers) {
    Set<String> seldom =
        matter.alignment().things().stream()
            .map(c -> CountedThings.canonical(c.name()))
            .collect(Collectors.toSet());
    return answers.stream()
        .anyMatch(a ->
            a.value() instanceof Value.Quantity quantity
                && quantity.unit().isEmpty()
                && seldom.contains(CountedThings.canonical(quantity.counted())));
  }

  /// What ties the only number of a report to those of others: for people that it is the only one,
  /// for other things what was done with them, or that nothing was. A company that runs eleven vessels
  /// may have lost three.
  ///
  /// @param seldom whether reports may tell of one lot by its noun alone
  private static Set<String> onlyKeys(Matter matter, Answer answer, boolean seldom) {
    if (isToll(answer.value()) || isOfPeople(answer.value()) || seldom && areDone(answer.value())) {
      return Set.of(ONLY);
    }
    Set<String> keys = new HashSet<>();
    boolean done = false;
    for (Event event : matter.extraction(answer.report()).events()) {
      for (Argument argument : event.arguments()) {
        if (argument.span().overlaps(answer.span())) {
          keys.add(ONLY + ", " + Fates.ofThings(event.act().sense()));
          if (seldom) {
            event.kin().forEach(k -> keys.add(ONLY + ", " + k));
          }
          done |= argument.role() != Argument.Role.COUNT;
        }
      }
    }
    if (answer.value() instanceof Value.Quantity quantity && quantity.state().isPresent()) {
      keys.add(ONLY + ", " + Fates.ofThings(quantity.state().get()));
      done = true;
    }
    if (seldom && !done) {
      keys.add(ONLY + ", as they are");
    }
    return keys;
  }

  private static boolean areDone(Value value) {
    return value instanceof Value.Quantity quantity && CountedThings.areDone(quantity.counted());
  }

  private static boolean isOfPeople(Value value) {
    return value instanceof Value.Quantity quantity && CountedThings.arePeople(quantity.counted());
  }

  private static boolean isToll(Value value) {
    return value instanceof Value.Quantity quantity
        && (isOfPeople(value) && quantity.state().isPresent()
            || quantity.counted().equals("magnitude"));
  }

  /// The answers with what reports say that give no number: a bare plural is more than one.
  private static List<Answer> withPlurals(Matter matter, List<Answer> answers) {
    if (!isSeldom(matter, answers) || answers.stream().noneMatch(a -> isSome(matter, a))) {
      return answers;
    }
    Set<ReportId> numbered = answers.stream().map(Answer::report).collect(Collectors.toSet());
    Set<String> nouns = new HashSet<>();
    for (Answer answer : answers) {
      if (answer.value() instanceof Value.Quantity quantity) {
        nouns.add(quantity.counted());
      }
    }
    List<Answer> all = new ArrayList<>(answers);
    for (Chain chain : matter.alignment().things()) {
      for (Chain.Link link : nouns.contains(chain.name()) ? chain.mentions() : NO_LINKS) {
        Mention mention = matter.mention(link.report(), link.mention());
        if (!numbered.contains(link.report()) && isPlural(matter, chain, link)) {
          Value plural =
              new Value.Quantity(PLURAL, chain.name(), Optional.empty(), Optional.empty(), false);
          Set<String> passages = matter.passages(link.report(), mention.span());
          all.add(new Answer(link.report(), mention.span(), plural, Optional.empty(), passages));
        }
      }
    }
    return all;
  }

  /// Whether a count is one of a whole lot: not none, and not one of them.
  private static boolean isSome(Matter matter, Answer answer) {
    return answer.value() instanceof Value.Quantity quantity
        && quantity.amount().low() > 0
        && !isPart(matter, answer);
  }

  /// "One of the shots" counts a part, and "one that missed" need not count the noun at all.
  private static boolean isPart(Matter matter, Answer answer) {
    String[] words = answer.span().in(matter.report(answer.report()).text()).split("\\s+");
    return words.length > LONGEST_COUNT && isOne(answer.value())
        || Arrays.stream(words).skip(1).anyMatch("of"::equals);
  }

  private static boolean isOne(Value value) {
    return amount(value).equals("1");
  }

  /// Whether a report tells of many: in the plural here, and nowhere of one.
  private static boolean isPlural(Matter matter, Chain chain, Chain.Link link) {
    return chain.mentions().stream()
        .filter(l -> l.report().equals(link.report()))
        .allMatch(l -> isTagged(matter, l, "NNS"));
  }

  private static boolean isTagged(Matter matter, Chain.Link link, String tag) {
    Mention mention = matter.mention(link.report(), link.mention());
    return matter.extraction(link.report()).sentences().get(mention.sentence()).tokens().stream()
        .anyMatch(t -> t.span().end() == mention.span().end() && t.tag().equals(tag));
  }

  private static Answer answer(
      Matter matter, ReportId report, Mention mention, AmountQuestion.Asked asked) {
    Set<String> context = new HashSet<>(matter.passages(report, mention.span()));
    if (isToll(mention.value())
        && matter.isLead(report, mention.sentence())
        && Lots.isWhole(matter, report, mention)) {
      context.add(Answer.HEAD);
    }
    return new Answer(report, mention.span(), asked.value(), Optional.empty(), context);
  }
}
