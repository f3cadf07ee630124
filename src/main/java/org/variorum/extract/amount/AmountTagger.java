package org.variorum.extract.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.VaguePolicy;

/// Finds the quantities, ages, sums of money and durations in a text.
public final class AmountTagger {
  /// The words that an amount can start with, besides figures, numerals and vague words. Nearly all
  /// words of a text are none of them, and reading on from each would cost more than its tagging.
  private static final Set<String> STARTS =
      Set.of(
          """
          a an another in the no nobody some at more greater better higher fewer less as up over exceeding
          above under below within just well slightly nearly almost about around approximately
          roughly estimated circa ~ close between from few couple handful half one-half magnitude
          $ us us$ usd c c$ a$ hk hk$ € eur £ gbp ¥ ₹ inr rs rs. ₨ ₽ ₪ ₦ ₩ u.s. ½ ¼ ¾ ⅓
          second seconds minute minutes hour hours day days night nights week weeks fortnight month
          months year years decade decades century centuries
          """
              .strip()
              .split("\\s+"));

  private final VaguePolicy policy;
  private final AgeReader ages = new AgeReader();
  private final MoneyReader money;
  private final DurationReader durations;
  private final MeasureReader measures;
  private final QuantityReader quantities;
  private final ScoreReader scores = new ScoreReader();

  /// @param policy what vague words and hedges stand for
  public AmountTagger(VaguePolicy policy) {
    this.policy = policy;
    AmountReader amounts = new AmountReader(policy);
    this.money = new MoneyReader(amounts);
    this.durations = new DurationReader(amounts, policy);
    this.measures = new MeasureReader(amounts);
    this.quantities = new QuantityReader(amounts);
  }

  /// The amounts, in the order of the text, without overlap.
  ///
  /// @param sentences in the order of the text
  /// @param text that their spans point into
  /// @param times what was read as a date or time of day before; its figures are not read again,
  ///     but for a duration inside it ("in the last six months", "two days earlier")
  public List<Tagged> tag(List<Sentence> sentences, String text, List<Tagged> times) {
    List<Tagged> tagged = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Atoms atoms = Atoms.of(sentences.get(s), text);
      int sentence = s;
      List<Span> taken =
          times.stream().filter(t -> t.sentence() == sentence).map(Tagged::span).toList();
      int index = 0;
      while (index < atoms.size()) {
        Optional<Part> part = read(atoms, index, taken);
        if (part.isPresent()) {
          Part found = part.get();
          tagged.add(new Tagged(atoms.span(found.from(), found.until()), s, found.value()));
          index = Math.max(found.until(), index + 1);
        } else {
          index++;
        }
      }
    }
    return tagged;
  }

  private Optional<Part> read(Atoms atoms, int index, List<Span> taken) {
    String word = atoms.at(index).lower();
    boolean starts =
        atoms.at(index).isFigures()
            || STARTS.contains(word)
            || Numbers.isNumeral(word)
            || policy.of(word).isPresent();
    if (!starts) {
      return Optional.empty();
    }
    return scores
        .read(atoms, index)
        .filter(p -> free(atoms, p, taken))
        .or(() -> ages.read(atoms, index).filter(p -> free(atoms, p, taken)))
        .or(() -> money.read(atoms, index).filter(p -> free(atoms, p, taken)))
        .or(() -> durations.read(atoms, index).filter(p -> !atoms.is(p.until(), "ago")))
        .or(() -> measures.read(atoms, index).filter(p -> free(atoms, p, taken)))
        .or(() -> quantities.read(atoms, index).filter(p -> free(atoms, p, taken)));
  }

  private static boolean free(Atoms atoms, Part part, List<Span> taken) {
    Span span = atoms.span(part.from(), part.until());
    return taken.stream().noneMatch(t -> t.overlaps(span));
  }
}
