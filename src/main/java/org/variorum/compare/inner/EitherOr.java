package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Amount;
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

/// A title that tells of one of two fates where the body leaves open which: "Dozens of rebels killed"
/// above "dozens of fighters were killed or captured".
final class EitherOr implements Check {

  /// @param span of both fates with what stands between
  private record Choice(Span span, String one, String other) {}

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Contradiction> found = new ArrayList<>();
    for (Sentence body : extraction.sentences()) {
      if (body.role() != Sentence.Role.BODY) {
        continue;
      }
      Set<Amount> counted = amounts(extraction, body);
      for (Choice choice : choices(report, body)) {
        extraction.mentions().stream()
            .filter(m -> m.value() instanceof Value.Quantity q && counted.contains(q.amount()))
            .filter(m -> isTitle(extraction, m))
            .filter(m -> {
              Set<String> title = words(report, extraction.sentences().get(m.sentence()));
              return title.contains(choice.one) != title.contains(choice.other);
            })
            .findFirst()
            .map(m ->
                new Contradiction(
                    report.id(),
                    extraction.sentences().get(m.sentence()).span(),
                    Optional.of(choice.span),
                    "headline",
                    Inside.HEADLINE_TELLS_ONE.of(Term.words(choice.span.in(report.text())))))
            .filter(c -> found.stream().noneMatch(f -> f.span().equals(c.span())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isTitle(Extraction extraction, Mention mention) {
    return extraction.sentences().get(mention.sentence()).role() == Sentence.Role.TITLE;
  }

  private static Set<Amount> amounts(Extraction extraction, Sentence sentence) {
    return extraction.mentions().stream()
        .filter(m -> extraction.sentences().get(m.sentence()).equals(sentence))
        .filter(m -> m.value() instanceof Value.Quantity q && q.amount().low() > 1)
        .map(m -> ((Value.Quantity) m.value()).amount())
        .collect(Collectors.toSet());
  }

  /// "killed or captured": two past participles with "or" between.
  private static List<Choice> choices(Report report, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Choice> choices = new ArrayList<>();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token one = tokens.get(i - 1);
      Token other = tokens.get(i + 1);
      if (word(report, tokens.get(i)).equals("or")
          && one.tag().matches("VB[ND]")
          && other.tag().matches("VB[ND]")) {
        choices.add(
            new Choice(one.span().cover(other.span()), word(report, one), word(report, other)));
      }
    }
    return choices;
  }

  private static Set<String> words(Report report, Sentence sentence) {
    return sentence.tokens().stream().map(t -> word(report, t)).collect(Collectors.toSet());
  }

  private static String word(Report report, Token token) {
    return token.span().in(report.text()).toLowerCase(Locale.ROOT);
  }
}
