package org.variorum.compare.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.variorum.model.Relation;
import org.variorum.model.reason.Acts;
import org.variorum.model.reason.Term;

/// What may be told as having gone more or less far: weakened, defeated, eliminated. The scales are
/// ours and lie in a resource.
public final class Degrees {
  private static final String FILE = "degrees.txt";

  /// Where a word stands.
  private record Place(int scale, int step) {}

  private final Map<String, List<Place>> places = new HashMap<>();
  private int scales;

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
    int scale = scales++;
    String[] steps = line.split("\\|");
    for (int step = 0; step < steps.length; step++) {
      for (String word : steps[step].strip().split("\\s+")) {
        places.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Place(scale, step));
      }
    }
  }

  /// Whether a word stands on any scale.
  public boolean isKnown(String word) {
    return places.containsKey(word);
  }

  /// Whether two words are one step of one scale.
  public boolean areOne(String a, String b) {
    return meet(a, b, (x, y) -> x.step() == y.step());
  }

  /// Whether two words are two steps of one scale.
  public boolean differ(String a, String b) {
    return meet(a, b, (x, y) -> x.step() != y.step());
  }

  /// How two steps of one scale stand to each other.
  public Judgement judge(String a, String b) {
    boolean less = meet(a, b, (x, y) -> x.step() < y.step());
    return new Judgement(
        Relation.DEGREE, Acts.GOES_FURTHER, Term.words(less ? b : a), Term.words(less ? a : b));
  }

  /// Whether two words stand on one scale so.
  private boolean meet(String a, String b, BiPredicate<Place, Place> so) {
    for (Place x : places.getOrDefault(a, List.of())) {
      for (Place y : places.getOrDefault(b, List.of())) {
        if (x.scale() == y.scale() && so.test(x, y)) {
          return true;
        }
      }
    }
    return false;
  }
}
