package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.Amount;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;

/// A toll in the title that the body does not bear out: another number, or the body's number without
/// its "at least".
final class HeadTolls implements Check {
  /// More counts than this are not added up: some of their sums is any number.
  private static final int MOST_ADDED = 6;

  private static final Set<String> TOLLS = Set.of("killed", "injured", "arrested", "missing");

  private static final Set<String> EVERYBODY = Set.of("person", "victim", "suspect");

  /// "One of the wounded" is no count of the wounded.
  private static final Pattern PARTITIVE =
      Pattern.compile("another .*|\\S+(?: \\S+)? of (?:the|them|those|his|her|their)\\b.*");

  /// Whoever killed others and himself is among the dead, and not among the killed.
  private static final Pattern HIMSELF =
      Pattern.compile("\\b(?:(?:him|her)self|(?:his|her) own life|suicide)\\b");

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Contradiction> found = new ArrayList<>();
    Set<Reason> said = new HashSet<>();
    for (Mention mention : extraction.mentions()) {
      if (isIn(extraction, mention, Sentence.Role.TITLE)
          && mention.value() instanceof Value.Quantity toll
          && toll.amount().low() > 1
          && toll.unit().isEmpty()) {
        toll(report, extraction, mention, toll)
            .filter(c -> said.add(c.why()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isIn(Extraction extraction, Mention mention, Sentence.Role role) {
    return extraction.sentences().get(mention.sentence()).role() == role;
  }

  /// A smaller number can be of all of them only if it is of people at large.
  private static boolean canBeAll(Mention mention) {
    return mention.value() instanceof Value.Quantity q
        && q.amount().low() > 1
        && EVERYBODY.contains(q.counted());
  }

  private static Optional<Contradiction> toll(
      Report report, Extraction extraction, Mention above, Value.Quantity toll) {
    Optional<String> state = toll.state().map(HeadTolls::outcome).filter(TOLLS::contains);
    if (state.isEmpty() || !toll.amount().isExact()) {
      return Optional.empty();
    }
    List<Mention> counts =
        extraction.mentions().stream()
            .filter(m -> isIn(extraction, m, Sentence.Role.BODY))
            .filter(m ->
                m.value() instanceof Value.Quantity q
                    && q.state().map(HeadTolls::outcome).equals(state)
                    && q.unit().isEmpty())
            .filter(m -> !isPartitive(report, m))
            .toList();
    List<Amount> amounts = counts.stream().map(HeadTolls::amount).distinct().toList();
    if (amounts.isEmpty() || amounts.size() > MOST_ADDED) {
      return Optional.empty();
    }
    if (amounts.stream().anyMatch(a -> a.meets(toll.amount()))) {
      return hedged(report, extraction, above, toll.amount(), counts);
    }
    double number = toll.amount().low();
    boolean borne =
        isWritten(extraction, report, toll.amount())
            || addsUp(amounts, 0, number)
            || HIMSELF.matcher(report.text()).find() && addsUp(amounts, 0, number - 1);
    return counts.stream()
        .filter(m -> !borne && (amount(m).low() > number || canBeAll(m)))
        .findFirst()
        .map(m -> odds(report, above, m));
  }

  private static Contradiction odds(Report report, Mention above, Mention below) {
    String text = report.text();
    return new Contradiction(
        report.id(),
        above.span(),
        Optional.of(below.span()),
        "headline",
        Inside.HEADLINE_AND_BODY.of(
            Term.words(above.span().in(text)), Term.words(below.span().in(text))));
  }

  /// The body's "at least ten" where the title has ten: the number is nowhere given without a hedge.
  private static Optional<Contradiction> hedged(
      Report report, Extraction extraction, Mention above, Amount number, List<Mention> counts) {
    boolean onlyHedged =
        counts.stream()
            .filter(m -> amount(m).meets(number))
            .allMatch(m ->
                (amount(m).exactness() == Amount.Exactness.AT_LEAST
                        || amount(m).exactness() == Amount.Exactness.MORE_THAN)
                    && amount(m).low() == number.low());
    boolean elsewhere =
        extraction.mentions().stream()
            .filter(m -> isIn(extraction, m, Sentence.Role.BODY))
            .anyMatch(m ->
                m.value() instanceof Value.Quantity q
                    && q.unit().isEmpty()
                    && q.amount().equals(number));
    return counts.stream()
        .filter(m -> onlyHedged && !elsewhere && amount(m).meets(number))
        .findFirst()
        .map(m -> odds(report, above, m));
  }

  private static boolean isPartitive(Report report, Mention mention) {
    String words = mention.span().in(report.text()).toLowerCase(Locale.ROOT);
    return PARTITIVE.matcher(words).matches();
  }

  private static Amount amount(Mention mention) {
    return ((Value.Quantity) mention.value()).amount();
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
}
