package org.variorum.extract.amount;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The currencies by their English names, from Unicode CLDR as the JDK ships it: "90 million Swiss
/// francs", "20,000 taka".
///
/// A word that several currencies share ("franc", "krone") stays that word; with the word of the
/// land before it, it is the currency of that land.
final class Currencies {
  /// Names of currencies that are first of all something else, or are read by rules of their own.
  private static final Set<String> OTHER =
      Set.of("dollar", "euro", "pound", "mark", "real", "sol", "som", "gold", "dram", "currency");

  private static final Map<String, String> PLURALS =
      Map.of("kroner", "krone", "kronor", "krona", "lei", "leu", "leva", "lev", "reais", "real");

  /// How news calls the land of the dollar.
  private static final Set<String> AMERICAN = Set.of("us", "u.s.", "american");

  private final Map<String, String> byWord = new HashMap<>();
  private final Map<String, String> byLand = new HashMap<>();

  private Currencies() {}

  static Currencies load() {
    Currencies currencies = new Currencies();
    Map<String, Set<String>> codes = new HashMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String[] words = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT).split(" ");
      if (words.length == 2 && (words[0] + words[1]).chars().allMatch(Character::isLetter)) {
        codes.computeIfAbsent(words[1], _ -> new HashSet<>()).add(currency.getCurrencyCode());
        currencies.byLand.put(words[0] + " " + words[1], currency.getCurrencyCode());
      }
    }
    codes.forEach((word, of) -> {
      if (!OTHER.contains(word)) {
        currencies.byWord.put(word, of.size() == 1 ? of.iterator().next() : word);
      }
    });
    return currencies;
  }

  /// @param word in lower case, in either number
  /// @return an ISO 4217 code, or the word itself where several currencies bear it
  Optional<String> byWord(String word) {
    return Optional.ofNullable(byWord.get(singular(word)));
  }

  /// @param land as an adjective, in lower case
  Optional<String> byLand(String land, String word) {
    String name = singular(word);
    return AMERICAN.contains(land) && name.equals("dollar")
        ? Optional.of("USD")
        : Optional.ofNullable(byLand.get(land + " " + name));
  }

  private static String singular(String word) {
    String known = PLURALS.get(word);
    if (known != null) {
      return known;
    }
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
