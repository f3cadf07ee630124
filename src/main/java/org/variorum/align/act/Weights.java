package org.variorum.align.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How much each feature counts: a logistic regression whose plain numbers lie in a resource.
final class Weights {
  private static final String FILE = "weights.txt";

  private final double[] weights = new double[ActFeatures.NAMES.size()];
  private final double bias;

  private Weights(Map<String, Double> read) {
    bias = number(read, "bias");
    for (int i = 0; i < weights.length; i++) {
      weights[i] = number(read, ActFeatures.NAMES.get(i));
    }
  }

  private static double number(Map<String, Double> read, String name) {
    Double number = read.get(name);
    if (number == null) {
      throw new IllegalStateException("no weight for " + name + " in " + FILE);
    }
    return number;
  }

  static Weights load() {
    Map<String, Double> read = new HashMap<>();
    try (InputStream in = Weights.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\\s+"))
          .forEach(f -> read.put(f[0], Double.valueOf(f[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weights(read);
  }

  /// How probable it is that two mentions with these features tell of one act, from 0 to 1.
  double probability(ActFeatures features) {
    double[] numbers = features.numbers();
    double sum = bias;
    for (int i = 0; i < numbers.length; i++) {
      sum += weights[i] * numbers[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
