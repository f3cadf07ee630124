package org.variorum.extract.amount;

import java.util.Map;
import java.util.Optional;
import org.variorum.model.Amount;
import org.variorum.model.Value;

/// Reads sums of money: "$1.2 million", "€3bn", "Rs 500 crore", "54 million dollars". A sign that
/// several currencies share stays a sign.
final class MoneyReader {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "$"),
          Map.entry("us$", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("c$", "CAD"),
          Map.entry("a$", "AUD"),
          Map.entry("hk$", "HKD"),
          Map.entry("€", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("gbp", "GBP"),
          Map.entry("¥", "¥"),
          Map.entry("₹", "INR"),
          Map.entry("inr", "INR"),
          Map.entry("rs", "Rs"),
          Map.entry("rs.", "Rs"),
          Map.entry("₨", "Rs"),
          Map.entry("₽", "RUB"),
          Map.entry("₪", "ILS"),
          Map.entry("₦", "NGN"),
          Map.entry("₩", "KRW"));
  private static final Map<String, String> WORDS =
      Map.of(
          "dollar", "$",
          "dollars", "$",
          "euro", "EUR",
          "euros", "EUR",
          "rupee", "Rs",
          "rupees", "Rs",
          "rubles", "RUB",
          "roubles", "RUB",
          "cents", "cent");
  private static final Currencies CURRENCIES = Currencies.load();

  private final AmountReader amounts;

  MoneyReader(AmountReader amounts) {
    this.amounts = amounts;
  }

  Optional<Part> read(Atoms atoms, int index) {
    return signed(atoms, index).or(() -> worded(atoms, index));
  }

  /// A sign before the number, after any hedge: "more than $1.2 million".
  private Optional<Part> signed(Atoms atoms, int index) {
    for (int sign = index; sign < index + 4; sign++) {
      String currency = SIGNS.get(atoms.at(sign).lower());
      int number = sign + 1;
      if (atoms.is(sign, "us", "u.s.", "c", "a", "hk")
          && atoms.is(sign + 1, "$")
          && atoms.joined(sign + 1)) {
        currency = SIGNS.get(atoms.at(sign).lower().replace(".", "") + "$");
        number = sign + 2;
      }
      if (currency == null || !atoms.at(number).isFigures()) {
        continue;
      }
      // Read as if the sign were not there.
      Optional<AmountReader.Read> read = amounts.read(atoms.without(sign, number), index);
      int skipped = number - sign;
      if (read.isEmpty() || read.get().number() != sign) {
        return Optional.empty();
      }
      int until = read.get().until() + skipped;
      double scale = 1;
      if (atoms.is(until, "m", "k", "b") && atoms.joined(until)) {
        scale = atoms.is(until, "k") ? 1e3 : atoms.is(until, "m") ? 1e6 : 1e9;
        until++;
      }
      return Optional.of(
          new Part(index, until, new Value.Money(scaled(read.get().amount(), scale), currency)));
    }
    return Optional.empty();
  }

  private static Amount scaled(Amount amount, double by) {
    return amount.in(number -> number * by);
  }

  private Optional<Part> worded(Atoms atoms, int index) {
    Optional<AmountReader.Read> read = amounts.read(atoms, index);
    if (read.isEmpty() || read.get().amount().high() == 0) {
      return Optional.empty();
    }
    int at = read.get().until();
    int last = atoms.is(at + 1, "-") ? at + 2 : at + 1;
    Optional<String> ofLand = CURRENCIES.byLand(atoms.at(at).lower(), atoms.at(last).lower());
    if (ofLand.isPresent()) {
      return Optional.of(
          new Part(index, last + 1, new Value.Money(read.get().amount(), ofLand.get())));
    }
    int word = atoms.is(at, "-") ? at + 1 : at;
    String name = atoms.at(word).lower();
    String currency =
        Optional.ofNullable(WORDS.get(name)).or(() -> CURRENCIES.byWord(name)).orElse(null);
    if (currency == null) {
      // "£" is written "pounds", which may also be weighed.
      boolean sterling = atoms.is(word, "pounds") && atoms.is(word + 1, "sterling");
      return sterling
          ? Optional.of(new Part(index, word + 2, new Value.Money(read.get().amount(), "GBP")))
          : Optional.empty();
    }
    return Optional.of(new Part(index, word + 1, new Value.Money(read.get().amount(), currency)));
  }
}
