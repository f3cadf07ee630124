package org.variorum.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The figures measured so far, by name, written as one flat JSON object.
///
/// A name ends with its unit where it has one (`_s`, `_ms`, `_mb`); one with `_over_` is a ratio.
final class Figures {
  private static final double THOUSAND = 1000;

  private final Map<String, Double> byName = new TreeMap<>();

  /// Keeps a figure, rounded to four significant digits, and prints it.
  void tell(String name, double value) {
    double rounded = rounded(value);
    byName.put(name, rounded);
    System.out.printf(Locale.ROOT, "%-40s %s%n", name, rounded);
  }

  /// Keeps a figure, and says beside it what it should be.
  void tell(String name, double value, Goal goal) {
    tell(name, value);
    if (!goal.isMetBy(value)) {
      System.out.printf(Locale.ROOT, "%-40s missed: should be %s%n", "", goal);
    }
  }

  /// Writes the figures over those of an earlier run; what was not measured now stays.
  void write(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Map<String, Object> all = new TreeMap<>();
    if (Files.exists(file)) {
      json.readTree(file.toFile())
          .properties()
          .forEach(e -> all.put(e.getKey(), e.getValue().doubleValue()));
    }
    all.putAll(byName);
    Files.createDirectories(file.toAbsolutePath().getParent());
    json.writeValue(file.toFile(), all);
  }

  private static double rounded(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return value;
    }
    double scale = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 3);
    return Math.round(value / scale) * scale * THOUSAND / THOUSAND;
  }
}
