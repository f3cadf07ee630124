package org.variorum.export.standard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Where places lie, by their codes in the gazetteer: a town to about a kilometre, a division or a
/// country by the middle of its towns. From GeoNames (CC BY 4.0); see
/// `src/main/scripts/coordinates.py`.
final class Coordinates {
  private static final String FILE = "coordinates.tsv.gz";

  /// In degrees of WGS 84.
  record At(double latitude, double longitude) {}

  private final Map<String, At> places;

  private Coordinates(Map<String, At> places) {
    this.places = places;
  }

  /// Reads those that are asked for.
  static Coordinates of(Set<String> codes) {
    Map<String, At> places = new HashMap<>();
    try (InputStream in = Coordinates.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + FILE + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        if (codes.contains(cells[0])) {
          places.put(cells[0], new At(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Coordinates(places);
  }

  Optional<At> at(String code) {
    return Optional.ofNullable(places.get(code));
  }
}
