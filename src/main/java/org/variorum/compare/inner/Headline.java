package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Amount;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// A toll or an age in the title or in a caption that the body does not bear out.
final class Headline implements Check {
  /// More counts than this are not added up: some of their sums is any number.
  private static final int MOST_ADDED = 6;

  private static final Set<String> TOLLS = Set.of("killed", "injured", "arrested", "missing");

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Contradiction> found = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Mention mention : extraction.mentions()) {
      if (isAbove(extraction, mention)) {
        why(report, extraction, mention)
            .filter(said::add)
            .ifPresent(
                why -> found.add(new Contradiction(report.id(), mention.span(), "headline", why)));
      }
    }
    return found;
  }

  private static boolean isAbove(Extraction extraction, Mention mention) {
    Sentence.Role role = extraction.sentences().get(mention.sentence()).role();
    return role == Sentence.Role.TITLE || role == Sentence.Role.CAPTION;
  }

  private static boolean isBody(Extraction extraction, Mention mention) {
    return extraction.sentences().get(mention.sentence()).role() == Sentence.Role.BODY;
  }

  private static Optional<String> why(Report report, Extraction extraction, Mention above) {
    boolean title = extraction.sentences().get(above.sentence()).role() == Sentence.Role.TITLE;
    // A caption counts those in its picture.
    if (title && above.value() instanceof Value.Quantity toll && toll.amount().low() > 1) {
      return toll(report, extraction, above, toll);
    }
    if (above.value() instanceof Value.Age age) {
      return age(report, extraction, above, age);
    }
    return Optional.empty();
  }

  private static Optional<String> toll(
      Report report, Extraction extraction, Mention above, Value.Quantity toll) {
    Optional<String> state = toll.state().map(Headline::outcome).filter(TOLLS::contains);
    if (state.isEmpty() || toll.unit().isPresent() || !toll.amount().isExact()) {
      return Optional.empty();
    }
    List<Mention> counts =
        extraction.mentions().stream()
            .filter(m -> isBody(extraction, m))
            .filter(m ->
                m.value() instanceof Value.Quantity q
                    && q.state().map(Headline::outcome).equals(state)
                    && q.unit().isEmpty())
            .toList();
    List<Amount> amounts =
        counts.stream().map(m -> ((Value.Quantity) m.value()).amount()).distinct().toList();
    boolean borne =
        amounts.isEmpty()
            || isWritten(extraction, report, toll.amount())
            || amounts.size() > MOST_ADDED
            || amounts.stream().anyMatch(a -> a.meets(toll.amount()))
            || addsUp(amounts, 0, toll.amount().low());
    if (borne) {
      return Optional.empty();
    }
    return Optional.of(
        place(extraction, above)
            + " has “"
            + above.span().in(report.text())
            + "”, the body “"
            + counts.getFirst().span().in(report.text())
            + "”.");
  }

  /// Whether the body has the figure at all: "the number of dead has risen, late on Monday, to 27" may
  /// be read as a number of nothing.
  private static boolean isWritten(Extraction extraction, Report report, Amount amount) {
    return extraction.sentences().stream()
        .filter(s -> s.role() == Sentence.Role.BODY)
        .flatMap(s -> s.tokens().stream())
        .anyMatch(t -> t.span().in(report.text()).equals(amount.normal()));
  }

  private static String outcome(String state) {
    return state.equals("died") ? "killed" : state;
  }

  /// Whether some of the amounts together make the number.
  private static boolean addsUp(List<Amount> amounts, int from, double number) {
    if (number == 0) {
      return true;
    }
    for (int i = from; i < amounts.size(); i++) {
      Amount next = amounts.get(i);
      if (next.low() <= number && addsUp(amounts, i + 1, number - next.low())) {
        return true;
      }
    }
    return false;
  }

  /// An age of a girl, a man and so on that the body gives of none, though it gives another of one.
  private static Optional<String> age(
      Report report, Extraction extraction, Mention above, Value.Age age) {
    Optional<String> noun = nounAfter(extraction, above);
    if (noun.isEmpty() || !age.years().isExact()) {
      return Optional.empty();
    }
    List<Mention> ages =
        extraction.mentions().stream()
            .filter(m -> isBody(extraction, m) && m.value() instanceof Value.Age)
            .toList();
    boolean borne = ages.stream().anyMatch(m -> ((Value.Age) m.value()).years().meets(age.years()));
    return ages.stream()
        .filter(m -> !borne && nounAfter(extraction, m).equals(noun))
        .findFirst()
        .map(m ->
            place(extraction, above)
                + " has a "
                + noun.get()
                + " of "
                + age.normal()
                + ", the body one of "
                + m.value().normal()
                + ".");
  }

  private static String place(Extraction extraction, Mention mention) {
    return extraction.sentences().get(mention.sentence()).role() == Sentence.Role.TITLE
        ? "The headline"
        : "A caption";
  }

  /// The noun that directly follows an age: "2-year-old girl".
  private static Optional<String> nounAfter(Extraction extraction, Mention mention) {
    List<Token> tokens = extraction.sentences().get(mention.sentence()).tokens();
    for (Token token : tokens) {
      if (token.span().start() >= mention.span().end()) {
        return token.tag().equals("NN")
            ? Optional.of(token.lemma().toLowerCase(Locale.ROOT))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
