package org.variorum.compare;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.variorum.model.Amount;
import org.variorum.model.Amount.Exactness;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Span;
import org.variorum.model.VaguePolicy;
import org.variorum.model.Value;

/// Gives vague numbers the meaning that a policy sets for them.
///
/// Reports are read by the standard policy, and what was read is kept; another policy holds at the
/// next comparison, without a report being read again. A number read from several words at once
/// ("several dozen") keeps its standard meaning.
final class Settled {
  private static final VaguePolicy STANDARD = VaguePolicy.standard();

  private final VaguePolicy policy;
  private final String text;

  private Settled(VaguePolicy policy, String text) {
    this.policy = policy;
    this.text = text;
  }

  /// An extraction as a policy reads it; the same one where that is the standard.
  static Extraction of(Report report, Extraction extraction, VaguePolicy policy) {
    if (policy.equals(STANDARD)) {
      return extraction;
    }
    Settled settled = new Settled(policy, report.text());
    return new Extraction(
        extraction.report(),
        extraction.basis(),
        extraction.sentences(),
        extraction.mentions().stream().map(settled::mention).toList(),
        extraction.entities(),
        extraction.traits(),
        extraction.events().stream().map(settled::event).toList(),
        extraction.boilerplate(),
        extraction.posts());
  }

  private Mention mention(Mention mention) {
    return new Mention(
        mention.index(),
        mention.span(),
        mention.sentence(),
        value(mention.value(), mention.span()));
  }

  private Event event(Event event) {
    return new Event(
        event.index(),
        event.mention(),
        event.sentence(),
        event.trigger(),
        event.lemma(),
        event.kin(),
        event.act(),
        event.arguments().stream()
            .map(a -> new Argument(a.role(), a.span(), value(a.value(), a.span())))
            .toList(),
        event.attribution());
  }

  private Value value(Value value, Span span) {
    return switch (value) {
      case Value.Quantity q ->
          new Value.Quantity(
              amount(q.amount(), span), q.counted(), q.state(), q.unit(), q.others());
      case Value.Money money -> new Value.Money(amount(money.amount(), span), money.currency());
      case Value.Duration time -> new Value.Duration(amount(time.amount(), span), time.unit());
      case Value.Age age -> new Value.Age(amount(age.years(), span));
      case Value.Several several ->
          new Value.Several(several.parts().stream().map(p -> value(p, span)).toList());
      case Value.Date _,
          Value.Weekday _,
          Value.VagueTime _,
          Value.Clock _,
          Value.Place _,
          Value.Person _,
          Value.Organization _,
          Value.Role _,
          Value.Quote _,
          Value.Score _,
          Value.Act _,
          Value.Voice _,
          Value.Description _ ->
          value;
    };
  }

  private Amount amount(Amount read, Span span) {
    return switch (read.exactness()) {
      case EXACT, RANGE, ROUGH_RANGE -> read;
      case VAGUE -> vague(read, span);
      case APPROXIMATE -> policy.about(Amount.exactly(read.number()));
      case NEARLY -> policy.nearly(Amount.exactly(read.number()));
      case JUST_OVER -> policy.justOver(Amount.exactly(read.number()));
      case AT_LEAST, MORE_THAN ->
          Double.isInfinite(read.high())
              ? word(span, read.low(), VaguePolicy.Allowance::low)
                  .map(low -> new Amount(low, read.high(), read.exactness()))
                  .orElse(read)
              : policy.moreThan(Amount.exactly(read.low()));
      case AT_MOST, FEWER_THAN ->
          word(span, read.high(), VaguePolicy.Allowance::high)
              .map(high -> new Amount(read.low(), high, read.exactness()))
              .orElse(read);
    };
  }

  /// One end of the vague word behind a hedge, "at least several", where that is what was read.
  private Optional<Double> word(
      Span span, double end, ToDoubleFunction<VaguePolicy.Allowance> side) {
    return STANDARD
        .wordIn(span.in(text))
        .filter(w -> side.applyAsDouble(allowance(STANDARD, w).orElseThrow()) == end)
        .flatMap(w -> allowance(policy, w))
        .map(side::applyAsDouble);
  }

  private static Optional<VaguePolicy.Allowance> allowance(VaguePolicy of, String word) {
    return Optional.ofNullable(of.words().get(word));
  }

  /// A vague word by the policy, in the unit in which it was read: "several decades" are years.
  private Amount vague(Amount read, Span span) {
    String word = STANDARD.wordIn(span.in(text)).orElse("plural");
    Amount standard = STANDARD.of(word).orElseThrow();
    double times = read.low() / standard.low();
    boolean known = read.low() == standard.low() * times && read.high() == standard.high() * times;
    return known
        ? policy
            .of(word)
            .map(a -> new Amount(a.low() * times, a.high() * times, Exactness.VAGUE))
            .orElse(read)
        : read;
  }
}
