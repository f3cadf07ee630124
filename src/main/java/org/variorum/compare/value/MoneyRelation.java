package org.variorum.compare.value;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.reason.Numbers;
import org.variorum.model.reason.Term;

/// How two sums of money stand to each other. Currencies are never converted: the rate of the day is
/// not known. A sign that several currencies share fits each of them.
public final class MoneyRelation {
  private static final double ROUNDING = 0.005;
  private static final Map<String, Set<String>> SIGNS =
      Map.of(
          "$", Set.of("USD", "CAD", "AUD", "NZD", "HKD", "SGD"),
          "Rs", Set.of("INR", "PKR", "LKR", "NPR"),
          "¥", Set.of("JPY", "CNY"));

  private MoneyRelation() {}

  public static Judgement of(Value.Money a, Value.Money b) {
    boolean equal = a.currency().equals(b.currency());
    if (!equal && !fits(a.currency(), b.currency()) && !fits(b.currency(), a.currency())) {
      return Judgement.incomparable(
          Numbers.TWO_CURRENCIES, Term.words(a.currency()), Term.words(b.currency()));
    }
    Judgement judgement = AmountRelation.of(a.amount(), b.amount(), ROUNDING);
    if (!equal && judgement.relation() == Relation.SAME) {
      return Judgement.narrower(Numbers.ONE_NAMES_THE_CURRENCY, judgement.why());
    }
    return judgement;
  }

  private static boolean fits(String sign, String code) {
    return SIGNS.getOrDefault(sign, Set.of()).contains(code) || isCalled(code, sign);
  }

  /// Whether a word that several currencies share is in the name of one of them: "franc", CHF.
  private static boolean isCalled(String code, String word) {
    return code.matches("[A-Z]{3}")
        && word.matches("[a-z]{2,}")
        && Currency.getAvailableCurrencies().stream()
            .filter(c -> c.getCurrencyCode().equals(code))
            .anyMatch(c ->
                c.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT).endsWith(" " + word));
  }
}
