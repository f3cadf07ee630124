package org.variorum.ui.settings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.VaguePolicy;
import org.variorum.model.VaguePolicy.Allowance;

/// What is written in the table of vague numbers, until it is a policy.
final class VagueForm {
  /// What is written for the most where it is open.
  static final String OPEN = "∞";

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /// @param high empty or ∞ where it is open
  record Entry(String low, String best, String high) {
    static Entry of(Allowance allowance) {
      return new Entry(shown(allowance.low()), shown(allowance.best()), shown(allowance.high()));
    }

    /// What is meant; empty where it is no number, or the least is more than the most.
    Optional<Allowance> allowance() {
      try {
        double most =
            high.isBlank() || high.strip().equals(OPEN) ? Double.POSITIVE_INFINITY : read(high);
        return Optional.of(new Allowance(read(low), read(best), most));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    private static double read(String number) {
      double read = Double.parseDouble(number.strip());
      if (!Double.isFinite(read) || read < 0) {
        throw new NumberFormatException(number);
      }
      return read;
    }

    private static String shown(double number) {
      return Double.isInfinite(number)
          ? OPEN
          : number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
  }

  VagueForm(VaguePolicy policy) {
    words().forEach(word -> entries.put(word, Entry.of(policy.words().get(word))));
  }

  /// The words that can be set, the smallest first.
  static List<String> words() {
    return VaguePolicy.standard().words().entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Allowance>>comparingDouble(e -> e.getValue().best())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  Entry entry(String word) {
    return entries.getOrDefault(word, new Entry("", "", ""));
  }

  void set(String word, Entry entry) {
    entries.put(word, entry);
  }

  /// The policy that is written; empty while one of its numbers cannot be read.
  Optional<VaguePolicy> policy() {
    VaguePolicy policy = VaguePolicy.standard();
    for (Map.Entry<String, Entry> e : entries.entrySet()) {
      Optional<Allowance> allowance = e.getValue().allowance();
      if (allowance.isEmpty()) {
        return Optional.empty();
      }
      policy = policy.with(e.getKey(), allowance.get());
    }
    return Optional.of(policy);
  }
}
