package org.variorum.align.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.variorum.align.word.CommonWords;

/// Which reports of a story are weighed against each other.
///
/// Of a story of usual size every two. Of a large one each report is weighed against those nearest
/// to it by their words and against the few that have most in common with all: whether it tells of
/// the event of most others shows there, and the cost grows with the reports, not with their pairs.
final class Companions {
  /// Up to so many reports every two are weighed.
  private static final int USUAL = 24;

  private static final int NEAREST = 6;
  private static final int CENTRAL = 6;

  /// Two reports by their place in the story, `a < b`.
  record Two(int a, int b) {
    static Two of(int one, int other) {
      return new Two(Math.min(one, other), Math.max(one, other));
    }
  }

  private final List<Profile> profiles;
  private final CommonWords common;

  Companions(List<Profile> profiles, CommonWords common) {
    this.profiles = profiles;
    this.common = common;
  }

  /// The pairs, in order.
  TreeSet<Two> toCompare() {
    int size = profiles.size();
    TreeSet<Two> pairs = new TreeSet<>(Comparator.comparingInt(Two::a).thenComparingInt(Two::b));
    if (size <= USUAL) {
      for (int a = 0; a < size; a++) {
        for (int b = a + 1; b < size; b++) {
          pairs.add(new Two(a, b));
        }
      }
      return pairs;
    }
    double[][] likeness = likeness();
    double[] sums = Arrays.stream(likeness).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    List<Integer> central = most(sums, -1, CENTRAL);
    for (int a = 0; a < size; a++) {
      for (int b : central) {
        if (a != b) {
          pairs.add(Two.of(a, b));
        }
      }
      for (int b : most(likeness[a], a, NEAREST)) {
        pairs.add(Two.of(a, b));
      }
    }
    return pairs;
  }

  /// The places of the highest values, without one; of equals the first.
  private static List<Integer> most(double[] values, int without, int count) {
    return IntStream.range(0, values.length)
        .filter(i -> i != without)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
        .limit(count)
        .toList();
  }

  /// The cosines of the words and names of every two reports, summed word by word over the reports
  /// that have it.
  private double[][] likeness() {
    Map<String, List<Entry>> index = new HashMap<>();
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      Map<String, Double> vector = vector(profiles.get(i));
      vectors.add(vector);
      for (var word : vector.entrySet()) {
        index
            .computeIfAbsent(word.getKey(), _ -> new ArrayList<>())
            .add(new Entry(i, word.getValue()));
      }
    }
    double[][] likeness = new double[profiles.size()][profiles.size()];
    for (int i = 0; i < vectors.size(); i++) {
      for (var word : vectors.get(i).entrySet()) {
        for (Entry other : index.get(word.getKey())) {
          likeness[i][other.report()] += word.getValue() * other.weight();
        }
      }
    }
    return likeness;
  }

  private record Entry(int report, double weight) {}

  private Map<String, Double> vector(Profile profile) {
    Map<String, Double> vector = new HashMap<>();
    profile.words().forEach((word, often) -> vector.put(word, weight(word, often)));
    profile.names().forEach((name, often) -> vector.put(name, weight(name, often)));
    double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((_, w) -> length == 0 ? 0 : w / length);
    return vector;
  }

  private double weight(String word, int often) {
    return (1 + Math.log(often)) * common.weight(word);
  }
}
