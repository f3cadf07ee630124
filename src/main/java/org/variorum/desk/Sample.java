package org.variorum.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The story that comes with the program, to try it on. Its reports are resources, named one a
/// line in `index.txt`.
public final class Sample {
  private static final String FOLDER = "/org/variorum/sample/";

  private final Reader reader;

  public Sample(Reader reader) {
    this.reader = reader;
  }

  /// The sample's reports, in their order.
  public List<Arrival> read() {
    List<Arrival> arrivals = new ArrayList<>();
    for (String name : names()) {
      arrivals.add(reader.read(name, bytes(name)));
    }
    return arrivals;
  }

  /// The names of the sample's files.
  public static List<String> names() {
    return new String(bytes("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Sample.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the sample lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
