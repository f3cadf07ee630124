package org.variorum.extract.amount;

import java.util.Map;
import java.util.Optional;
import org.variorum.model.Amount;
import org.variorum.model.VaguePolicy;
import org.variorum.model.Value;

/// Reads lengths of time: "25-minute", "two-decade-long", "for 30 seconds", "hour-long", "several
/// days", "days later".
final class DurationReader {
  /// A unit and how many of it a longer word holds: a decade is ten years.
  private record Unit(String name, double times) {}

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("second", new Unit("second", 1)),
          Map.entry("seconds", new Unit("second", 1)),
          Map.entry("sec", new Unit("second", 1)),
          Map.entry("minute", new Unit("minute", 1)),
          Map.entry("minutes", new Unit("minute", 1)),
          Map.entry("min", new Unit("minute", 1)),
          Map.entry("mins", new Unit("minute", 1)),
          Map.entry("hour", new Unit("hour", 1)),
          Map.entry("hours", new Unit("hour", 1)),
          Map.entry("day", new Unit("day", 1)),
          Map.entry("days", new Unit("day", 1)),
          Map.entry("night", new Unit("day", 1)),
          Map.entry("nights", new Unit("day", 1)),
          Map.entry("week", new Unit("week", 1)),
          Map.entry("weeks", new Unit("week", 1)),
          Map.entry("fortnight", new Unit("week", 2)),
          Map.entry("month", new Unit("month", 1)),
          Map.entry("months", new Unit("month", 1)),
          Map.entry("year", new Unit("year", 1)),
          Map.entry("years", new Unit("year", 1)),
          Map.entry("decade", new Unit("year", 10)),
          Map.entry("decades", new Unit("year", 10)),
          Map.entry("century", new Unit("year", 100)),
          Map.entry("centuries", new Unit("year", 100)));

  private final AmountReader amounts;
  private final VaguePolicy policy;

  DurationReader(AmountReader amounts, VaguePolicy policy) {
    this.amounts = amounts;
    this.policy = policy;
  }

  Optional<Part> read(Atoms atoms, int index) {
    return counted(atoms, index).or(() -> one(atoms, index)).or(() -> plural(atoms, index));
  }

  private Optional<Part> counted(Atoms atoms, int index) {
    Optional<AmountReader.Read> read = amounts.read(atoms, index);
    if (read.isEmpty() || read.get().share()) {
      return half(atoms, index);
    }
    int at = read.get().until();
    at += atoms.is(at, "-") ? 1 : 0;
    boolean halfMore = atoms.follow(at, "and", "a", "half");
    at += halfMore ? 3 : 0;
    at += atoms.is(at, "more", "additional", "full", "consecutive", "straight") ? 1 : 0;
    Unit unit = UNITS.get(atoms.at(at).lower());
    if (unit == null || !ends(atoms, at)) {
      return Optional.empty();
    }
    double more = halfMore ? .5 : 0;
    int until = at + 1;
    if (atoms.follow(until, "and", "a", "half")) {
      more = .5;
      until += 3;
    } else if (atoms.follow(until, "or", "so")) {
      Amount about = policy.about(read.get().amount());
      return Optional.of(part(index, until + 2, about, unit, 0));
    }
    until = longer(atoms, until);
    return Optional.of(part(index, until, read.get().amount(), unit, more));
  }

  /// "half an hour", "half-hour", "half a century".
  private static Optional<Part> half(Atoms atoms, int index) {
    if (!atoms.is(index, "half")) {
      return Optional.empty();
    }
    int at = index + (atoms.is(index + 1, "a", "an", "-") ? 2 : 1);
    Unit unit = UNITS.get(atoms.at(at).lower());
    return unit == null || at == index + 1
        ? Optional.empty()
        : Optional.of(part(index, longer(atoms, at + 1), Amount.exactly(.5), unit, 0));
  }

  /// "hour-long", "an hour later", "within a year", "an hour and a half".
  private Optional<Part> one(Atoms atoms, int index) {
    int at = index + (atoms.is(index, "a", "an") ? 1 : 0);
    Unit unit = UNITS.get(atoms.at(at).lower());
    if (unit == null || atoms.at(at).lower().endsWith("s") || !ends(atoms, at)) {
      return Optional.empty();
    }
    if (atoms.is(at + 1, "-") && atoms.is(at + 2, "long")) {
      return Optional.of(part(at, at + 3, Amount.exactly(1), unit, 0));
    }
    // "over the past year"
    boolean past =
        at == index
            && atoms.is(index - 1, "past", "last")
            && atoms.is(index - 2, "the")
            && atoms.is(index - 3, "over", "within", "in", "during", "for");
    if (past) {
      return Optional.of(part(at, at + 1, Amount.exactly(1), unit, 0));
    }
    if (at == index) {
      return Optional.empty();
    }
    if (atoms.follow(at + 1, "and", "a", "half")) {
      Amount one = hedgedOne(atoms, index).orElse(Amount.exactly(1));
      return Optional.of(part(index, at + 4, one, unit, .5));
    }
    boolean led =
        atoms.is(
            index - 1, "for", "in", "within", "after", "about", "over", "nearly", "almost", "than",
            "around", "lasted", "lasting", "under");
    boolean trailed = atoms.is(at + 1, "later", "after", "before", "earlier", "long");
    // "in a second-floor flat" takes no second.
    boolean compound = atoms.is(at + 1, "-") && !atoms.is(at + 2, "long");
    if (!led && !trailed || compound) {
      return Optional.empty();
    }
    Amount amount = hedgedOne(atoms, index).orElse(Amount.exactly(1));
    return Optional.of(part(index, at + 1, amount, unit, 0));
  }

  /// What a hedge before "an hour" makes of the one.
  private Optional<Amount> hedgedOne(Atoms atoms, int index) {
    boolean than = atoms.is(index - 1, "than");
    if (atoms.is(index - 1, "within", "under") || than && atoms.is(index - 2, "less")) {
      return Optional.of(
          new Amount(
              0,
              1,
              atoms.is(index - 1, "within")
                  ? Amount.Exactness.AT_MOST
                  : Amount.Exactness.FEWER_THAN));
    }
    if (atoms.is(index - 1, "over") || than && atoms.is(index - 2, "more")) {
      double open = Double.POSITIVE_INFINITY;
      return Optional.of(new Amount(1, open, Amount.Exactness.MORE_THAN));
    }
    if (atoms.is(index - 1, "nearly", "almost")) {
      return Optional.of(policy.nearly(Amount.exactly(1)));
    }
    return atoms.is(index - 1, "about", "around")
        ? Optional.of(policy.about(Amount.exactly(1)))
        : Optional.empty();
  }

  /// "days later", "for decades", "minutes after".
  private Optional<Part> plural(Atoms atoms, int index) {
    Unit unit = UNITS.get(atoms.at(index).lower());
    if (unit == null || !atoms.at(index).lower().endsWith("s")) {
      return Optional.empty();
    }
    boolean led = atoms.is(index - 1, "for", "in", "within");
    boolean trailed = atoms.is(index + 1, "later", "after", "before", "earlier", "-");
    if (!led && !trailed || !ends(atoms, index) || atoms.is(index + 1, "ago")) {
      return Optional.empty();
    }
    return policy
        .of("plural")
        .map(amount -> part(index, longer(atoms, index + 1), amount, unit, 0));
  }

  private static int longer(Atoms atoms, int index) {
    return atoms.is(index, "-") && atoms.is(index + 1, "long", "old") ? index + 2 : index;
  }

  /// Whether the unit is a length here, not "ago" and not an age.
  private static boolean ends(Atoms atoms, int unit) {
    return !atoms.is(unit + 1, "ago", "old", "of", "olds")
        || atoms.is(unit + 1, "of") && !atoms.is(unit + 2, "age");
  }

  private static Part part(int from, int until, Amount amount, Unit unit, double more) {
    Amount all = amount.in(number -> (number + more) * unit.times());
    return new Part(from, until, new Value.Duration(all, unit.name()));
  }
}
