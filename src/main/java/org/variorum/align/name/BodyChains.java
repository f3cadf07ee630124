package org.variorum.align.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.name.Bodies;
import org.variorum.model.name.Likeness;
import org.variorum.model.reason.Naming;
import org.variorum.model.reason.Reason;

/// Joins the organisations of several reports: names with one key, then names that share a word or
/// whose initials are the other's letters.
final class BodyChains {
  /// A word that so many names share tells none of them; comparing them all would cost too much.
  private static final int COMMON = 40;

  private final List<Node> nodes;
  private final Union union;
  private final List<Joined> joined;

  BodyChains(List<Node> nodes, Union union, List<Joined> joined) {
    this.nodes = nodes;
    this.union = union;
    this.joined = joined;
  }

  void settle() {
    Map<String, Integer> first = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Integer earlier = first.putIfAbsent(Bodies.key(nodes.get(i).name()), i);
      if (earlier != null) {
        boolean same = nodes.get(earlier).name().equals(nodes.get(i).name());
        join(earlier, i, (same ? Naming.THE_SAME : Naming.TWO_OF_ONE_BODY).of());
      }
    }
    Map<String, List<Integer>> buckets = new TreeMap<>();
    first.forEach((key, i) ->
        keys(key, nodes.get(i).name())
            .forEach(k -> buckets.computeIfAbsent(k, x -> new ArrayList<>()).add(i)));
    Set<Long> seen = new LinkedHashSet<>();
    Map<Integer, List<Integer>> wholes = new TreeMap<>();
    for (List<Integer> bucket : buckets.values()) {
      for (int x = 0; x < bucket.size() && bucket.size() <= COMMON; x++) {
        for (int y = x + 1; y < bucket.size(); y++) {
          int a = Math.min(bucket.get(x), bucket.get(y));
          int b = Math.max(bucket.get(x), bucket.get(y));
          if (a != b && seen.add((long) a << Integer.SIZE | b)) {
            Likeness likeness = Bodies.compare(nodes.get(a).name(), nodes.get(b).name());
            if (likeness.joins()) {
              join(a, b, likeness.why());
            } else if (likeness.grade() == Likeness.Grade.PART) {
              int part = nodes.get(a).name().length() < nodes.get(b).name().length() ? a : b;
              wholes.computeIfAbsent(part, p -> new ArrayList<>()).add(part == a ? b : a);
            }
          }
        }
      }
    }
    wholes.forEach((part, all) -> {
      if (all.stream().map(union::group).distinct().count() == 1) {
        join(part, all.getFirst(), Naming.LAST_PART.of());
      }
    });
  }

  private static Set<String> keys(String key, String name) {
    Set<String> keys = new LinkedHashSet<>();
    String[] words = key.split(" ");
    Stream.of(words)
        .filter(w -> w.length() > 2)
        .forEach(w -> keys.add("word " + (w.endsWith("s") ? w.substring(0, w.length() - 1) : w)));
    if (words.length > 1) {
      StringBuilder initials = new StringBuilder();
      StringBuilder all = new StringBuilder();
      for (String word : words) {
        all.append(word.charAt(0));
        if (!Set.of("of", "and", "the", "for", "on", "in").contains(word)) {
          initials.append(word.charAt(0));
        }
      }
      keys.add("initials " + initials);
      keys.add("initials " + all);
    } else if (Bodies.isAcronym(name)) {
      keys.add("initials " + key);
    }
    return keys;
  }

  private void join(int a, int b, Reason why) {
    if (!union.same(a, b)) {
      joined.add(new Joined(nodes.get(a), nodes.get(b), why));
      union.merge(a, b);
    }
  }
}
