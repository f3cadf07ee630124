package org.variorum.compare.value;

import java.util.Optional;
import java.util.Set;
import org.variorum.model.Amount;
import org.variorum.model.Value;
import org.variorum.model.reason.Numbers;
import org.variorum.model.reason.Term;

/// How two quantities stand to each other: counts of the same thing in the same state, measures in
/// whatever unit, shares.
public final class QuantityRelation {
  /// Newsrooms round when they convert: 940 miles are written as 1,500 km.
  private static final double CONVERSION = 0.03;

  private static final Set<String> BARE = Set.of("share", "degree");

  private QuantityRelation() {}

  public static Judgement of(Value.Quantity a, Value.Quantity b) {
    if (a.unit().isPresent() || b.unit().isPresent()) {
      return measures(a, b);
    }
    Optional<CountedThings.Fit> fit = CountedThings.fit(a.counted(), b.counted());
    if (fit.isEmpty()) {
      return Judgement.incomparable(
          Numbers.ONE_COUNTS, Term.things(a.counted()), Term.things(b.counted()));
    }
    Optional<Judgement> states = states(a, b, fit.get());
    if (states.isPresent()) {
      return states.get();
    }
    if (a.others() != b.others()) {
      return Judgement.incomparable(Numbers.ONE_COUNTS_THE_REST);
    }
    return counts(a, b, fit.get());
  }

  private static Judgement counts(Value.Quantity a, Value.Quantity b, CountedThings.Fit fit) {
    return switch (fit) {
      case SAME -> AmountRelation.of(a.amount(), b.amount());
      case WIDER -> part(b, a);
      case NARROWER -> part(a, b);
    };
  }

  /// A count of a narrower thing against one of a wider: two women against five people.
  private static Judgement part(Value.Quantity narrow, Value.Quantity wide) {
    Amount n = narrow.amount();
    Amount w = wide.amount();
    if (n.low() > w.high()) {
      return Judgement.conflicting(Numbers.CANNOT_BE_AMONG, words(narrow), words(wide));
    }
    if (n.equals(w)) {
      return Judgement.narrower(
          Numbers.BOTH_ARE_ONE_SAYS, AmountRelation.words(n), Term.things(narrow.counted()));
    }
    return Judgement.incomparable(Numbers.MAY_BE_SOME, words(narrow), words(wide));
  }

  /// What the states decide by themselves, if they do.
  private static Optional<Judgement> states(
      Value.Quantity a, Value.Quantity b, CountedThings.Fit fit) {
    if (a.state().equals(b.state())) {
      return Optional.empty();
    }
    boolean people = CountedThings.arePeople(a.counted());
    if (a.state().isEmpty() || b.state().isEmpty()) {
      // Of shots, one report says that they were fired and another need not.
      return !people
          ? Optional.empty()
          : Optional.of(
              Judgement.incomparable(
                  Numbers.ONE_SAYS_THEY_WERE, Term.word(a.state().or(b::state).orElseThrow())));
    }
    boolean partA = alternatives(b.state().get()).contains(a.state().get());
    boolean partB = alternatives(a.state().get()).contains(b.state().get());
    Value.Quantity part = partA ? a : b;
    Value.Quantity all = partA ? b : a;
    boolean comparable = fit == CountedThings.Fit.SAME;
    if ((partA || partB) && comparable && part.amount().low() > all.amount().high()) {
      return Optional.of(Judgement.conflicting(Numbers.CANNOT_BE_AMONG, words(part), words(all)));
    }
    return Optional.of(
        Judgement.incomparable(
            Numbers.DIFFERENT_COUNTS, Term.word(a.state().get()), Term.word(b.state().get())));
  }

  private static Set<String> alternatives(String state) {
    return switch (state) {
      case "damaged" -> Set.of("destroyed");
      // Who was shot was hit, and lived or died.
      case "shot" -> Set.of("killed", "injured", "killed or injured");
      default -> state.contains(" or ") ? Set.of(state.split(" or ")) : Set.of();
    };
  }

  private static Judgement measures(Value.Quantity a, Value.Quantity b) {
    if (!a.counted().equals(b.counted())
        && !BARE.contains(a.counted())
        && !BARE.contains(b.counted())) {
      Optional<CountedThings.Fit> fit = CountedThings.fit(a.counted(), b.counted());
      if (fit.isEmpty() || fit.get() != CountedThings.Fit.SAME) {
        return Judgement.incomparable(
            Numbers.ONE_MEASURES, Term.word(a.counted()), Term.word(b.counted()));
      }
    }
    if (a.unit().equals(b.unit())) {
      return AmountRelation.of(a.amount(), b.amount());
    }
    if (a.unit().isEmpty() || b.unit().isEmpty()) {
      return Judgement.incomparable(Numbers.ONE_GIVES_A_UNIT);
    }
    Optional<Units.Base> x = Units.base(a.amount(), a.unit().get());
    Optional<Units.Base> y = Units.base(b.amount(), b.unit().get());
    if (x.isEmpty() || y.isEmpty() || !x.get().unit().equals(y.get().unit())) {
      return Judgement.incomparable(
          Numbers.NOT_CONVERTED, Term.words(a.unit().get()), Term.words(b.unit().get()));
    }
    Judgement judgement = AmountRelation.of(x.get().amount(), y.get().amount(), CONVERSION);
    return switch (judgement.relation()) {
      case SAME -> Judgement.same(Numbers.ARE_ONE_ROUNDED, words(a), words(b));
      case CONFLICTING -> Judgement.conflicting(Numbers.ARE_NOT_ONE, words(a), words(b));
      default -> new Judgement(judgement.relation(), Numbers.CAN_BE_THE_SAME, words(a), words(b));
    };
  }

  private static Term words(Value.Quantity quantity) {
    Term of = quantity.unit().map(Term::words).orElseGet(() -> Term.things(quantity.counted()));
    Term amount = Numbers.OF.of(AmountRelation.words(quantity.amount()), of);
    return quantity
        .state()
        .<Term>map(s -> Numbers.IN_STATE.of(amount, Term.word(s)))
        .orElse(amount);
  }
}
