package org.variorum.compare.value;

import java.util.Optional;
import java.util.Set;
import org.variorum.model.Amount;
import org.variorum.model.Value;

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
          "one counts " + plural(a.counted()) + ", the other " + plural(b.counted()));
    }
    Optional<Judgement> states = states(a, b, fit.get());
    if (states.isPresent()) {
      return states.get();
    }
    if (a.others() != b.others()) {
      return Judgement.incomparable("one counts all, the other only those besides others");
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
      return Judgement.conflicting(words(narrow) + " cannot be among " + words(wide));
    }
    if (n.equals(w)) {
      return Judgement.narrower(
          "both are " + AmountRelation.words(n) + ", one says " + plural(narrow.counted()));
    }
    return Judgement.incomparable(words(narrow) + " may be some of " + words(wide));
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
                  "one says they were "
                      + a.state().or(b::state).orElseThrow()
                      + ", the other does not"));
    }
    boolean partA = alternatives(b.state().get()).contains(a.state().get());
    boolean partB = alternatives(a.state().get()).contains(b.state().get());
    Value.Quantity part = partA ? a : b;
    Value.Quantity all = partA ? b : a;
    boolean comparable = fit == CountedThings.Fit.SAME;
    if ((partA || partB) && comparable && part.amount().low() > all.amount().high()) {
      return Optional.of(Judgement.conflicting(words(part) + " cannot be among " + words(all)));
    }
    return Optional.of(
        Judgement.incomparable(
            a.state().get() + " and " + b.state().get() + " are different counts"));
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
        return Judgement.incomparable("one measures " + a.counted() + ", the other " + b.counted());
      }
    }
    if (a.unit().equals(b.unit())) {
      return AmountRelation.of(a.amount(), b.amount());
    }
    if (a.unit().isEmpty() || b.unit().isEmpty()) {
      return Judgement.incomparable("one gives a unit, the other none");
    }
    Optional<Units.Base> x = Units.base(a.amount(), a.unit().get());
    Optional<Units.Base> y = Units.base(b.amount(), b.unit().get());
    if (x.isEmpty() || y.isEmpty() || !x.get().unit().equals(y.get().unit())) {
      return Judgement.incomparable(
          "the units " + a.unit().get() + " and " + b.unit().get() + " cannot be converted");
    }
    Judgement judgement = AmountRelation.of(x.get().amount(), y.get().amount(), CONVERSION);
    String inB = words(a) + " and " + words(b);
    return switch (judgement.relation()) {
      case SAME -> Judgement.same(inB + " are the same but for rounding");
      case CONFLICTING -> Judgement.conflicting(inB + " are not the same");
      default -> new Judgement(judgement.relation(), inB + " can be the same");
    };
  }

  private static String words(Value.Quantity quantity) {
    String unit = quantity.unit().map(u -> " " + u).orElse(" " + plural(quantity.counted()));
    return AmountRelation.words(quantity.amount())
        + unit
        + quantity.state().map(s -> " " + s).orElse("");
  }

  private static String plural(String noun) {
    return switch (noun) {
      case "person" -> "people";
      case "man" -> "men";
      case "woman" -> "women";
      case "child" -> "children";
      default ->
          noun.endsWith("y") && !noun.endsWith("ey") && !noun.endsWith("oy")
              ? noun.substring(0, noun.length() - 1) + "ies"
              : noun.endsWith("s") ? noun : noun + "s";
    };
  }
}
