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
      Map.ofEntries(
          Map.entry("dollar", "$"),
          Map.entry("dollars", "$"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("rupee", "Rs"),
          Map.entry("rupees", "Rs"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("rubles", "RUB"),
          Map.entry("roubles", "RUB"),
          Map.entry("pesos", "peso"),
          Map.entry("afghanis", "AFN"),
          Map.entry("cents", "cent"));
  private static final Map<String, String> LANDS =
      Map.of(
          "us",
          "USD",
          "u.s.",
          "USD",
          "american",
          "USD",
          "canadian",
          "CAD",
          "australian",
          "AUD",
          "singapore",
          "SGD",
          "indian",
          "INR",
          "pakistani",
          "PKR");

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
    return new Amount(amount.low() * by, amount.high() * by, amount.exactness());
  }

  private Optional<Part> worded(Atoms atoms, int index) {
    Optional<AmountReader.Read> read = amounts.read(atoms, index);
    if (read.isEmpty() || read.get().amount().high() == 0) {
      return Optional.empty();
    }
    int at = read.get().until();
    String land = LANDS.get(atoms.at(at).lower());
    int word = land == null ? at : at + 1;
    if (atoms.is(word, "-")) {
      word++;
    }
    String currency = WORDS.get(atoms.at(word).lower());
    if (currency == null) {
      // "£" is written "pounds", which may also be weighed.
      boolean sterling = atoms.is(word, "pounds") && atoms.is(word + 1, "sterling");
      return sterling
          ? Optional.of(new Part(index, word + 2, new Value.Money(read.get().amount(), "GBP")))
          : Optional.empty();
    }
    return Optional.of(
        new Part(
            index, word + 1, new Value.Money(read.get().amount(), land == null ? currency : land)));
  }
}
