package org.variorum.align.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How usual a word is in news: in how many of a set of unlike events it occurs. Tells "police" from
/// the name of a village where only two reports are at hand.
public final class CommonWords {
  private static final String RESOURCE = "common-words.tsv";

  private final Map<String, Integer> events = new HashMap<>();
  private final int all;

  /// Reads the counts that the program carries.
  ///
  /// @throws UncheckedIOException if they cannot be read
  public CommonWords() {
    int total = 0;
    try (InputStream in = CommonWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("not on the class path: " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          int count = Integer.parseInt(cells[1]);
          if (cells[0].equals("*")) {
            total = count;
          } else {
            events.put(cells[0], count);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all = total;
  }

  /// The weight of a word: 0 for one that every event has, the highest for one that none had.
  public double weight(String word) {
    return Math.log((1.0 + all) / (1 + events.getOrDefault(word, 0)));
  }

  /// The weight of a word that none of the events had.
  public double most() {
    return Math.log(1.0 + all);
  }
}
