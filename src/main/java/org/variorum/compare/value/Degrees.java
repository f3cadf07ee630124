package org.variorum.compare.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.model.Relation;
import org.variorum.model.reason.Acts;
import org.variorum.model.reason.Term;

/// What may be told as having gone more or less far: weakened, defeated, eliminated. The scales are
/// ours and lie in a resource.
public final class Degrees {
  private static final String FILE = "degrees.txt";

  private final List<List<Set<String>>> scales = new ArrayList<>();

  public static Degrees load() {
    Degrees degrees = new Degrees();
    try (InputStream in = Degrees.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(degrees::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return degrees;
  }

  private void read(String line) {
    List<Set<String>> steps = new ArrayList<>();
    for (String step : line.split("\\|")) {
      steps.add(Set.of(step.strip().split("\\s+")));
    }
    scales.add(steps);
  }

  /// Whether a word stands on any scale.
  public boolean isKnown(String word) {
    return scales.stream().anyMatch(s -> step(s, word) >= 0);
  }

  /// Whether two words are one step of one scale.
  public boolean areOne(String a, String b) {
    return scales.stream().anyMatch(s -> step(s, a) >= 0 && step(s, a) == step(s, b));
  }

  /// Whether two words are two steps of one scale.
  public boolean differ(String a, String b) {
    return scales.stream()
        .anyMatch(s -> step(s, a) >= 0 && step(s, b) >= 0 && step(s, a) != step(s, b));
  }

  /// How two steps of one scale stand to each other.
  public Judgement judge(String a, String b) {
    boolean less =
        scales.stream()
            .anyMatch(s -> step(s, a) >= 0 && step(s, b) >= 0 && step(s, a) < step(s, b));
    return new Judgement(
        Relation.DEGREE, Acts.GOES_FURTHER, Term.words(less ? b : a), Term.words(less ? a : b));
  }

  private static int step(List<Set<String>> scale, String word) {
    for (int i = 0; i < scale.size(); i++) {
      if (scale.get(i).contains(word)) {
        return i;
      }
    }
    return -1;
  }
}
