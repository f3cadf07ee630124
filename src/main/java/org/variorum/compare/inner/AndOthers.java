package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// Somebody "and seven others" where the whole toll is seven: one of the two counts leaves a person
/// out.
final class AndOthers implements Check {
  private static final Pattern AND =
      Pattern.compile(",? (?:and|along with|as well as) (?:at least )?", Pattern.CASE_INSENSITIVE);

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Contradiction> found = new ArrayList<>();
    for (Mention others : extraction.mentions()) {
      if (others.value() instanceof Value.Quantity part
          && part.others()
          && part.state().isPresent()
          && part.amount().isExact()
          && part.amount().low() > 1
          && isWithSomebody(report, extraction, others)) {
        boolean fits = !totals(extraction, part, part.amount().low() + 1).isEmpty();
        totals(extraction, part, part.amount().low()).stream()
            .filter(_ -> !fits)
            .findFirst()
            .map(whole ->
                new Contradiction(
                    report.id(),
                    others.span(),
                    Optional.of(whole.span()),
                    "sum",
                    Inside.OTHERS_OR_ALL.of(
                        Term.words(others.span().in(report.text())),
                        Term.words(whole.span().in(report.text())))))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// Whether one person by name stands before it: "Ana Lima and seven others".
  private static boolean isWithSomebody(Report report, Extraction extraction, Mention others) {
    return extraction.mentions().stream()
        .filter(m -> m.kind() == Kind.PERSON && m.value() instanceof Value.Person)
        .filter(m -> m.sentence() == others.sentence() && m.span().end() < others.span().start())
        .anyMatch(m ->
            AND.matcher(report.text().substring(m.span().end(), others.span().start())).matches());
  }

  /// The counts of all in the same state that are just so many.
  private static List<Mention> totals(Extraction extraction, Value.Quantity part, double number) {
    return extraction.mentions().stream()
        .filter(m -> extraction.sentences().get(m.sentence()).tells())
        .filter(m ->
            m.value() instanceof Value.Quantity q
                && !q.others()
                && q.unit().isEmpty()
                && q.amount().isExact()
                && q.amount().low() == number
                && q.state().equals(part.state())
                && (q.counted().equals(part.counted()) || q.counted().equals("person")))
        .toList();
  }
}
