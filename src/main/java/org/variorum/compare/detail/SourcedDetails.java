package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.compare.value.CountedThings;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// Numbers asked source by source: of a strength that one agency gives as 6.1 and another as 5.9, a
/// report that gives both contradicts nobody; two reports that give the same agency's number
/// differently do.
///
/// Asked are measures and tolls, of sources that are named. A source that a report gives two numbers
/// for is not asked, since it spoke twice or of two things.
public final class SourcedDetails implements DetailFinder {
  private static final String ONE_SOURCE = "the word of one source";

  /// Verbs by which a body gives a number.
  private static final Set<String> TELLING =
      Set.of(
          "say",
          "report",
          "put",
          "measure",
          "estimate",
          "give",
          "register",
          "record",
          "announce",
          "state",
          "calculate",
          "count",
          "confirm");

  /// What sets off another clause, with a source of its own.
  private static final Set<String> BREAKS = Set.of("but", "while", "whereas", "although", "though");

  /// "…, according to the Coast Guard"
  private static final Pattern ACCORDING = Pattern.compile("^[^.;:]{0,60}\\baccording to (the )?$");

  /// A number on the word of a named source.
  private record Sourced(Question question, Answer answer) {}

  private record Question(Names.Named source, String asked) implements Comparable<Question> {
    @Override
    public int compareTo(Question other) {
      int bySource = Integer.compare(source.number(), other.source.number());
      return bySource != 0 ? bySource : asked.compareTo(other.asked);
    }
  }

  @Override
  public List<Detail> find(Matter matter) {
    Map<Question, List<Answer>> answers = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      for (Sourced one : sourced(matter, report)) {
        answers.computeIfAbsent(one.question(), _ -> new ArrayList<>()).add(one.answer());
      }
    }
    List<Detail> details = new ArrayList<>();
    answers.forEach((question, given) -> {
      List<Answer> clear = given.stream().filter(a -> isOnlyOne(given, a)).toList();
      if (clear.stream().map(Answer::report).distinct().count() > 1) {
        String topic = question.asked() + " by " + question.source().name();
        details.add(new Detail(Kind.QUANTITY, topic + " · how many", clear, true));
      }
    });
    return details;
  }

  private static List<Sourced> sourced(Matter matter, ReportId report) {
    Extraction extraction = matter.extraction(report);
    List<Sourced> sourced = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.value() instanceof Value.Quantity quantity
          && extraction.sentences().get(mention.sentence()).tells()) {
        Optional<String> asked = asked(quantity);
        for (Names.Named source :
            asked.isEmpty() ? Set.<Names.Named>of() : sources(matter, report, mention)) {
          Set<String> context = new HashSet<>(matter.passages(report, mention.span()));
          context.add(ONE_SOURCE);
          sourced.add(
              new Sourced(
                  new Question(source, asked.get()),
                  new Answer(report, mention.span(), quantity, Optional.empty(), context)));
        }
      }
    }
    return sourced;
  }

  private static Optional<String> asked(Value.Quantity quantity) {
    if (quantity.counted().equals("magnitude")) {
      return Optional.of("magnitude");
    }
    return quantity
        .state()
        .filter(_ -> quantity.unit().isEmpty())
        .filter(_ -> CountedThings.arePeople(quantity.counted()))
        .map(s -> "people " + Fates.family(s) + (quantity.others() ? " (others)" : ""));
  }

  /// Those on whose word the number stands: the names before the nearest verb of
  /// telling on its left, as far as no other verb stands between, or the name behind "according to".
  private static Set<Names.Named> sources(Matter matter, ReportId report, Mention mention) {
    String text = matter.report(report).text();
    List<Token> tokens = matter.extraction(report).sentences().get(mention.sentence()).tokens();
    Map<Span, Names.Named> names = new TreeMap<>(matter.names().in(report, mention.sentence()));
    names.values().removeIf(n -> n.kind() == Kind.PLACE);
    Set<Names.Named> sources = new HashSet<>();
    // "The agency said it measured 5.8": where nobody is named before the one verb, the next
    // decides.
    int at = indexAt(tokens, mention.span().start()) - 1;
    for (; at > 0 && sources.isEmpty() && !isBreak(tokens.get(at)); at--) {
      if (isTelling(tokens.get(at))) {
        sources.addAll(named(names, tokens, at));
      }
    }
    names.forEach((span, named) -> {
      if (span.start() > mention.span().end()
          && ACCORDING.matcher(text.substring(mention.span().end(), span.start())).find()) {
        sources.add(named);
      }
    });
    return sources;
  }

  /// The names that can be the subject of a verb.
  private static Set<Names.Named> named(
      Map<Span, Names.Named> names, List<Token> tokens, int verb) {
    int from = verb - 1;
    while (from >= 0 && !isFinite(tokens.get(from)) && !isBreak(tokens.get(from))) {
      from--;
    }
    Set<Names.Named> named = new HashSet<>();
    if (verb - from > 1) {
      Span subject = tokens.get(from + 1).span().cover(tokens.get(verb - 1).span());
      names.forEach((span, one) -> {
        if (span.overlaps(subject)) {
          named.add(one);
        }
      });
    }
    return named;
  }

  private static int indexAt(List<Token> tokens, int start) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < start) {
      at++;
    }
    return at;
  }

  private static boolean isTelling(Token token) {
    return token.tag().startsWith("VB") && TELLING.contains(token.lemma());
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean isBreak(Token token) {
    return token.tag().equals(":") || BREAKS.contains(token.lemma());
  }

  private static boolean isOnlyOne(List<Answer> answers, Answer one) {
    return answers.stream()
        .filter(a -> a.report().equals(one.report()))
        .allMatch(a -> a.value().normal().equals(one.value().normal()));
  }
}
