package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Argument;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Modality;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// How somebody who was hurt is: in critical condition in one report, stable in another, dead in a
/// third. The words are those that hospitals give to the press: good, fair, serious, critical.
///
/// Asked of a named person with what is described of them, and of somebody described of whom both
/// reports give the same age. A report that says in the present tense that someone is in a condition
/// takes back what it tells of a death ("police had said that she died"), and one that tells of a death
/// tells of the condition before it.
public final class ConditionDetails implements DetailFinder {
  private static final String SAME_ONE = "the same one";

  /// The sense of the act that ends every condition.
  public static final String DEAD = "die";

  private static final String CRITICAL = "critical";
  private static final String STABLE = "stable";

  /// "Serious but stable": neither the one nor the other.
  private static final String BETWEEN = "critical-but-stable";

  private static final Map<String, String> CONDITIONS =
      Map.of(
          "critical", CRITICAL,
          "grave", CRITICAL,
          "serious", CRITICAL,
          "stable", STABLE,
          "good", STABLE,
          "fair", STABLE,
          "satisfactory", STABLE);

  /// How far behind a word for a condition "condition" may stand: "critical but stable condition".
  private static final int REACH = 3;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her", "them");

  /// What one place of a report says.
  ///
  /// @param now whether it is told in the present tense, or of a death by a verb
  private record Told(ReportId report, int sentence, Span span, String state, boolean now) {}

  @Override
  public List<Detail> find(Matter matter) {
    Map<Chain.Link, List<Told>> told = new HashMap<>();
    for (ReportId report : matter.reports()) {
      conditions(matter, report, told);
    }
    for (ReportId report : told.isEmpty() ? Set.<ReportId>of() : matter.reports()) {
      deaths(matter, report, told);
    }
    List<Detail> details = new ArrayList<>();
    for (Chain chain : told.isEmpty() ? List.<Chain>of() : matter.alignment().chains()) {
      if (chain.kind() == Kind.PERSON) {
        detail(matter, chain, told).ifPresent(details::add);
      }
    }
    return details;
  }

  /// The conditions of a report by the person who is in them: the one mentioned last before, where no
  /// pronoun stands between.
  private static void conditions(Matter matter, ReportId report, Map<Chain.Link, List<Told>> told) {
    Extraction extraction = matter.extraction(report);
    for (int index = 0; index < extraction.sentences().size(); index++) {
      Sentence sentence = extraction.sentences().get(index);
      for (int at = 0; at < sentence.tokens().size() && sentence.tells(); at++) {
        Token token = sentence.tokens().get(at);
        String state = CONDITIONS.get(token.lemma());
        int noun = state == null ? -1 : noun(sentence, at);
        Optional<Mention> person =
            noun < 0 ? Optional.empty() : personBefore(extraction, index, token.span().start());
        if (person.isPresent() && isDirect(sentence, person.get().span().end(), at)) {
          Span span = token.span().cover(sentence.tokens().get(noun).span());
          boolean now = isNow(sentence, person.get().span().end(), at);
          String exact = noun - at > 1 ? BETWEEN : Objects.requireNonNull(state);
          add(told, report, person.get().index(), new Told(report, index, span, exact, now));
          at = noun;
        }
      }
    }
  }

  private static int noun(Sentence sentence, int at) {
    for (int noun = at + 1; noun <= at + REACH && noun < sentence.tokens().size(); noun++) {
      if (sentence.tokens().get(noun).lemma().equals("condition")) {
        return noun;
      }
    }
    return -1;
  }

  private static Optional<Mention> personBefore(Extraction extraction, int sentence, int start) {
    return extraction.mentions().stream()
        .filter(m -> m.sentence() == sentence && m.kind() == Kind.PERSON)
        .filter(m -> m.span().end() <= start)
        .max(Comparator.comparingInt(m -> m.span().end()));
  }

  private static boolean isDirect(Sentence sentence, int from, int until) {
    return sentence.tokens().subList(0, until).stream()
        .filter(t -> t.span().start() >= from)
        .noneMatch(t -> PRONOUNS.contains(t.lemma()) || t.tag().equals("PRP"));
  }

  /// Whether the verb between a person and the condition is in the present tense, or a title leaves
  /// it out.
  private static boolean isNow(Sentence sentence, int from, int until) {
    List<String> verbs =
        sentence.tokens().subList(0, until).stream()
            .filter(t -> t.span().start() >= from)
            .map(Token::tag)
            .filter(t -> t.startsWith("VB"))
            .toList();
    boolean present = verbs.stream().anyMatch(v -> v.equals("VBZ") || v.equals("VBP"));
    return present || verbs.isEmpty() && sentence.role() == Sentence.Role.TITLE;
  }

  private static void deaths(Matter matter, ReportId report, Map<Chain.Link, List<Told>> told) {
    Extraction extraction = matter.extraction(report);
    Map<Span, Integer> people = new HashMap<>();
    extraction.mentions().stream()
        .filter(m -> m.kind() == Kind.PERSON)
        .forEach(m -> people.put(m.span(), m.index()));
    for (Event event : extraction.events()) {
      Value.Act act = event.act();
      if (act.negated() || act.modality() != Modality.ASSERTED) {
        continue;
      }
      for (Argument argument : event.arguments()) {
        boolean dead =
            act.sense().equals(DEAD)
                || act.sense().equals("kill") && argument.role() == Argument.Role.PATIENT;
        Integer person = people.get(argument.span());
        if (dead && person != null && argument.role() != Argument.Role.SOURCE) {
          add(
              told,
              report,
              person,
              new Told(report, event.sentence(), event.trigger(), DEAD, isVerb(extraction, event)));
        }
      }
    }
  }

  private static void add(Map<Chain.Link, List<Told>> told, ReportId report, int person, Told one) {
    told.computeIfAbsent(new Chain.Link(report, person), _ -> new ArrayList<>()).add(one);
  }

  private static Optional<Detail> detail(
      Matter matter, Chain chain, Map<Chain.Link, List<Told>> told) {
    Map<ReportId, List<Told>> byReport = new HashMap<>();
    for (Chain.Link link : chain.mentions()) {
      byReport
          .computeIfAbsent(link.report(), _ -> new ArrayList<>())
          .addAll(told.getOrDefault(link, List.of()));
    }
    List<Answer> answers = new ArrayList<>();
    for (ReportId report : matter.reports()) {
      for (Told one : latest(matter, byReport.getOrDefault(report, List.of()))) {
        Value value = new Value.Act(one.state(), false, Modality.ASSERTED);
        answers.add(new Answer(report, one.span(), value, Optional.empty(), Set.of(SAME_ONE)));
      }
    }
    Set<String> values = new HashSet<>();
    answers.forEach(a -> values.add(a.value().normal()));
    return values.size() < 2 || !isOne(matter, chain)
        ? Optional.empty()
        : Optional.of(new Detail(Kind.EVENT, chain.name() + " · condition", answers, true));
  }

  /// What a report tells as it stands when it is written: who is in a condition lives, whatever was
  /// said before, and who died was in the condition before.
  private static List<Told> latest(Matter matter, List<Told> told) {
    boolean alive = told.stream().anyMatch(t -> !t.state().equals(DEAD) && t.now());
    boolean dead =
        told.stream().anyMatch(t -> t.state().equals(DEAD) && (!alive || isTitle(matter, t)));
    List<Told> latest = told.stream().filter(t -> t.state().equals(DEAD) == dead).toList();
    List<Told> best = latest.stream().filter(Told::now).toList();
    return best.isEmpty() ? latest : best;
  }

  private static boolean isVerb(Extraction extraction, Event event) {
    return extraction.sentences().get(event.sentence()).tokens().stream()
        .anyMatch(t -> t.span().overlaps(event.trigger()) && t.tag().startsWith("VB"));
  }

  private static boolean isTitle(Matter matter, Told told) {
    return matter.extraction(told.report()).sentences().get(told.sentence()).role()
        == Sentence.Role.TITLE;
  }

  /// Whether a chain is of one person: it holds a name, or its reports describe somebody of one age.
  private static boolean isOne(Matter matter, Chain chain) {
    Set<String> ages = new HashSet<>();
    Set<ReportId> aged = new HashSet<>();
    Set<ReportId> all = new HashSet<>();
    for (Chain.Link link : chain.mentions()) {
      Mention mention = matter.mention(link.report(), link.mention());
      if (mention.value().isName()) {
        return true;
      }
      all.add(link.report());
      matter.extraction(link.report()).mentions().stream()
          .filter(m -> m.value() instanceof Value.Age && m.sentence() == mention.sentence())
          .filter(m ->
              Math.abs(m.span().end() - mention.span().start()) <= 1
                  || m.span().overlaps(mention.span()))
          .forEach(m -> {
            ages.add(m.value().normal());
            aged.add(link.report());
          });
    }
    return ages.size() == 1 && aged.equals(all);
  }
}
