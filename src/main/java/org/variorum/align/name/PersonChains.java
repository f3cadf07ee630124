package org.variorum.align.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.ReportId;
import org.variorum.model.name.Likeness;
import org.variorum.model.name.PersonName;
import org.variorum.model.name.PersonNames;
import org.variorum.model.name.Spelling;
import org.variorum.model.reason.Naming;
import org.variorum.model.reason.Reason;

/// Joins the persons of several reports.
///
/// Names are compared only where they share a key: the sound of the family name, or of the given
/// name with the first letter of the family name. So the cost grows with the reports, not with
/// their pairs. The closest likenesses are settled first, and a join that would put two different
/// names together, such as an initial that fits both, is left out.
final class PersonChains {
  /// So many times as many reports name whoever is meant by a name that two people have.
  private static final int FAR_MORE = 4;

  private final List<Node> nodes;
  private final List<PersonName> names;
  private final Union union;
  private final List<Joined> joined;

  /// The first node of each name.
  private final Set<Integer> distinct = new LinkedHashSet<>();

  /// @param nodes persons, in `Node.ORDER`
  /// @param joined gets what was joined
  PersonChains(List<Node> nodes, Union union, List<Joined> joined) {
    this.nodes = nodes;
    this.names = nodes.stream().map(n -> PersonName.of(n.name())).toList();
    this.union = union;
    this.joined = joined;
  }

  void settle() {
    Map<String, Integer> first = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Integer earlier = first.putIfAbsent(Spelling.fold(nodes.get(i).name()), i);
      if (earlier != null) {
        join(earlier, i, Naming.THE_SAME.of());
      }
    }
    distinct.addAll(first.values());
    joinFull(distinct.stream().filter(i -> !names.get(i).isSingle()).toList());
    joinSingle();
  }

  private record Pair(int a, int b, Likeness likeness) {
    static final Comparator<Pair> ORDER =
        Comparator.comparing((Pair p) -> p.likeness().grade())
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);
  }

  private void joinFull(List<Integer> full) {
    Map<String, List<Integer>> buckets = new TreeMap<>();
    for (int i : full) {
      keys(names.get(i)).forEach(k -> buckets.computeIfAbsent(k, x -> new ArrayList<>()).add(i));
    }
    Set<Long> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> bucket : buckets.values()) {
      for (int x = 0; x < bucket.size(); x++) {
        for (int y = x + 1; y < bucket.size(); y++) {
          int a = Math.min(bucket.get(x), bucket.get(y));
          int b = Math.max(bucket.get(x), bucket.get(y));
          if (a != b && seen.add((long) a << Integer.SIZE | b)) {
            Likeness likeness = PersonNames.compare(names.get(a), names.get(b));
            if (likeness.grade() != Likeness.Grade.DIFFERENT) {
              pairs.add(new Pair(a, b, likeness));
            }
          }
        }
      }
    }
    pairs.sort(Pair.ORDER);
    for (Pair pair : pairs) {
      boolean joins = pair.likeness().joins() || shareTrait(pair.a(), pair.b());
      if (joins && !heldApart(pair.a(), pair.b())) {
        join(pair.a(), pair.b(), pair.likeness().why());
      }
    }
  }

  /// The keys under which a full name meets others that may be the same: each of its possible family
  /// names, and its given name, both as they sound, and with what it begins.
  private static Set<String> keys(PersonName name) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("family " + name.familyKey());
    Stream.of(name.family().split("[ -]")).forEach(p -> keys.add("family " + Spelling.sound(p)));
    name.given().stream()
        .skip(1)
        .filter(g -> g.length() > 1)
        .forEach(g -> keys.add("family " + Spelling.sound(g)));
    String given = Spelling.sound(name.given().getFirst());
    String family = name.familyKey();
    keys.add("given " + given + " " + family.substring(0, Math.min(1, family.length())));
    keys.add("family " + given);
    String consonants = family.replaceAll("[aiu]", "");
    keys.add(
        "start "
            + consonants.substring(0, Math.min(2, consonants.length()))
            + " "
            + given.charAt(0));
    return keys;
  }

  private boolean shareTrait(int a, int b) {
    return union.members(a).stream()
        .flatMap(x -> nodes.get(x).traits().stream())
        .anyMatch(t -> union.members(b).stream().anyMatch(y -> nodes.get(y).traits().contains(t)));
  }

  /// Whether the groups hold two people of one report, or two names that cannot be one person's.
  private boolean heldApart(int a, int b) {
    List<Integer> left = full(a);
    List<Integer> right = full(b);
    Set<ReportId> reports = new HashSet<>();
    left.forEach(x -> reports.add(nodes.get(x).report()));
    if (right.stream().anyMatch(y -> reports.contains(nodes.get(y).report()))) {
      return true;
    }
    for (int x : left.stream().filter(distinct::contains).toList()) {
      for (int y : right.stream().filter(distinct::contains).toList()) {
        if (PersonNames.compare(names.get(x), names.get(y)).grade() == Likeness.Grade.DIFFERENT) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Integer> full(int group) {
    return union.members(group).stream().filter(i -> !names.get(i).isSingle()).toList();
  }

  /// Gives names that are not full to the only person they can mean. A common given name must be
  /// said more than once: a report that goes on with it speaks of somebody its readers know.
  private void joinSingle() {
    Map<String, Set<Integer>> byPart = new HashMap<>();
    for (int i : distinct) {
      if (!names.get(i).isSingle()) {
        for (String part : parts(names.get(i))) {
          byPart.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(i);
        }
      }
    }
    for (int i : distinct) {
      if (!names.get(i).isSingle()) {
        continue;
      }
      String name = names.get(i).family();
      Set<Integer> family = byPart.getOrDefault("family " + name, Set.of());
      Set<Integer> any =
          family.isEmpty() && (!PersonNames.isCommon(name) || nodes.get(i).mentions().size() > 1)
              ? byPart.getOrDefault("given " + name, Set.of())
              : family;
      if (any.isEmpty() && name.length() > 4) {
        any = byPart.getOrDefault("sound " + Spelling.sound(name), Set.of());
      }
      Optional<Integer> meant = meant(any);
      if (meant.isPresent()) {
        Likeness likeness = PersonNames.compare(names.get(meant.get()), names.get(i));
        boolean only = any.stream().map(union::group).distinct().count() == 1;
        Naming alone = only ? Naming.AND_NOBODY_ELSE : Naming.AND_HARDLY_ANYBODY;
        join(meant.get(), i, alone.of(likeness.why()));
      }
    }
  }

  /// Of several people with one name the one whom far more reports name than any other.
  private Optional<Integer> meant(Set<Integer> any) {
    Map<Integer, Integer> byGroup = new TreeMap<>();
    any.forEach(i -> byGroup.putIfAbsent(union.group(i), i));
    List<Integer> usual =
        byGroup.values().stream()
            .sorted(
                Comparator.comparing((Integer i) -> reports(i).size(), Comparator.reverseOrder()))
            .toList();
    if (usual.size() < 2) {
      return usual.stream().findFirst();
    }
    boolean far = reports(usual.get(0)).size() >= FAR_MORE * reports(usual.get(1)).size();
    return far ? Optional.of(usual.getFirst()) : Optional.empty();
  }

  private Set<ReportId> reports(int group) {
    return union.members(group).stream()
        .map(i -> nodes.get(i).report())
        .collect(Collectors.toSet());
  }

  private static List<String> parts(PersonName name) {
    List<String> parts = new ArrayList<>();
    parts.add("family " + name.family());
    for (String part : name.family().split("[ -]")) {
      parts.add("family " + part);
      parts.add("sound " + Spelling.sound(part));
    }
    name.given().forEach(g -> parts.add("given " + g));
    name.nicknames().forEach(n -> parts.add("given " + n));
    return parts.stream().distinct().toList();
  }

  private void join(int a, int b, Reason why) {
    if (!union.same(a, b)) {
      joined.add(new Joined(nodes.get(a), nodes.get(b), why));
      union.merge(a, b);
    }
  }
}
