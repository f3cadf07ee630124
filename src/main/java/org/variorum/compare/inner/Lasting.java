package org.variorum.compare.inner;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// Something that lasted for less than lies between its beginning and a later time given of it: "a
/// 20-minute siege" that "began at 3.10pm", with shots of the siege heard at 4.30pm.
final class Lasting implements Check {
  private static final Set<String> BEGIN = Set.of("begin", "start");

  /// "25 minutes" said of 30 is rounded.
  private static final double ALLOWANCE = 1.5;

  private static final int SECONDS = 60;

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Contradiction> found = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.value() instanceof Value.Duration duration
          && minutes(duration) > 0
          && extraction.sentences().get(mention.sentence()).role() == Sentence.Role.BODY) {
        Set<String> what = what(report, extraction, mention);
        check(report, extraction, mention, what).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Contradiction> check(
      Report report, Extraction extraction, Mention lasting, Set<String> what) {
    Optional<Mention> begin =
        clocks(extraction, what, report).stream()
            .filter(m -> has(extraction.sentences().get(m.sentence()), BEGIN))
            .findFirst();
    if (begin.isEmpty()) {
      return Optional.empty();
    }
    LocalTime from = ((Value.Clock) begin.get().value()).from();
    double most = ALLOWANCE * minutes((Value.Duration) lasting.value());
    return clocks(extraction, what, report).stream()
        .filter(m -> {
          LocalTime until = ((Value.Clock) m.value()).until();
          return until.isAfter(from)
              && until.toSecondOfDay() - from.toSecondOfDay() > most * SECONDS;
        })
        .findFirst()
        .map(m ->
            new Contradiction(
                report.id(),
                lasting.span(),
                Optional.of(begin.get().span()),
                "time",
                Inside.DOES_NOT_LAST.of(
                    Term.words(lasting.span().in(report.text())),
                    Term.words(begin.get().span().in(report.text())),
                    Term.words(m.span().in(report.text())))));
  }

  /// The times of day told in a sentence that has a word of what lasted.
  private static List<Mention> clocks(Extraction extraction, Set<String> what, Report report) {
    return extraction.mentions().stream()
        .filter(m -> m.value() instanceof Value.Clock)
        .filter(m -> extraction.sentences().get(m.sentence()).tells())
        .filter(m -> has(extraction.sentences().get(m.sentence()), what))
        .toList();
  }

  private static boolean has(Sentence sentence, Set<String> lemmas) {
    return sentence.tokens().stream()
        .anyMatch(t -> lemmas.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /// The nouns that stand right behind a length of time with a hyphen: what lasted so long.
  private static Set<String> what(Report report, Extraction extraction, Mention mention) {
    Set<String> what = new TreeSet<>();
    if (mention.span().in(report.text()).indexOf('-') < 0) {
      return what;
    }
    Span before = mention.span();
    for (Token token : extraction.sentences().get(mention.sentence()).tokens()) {
      if (token.span().start() >= before.end()) {
        if (!token.tag().startsWith("NN") && !token.tag().equals("JJ")) {
          break;
        }
        if (token.tag().startsWith("NN")) {
          what.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return what;
  }

  private static double minutes(Value.Duration duration) {
    if (!duration.amount().isExact()) {
      return 0;
    }
    return switch (duration.unit()) {
      case "minute" -> duration.amount().low();
      case "hour" -> duration.amount().low() * SECONDS;
      default -> 0;
    };
  }
}
