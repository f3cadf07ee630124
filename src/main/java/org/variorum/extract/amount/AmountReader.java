package org.variorum.extract.amount;

import java.util.Optional;
import org.variorum.model.Amount;
import org.variorum.model.Amount.Exactness;
import org.variorum.model.VaguePolicy;

/// Reads a number with the words that bend it: "at least ten", "40 to 80", "between half and
/// two-thirds", "dozens of", "more than a dozen", "100 or so".
final class AmountReader {
  private final VaguePolicy policy;

  AmountReader(VaguePolicy policy) {
    this.policy = policy;
  }

  /// An amount in the atoms `[from, until)`.
  ///
  /// @param number the index of the first atom of the number itself, after its hedge
  /// @param share whether it is a part of a whole
  /// @param vague whether a word without a number gives it
  record Read(int from, int number, int until, Amount amount, boolean share, boolean vague) {}

  private enum Hedge {
    NONE,
    ABOUT,
    NEARLY,
    JUST_OVER,
    AT_LEAST,
    MORE,
    AT_MOST,
    FEWER
  }

  private record Hedged(Hedge hedge, int until) {}

  /// The amount that starts at `index`, its hedge included.
  Optional<Read> read(Atoms atoms, int index) {
    Hedged hedged = hedge(atoms, index);
    int at = hedged.until();
    if (hedged.hedge() == Hedge.NONE && atoms.is(index, "between", "from")) {
      Optional<Read> range = range(atoms, index, index + 1);
      if (range.isPresent()) {
        return range;
      }
      return Optional.empty();
    }
    return plain(atoms, at)
        .map(read -> bend(atoms, index, read, hedged.hedge()))
        .or(() ->
            hedged.hedge() == Hedge.NONE ? vague(atoms, index) : hedgedVague(atoms, index, hedged));
  }

  private Optional<Read> hedgedVague(Atoms atoms, int index, Hedged hedged) {
    return vague(atoms, hedged.until())
        .map(v -> {
          Amount amount =
              switch (hedged.hedge()) {
                case AT_LEAST ->
                    new Amount(v.amount().low(), Double.POSITIVE_INFINITY, Exactness.AT_LEAST);
                case MORE ->
                    new Amount(v.amount().low(), Double.POSITIVE_INFINITY, Exactness.MORE_THAN);
                case AT_MOST -> new Amount(0, v.amount().high(), Exactness.AT_MOST);
                case FEWER -> new Amount(0, v.amount().high(), Exactness.FEWER_THAN);
                case NONE, ABOUT, NEARLY, JUST_OVER -> v.amount();
              };
          return new Read(index, v.number(), v.until(), amount, false, true);
        });
  }

  private Optional<Read> plain(Atoms atoms, int at) {
    Optional<Read> range = range(atoms, at, at);
    if (range.isPresent()) {
      return range;
    }
    return Numbers.read(atoms, at)
        .map(n -> new Read(at, at, n.until(), Amount.exactly(percent(n)), n.share(), false));
  }

  private static double percent(Numbers.Number number) {
    return number.share() ? number.value() * 100 : number.value();
  }

  /// "40 to 80", "40-80", "between 40 and 80"; a share is given in per cent.
  private static Optional<Read> range(Atoms atoms, int from, int at) {
    Optional<Numbers.Number> first = Numbers.read(atoms, at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int link = first.get().until();
    int unit = link;
    if (atoms.is(unit, "percent", "%")) {
      link++;
    } else if (atoms.is(unit, "per") && atoms.is(unit + 1, "cent")) {
      link += 2;
    }
    boolean led = at > from;
    boolean joins =
        atoms.is(link, "to")
            || atoms.is(link, "-") && !led
            || atoms.is(link, "and") && atoms.is(from, "between") && led
            || atoms.is(link, "or") && !led && !atoms.is(link + 1, "so", "more");
    if (!joins) {
      return Optional.empty();
    }
    Optional<Numbers.Number> second = Numbers.read(atoms, link + 1);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Numbers.Number a = first.get();
    Numbers.Number b = second.get();
    double low = percent(a);
    double high = percent(b);
    // "1.2 to 1.5 million": the scale of the second number holds for the first.
    for (double scale : new double[] {1e2, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12}) {
      boolean scaled =
          high >= scale && b.until() - (link + 1) > 1 && low < 1000 && a.until() - at == 1;
      if (scaled && high / scale >= low && high / scale < 1000 && high % scale % 1 == 0) {
        boolean words = !b.figures() || atoms.at(link + 2).isWord();
        if (words && high / scale < 100 * Math.max(low, 1)) {
          low *= scale;
          break;
        }
      }
    }
    boolean hyphen = atoms.is(link, "-");
    // "3-2" is a score, "30-60" a range; "555-0101" is a telephone.
    if (low >= high || hyphen && atoms.is(b.until(), "-") && atoms.at(b.until() + 1).isFigures()) {
      return Optional.empty();
    }
    return Optional.of(
        new Read(
            from,
            at,
            b.until(),
            new Amount(low, high, Exactness.RANGE),
            a.share() || b.share(),
            false));
  }

  private Optional<Read> vague(Atoms atoms, int index) {
    int at = index;
    if (atoms.is(at, "a", "the")
        && (atoms.is(at + 1, "couple", "handful")
            || atoms.is(at, "a") && atoms.is(at + 1, "few"))) {
      at++;
    }
    String word = atoms.at(at).lower();
    if (atoms.is(at, "few", "couple", "handful") && at == index) {
      return Optional.empty();
    }
    if (atoms.is(at, "tens", "hundreds")
        && atoms.is(at + 1, "of")
        && atoms.is(at + 2, "thousands")) {
      word = word + " of thousands";
      Amount amount = policy.of(word).orElseThrow();
      return Optional.of(new Read(index, at, afterOf(atoms, at + 3), amount, false, true));
    }
    if (word.equals("no") && !atoms.is(at + 1, ".", "-", "one", "longer", "more")) {
      return Optional.of(new Read(index, at, at + 1, Amount.exactly(0), false, true));
    }
    if (word.equals("plural") || atoms.is(index - 1, "how")) {
      return Optional.empty();
    }
    int word0 = at;
    return policy
        .of(word)
        .map(a -> new Read(index, word0, afterOf(atoms, word0 + 1), a, false, true));
  }

  private static int afterOf(Atoms atoms, int index) {
    return atoms.is(index, "of") && !atoms.is(index + 1, "the", "them", "those", "whom")
        ? index + 1
        : index;
  }

  private Read bend(Atoms atoms, int from, Read read, Hedge hedge) {
    Amount number = read.amount();
    int until = read.until();
    Hedge bent = hedge;
    if (bent == Hedge.NONE && atoms.is(until, "or") && atoms.is(until + 1, "more")) {
      bent = Hedge.AT_LEAST;
      until += 2;
    } else if (bent == Hedge.NONE && atoms.is(until, "or") && atoms.is(until + 1, "so")) {
      bent = Hedge.ABOUT;
      until += 2;
    } else if (bent == Hedge.NONE
        && atoms.is(until, "or")
        && atoms.is(until + 1, "fewer", "less")) {
      bent = Hedge.AT_MOST;
      until += 2;
    } else if (bent == Hedge.NONE && atoms.is(until, "+") && atoms.joined(until)) {
      bent = Hedge.AT_LEAST;
      until++;
    }
    double open = Double.POSITIVE_INFINITY;
    Amount amount =
        switch (bent) {
          case NONE -> number;
          case ABOUT -> policy.about(number);
          case NEARLY -> policy.nearly(number);
          case JUST_OVER -> policy.justOver(number);
          case AT_LEAST -> new Amount(number.low(), open, Exactness.AT_LEAST);
          case MORE -> policy.moreThan(number);
          case AT_MOST -> new Amount(0, number.high(), Exactness.AT_MOST);
          case FEWER -> new Amount(0, number.high(), Exactness.FEWER_THAN);
        };
    return new Read(from, read.number(), until, amount, read.share(), read.vague());
  }

  /// The hedge at `index` and where the number after it starts.
  private static Hedged hedge(Atoms atoms, int index) {
    if (atoms.is(index, "at") && atoms.is(index + 1, "least")) {
      return new Hedged(Hedge.AT_LEAST, index + 2);
    }
    if (atoms.is(index, "at") && atoms.is(index + 1, "most")) {
      return new Hedged(Hedge.AT_MOST, index + 2);
    }
    if (atoms.is(index, "more", "greater", "better", "higher") && atoms.is(index + 1, "than")) {
      return new Hedged(Hedge.MORE, index + 2);
    }
    if (atoms.is(index, "fewer", "less") && atoms.is(index + 1, "than")) {
      return new Hedged(Hedge.FEWER, index + 2);
    }
    if (atoms.is(index, "no")
        && atoms.is(index + 1, "more", "fewer", "less")
        && atoms.is(index + 2, "than")) {
      return new Hedged(atoms.is(index + 1, "more") ? Hedge.AT_MOST : Hedge.AT_LEAST, index + 3);
    }
    if (atoms.is(index, "as") && atoms.is(index + 1, "many", "much") && atoms.is(index + 2, "as")) {
      return new Hedged(Hedge.AT_MOST, index + 3);
    }
    if (atoms.is(index, "as")
        && atoms.is(index + 1, "few", "little")
        && atoms.is(index + 2, "as")) {
      return new Hedged(Hedge.AT_LEAST, index + 3);
    }
    if (atoms.is(index, "up") && atoms.is(index + 1, "to")) {
      return new Hedged(Hedge.AT_MOST, index + 2);
    }
    if (atoms.is(index, "over", "exceeding", "above")) {
      return new Hedged(Hedge.MORE, index + 1);
    }
    if (atoms.is(index, "under", "below")) {
      return new Hedged(Hedge.FEWER, index + 1);
    }
    if (atoms.is(index, "within")) {
      return new Hedged(Hedge.AT_MOST, index + 1);
    }
    if (atoms.is(index, "just", "well", "slightly") && atoms.is(index + 1, "over", "above")) {
      return new Hedged(atoms.is(index, "well") ? Hedge.MORE : Hedge.JUST_OVER, index + 2);
    }
    if (atoms.is(index, "just", "slightly") && atoms.is(index + 1, "under")) {
      return new Hedged(Hedge.NEARLY, index + 2);
    }
    if (atoms.is(index, "nearly", "almost")) {
      return new Hedged(Hedge.NEARLY, index + 1);
    }
    if (atoms.is(
        index, "about", "around", "approximately", "roughly", "some", "estimated", "circa", "~")) {
      int next = index + 1;
      return new Hedged(Hedge.ABOUT, next);
    }
    if (atoms.is(index, "an") && atoms.is(index + 1, "estimated")) {
      return new Hedged(Hedge.ABOUT, index + 2);
    }
    if (atoms.is(index, "close") && atoms.is(index + 1, "to")) {
      return new Hedged(Hedge.NEARLY, index + 2);
    }
    return new Hedged(Hedge.NONE, index);
  }
}
