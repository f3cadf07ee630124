package org.variorum.align.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/// How much each feature counts: a logistic regression, so that a decision is a sum of terms that
/// can each be named.
record Weights(double bias, Map<Feature, Double> of) {
  private static final String RESOURCE = "weights.tsv";

  /// Reads the weights that the program carries.
  ///
  /// @throws UncheckedIOException if they cannot be read
  static Weights learned() {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    double bias = 0;
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("not on the class path: " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          double weight = Double.parseDouble(cells[1]);
          if (cells[0].equals("BIAS")) {
            bias = weight;
          } else {
            weights.put(Feature.valueOf(cells[0]), weight);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weights(bias, weights);
  }

  /// The probability, from 0 to 1, that both tell of one event.
  double same(Map<Feature, Double> features) {
    double sum = bias;
    for (var feature : features.entrySet()) {
      sum += term(feature.getKey(), features);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// What a feature adds for (above 0) or against (below 0).
  double term(Feature feature, Map<Feature, Double> features) {
    return of.getOrDefault(feature, 0.0) * features.getOrDefault(feature, 0.0);
  }
}
