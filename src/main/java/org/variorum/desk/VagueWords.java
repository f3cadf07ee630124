package org.variorum.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.model.VaguePolicy;

/// A policy for vague numbers as it is kept: the words that it reads other than the standard does.
final class VagueWords {
  private static final VaguePolicy STANDARD = VaguePolicy.standard();

  private VagueWords() {}

  /// A line a word: the word, and its low, best and high after tabs. Nothing for the standard.
  static String written(VaguePolicy policy) {
    return new TreeMap<>(policy.words())
        .entrySet().stream()
            .filter(e -> !e.getValue().equals(STANDARD.words().get(e.getKey())))
            .map(e -> e.getKey() + "\t" + numbers(e.getValue()))
            .collect(Collectors.joining("\n"));
  }

  /// What cannot be read is as the standard has it.
  static VaguePolicy read(String written) {
    VaguePolicy policy = STANDARD;
    for (String line : written.lines().toList()) {
      String[] cells = line.split("\t");
      if (cells.length == 4 && STANDARD.words().containsKey(cells[0])) {
        Optional<VaguePolicy.Allowance> allowance = allowance(cells);
        if (allowance.isPresent()) {
          policy = policy.with(cells[0], allowance.get());
        }
      }
    }
    return policy;
  }

  private static Optional<VaguePolicy.Allowance> allowance(String[] cells) {
    try {
      return Optional.of(
          new VaguePolicy.Allowance(
              Double.parseDouble(cells[1]),
              Double.parseDouble(cells[2]),
              Double.parseDouble(cells[3])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String numbers(VaguePolicy.Allowance allowance) {
    return String.format(
        Locale.ROOT, "%s\t%s\t%s", allowance.low(), allowance.best(), allowance.high());
  }
}
