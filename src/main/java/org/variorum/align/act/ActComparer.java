package org.variorum.align.act;

import java.util.List;
import java.util.Map;
import org.variorum.model.Amount;
import org.variorum.model.Value;

/// Puts two event mentions side by side. Safe for several threads.
final class ActComparer {
  private final List<Side> sides;
  private final Map<String, Double> rarity;

  /// @param rarity of each sense in the story, from 0 to 1
  ActComparer(List<Side> sides, Map<String, Double> rarity) {
    this.sides = List.copyOf(sides);
    this.rarity = Map.copyOf(rarity);
  }

  /// @param first the place of an act in the list of all
  ActFeatures compare(int first, int second) {
    Side one = sides.get(first);
    Side other = sides.get(second);
    Act a = one.act();
    Act b = other.act();
    boolean sameSense = a.sense().equals(b.sense());
    Meeting places = places(one, other);
    Meeting times = times(one.times(), other.times());
    Meeting counts = counts(one.counts(), other.counts());
    Meeting patients = keys(one.patients(), other.patients());
    Meeting agents = keys(one.agents(), other.agents());
    return new ActFeatures(
        flag(sameSense),
        flag(Keys.meet(one.kin(), other.kin())),
        flag(Keys.meet(one.passages(), other.passages())),
        a.terms().likeness(b.terms()),
        flag(patients == Meeting.MEET),
        flag(patients == Meeting.DIFFER),
        flag(keys(one.names(), other.names()) == Meeting.DIFFER),
        flag(agents == Meeting.MEET),
        flag(agents == Meeting.DIFFER),
        flag(places == Meeting.MEET),
        flag(places == Meeting.DIFFER),
        flag(times == Meeting.MEET),
        flag(times == Meeting.DIFFER),
        flag(counts == Meeting.MEET),
        flag(counts == Meeting.DIFFER),
        sameSense ? rarity.getOrDefault(a.sense(), 0.0) : 0,
        flag(a.noun() == b.noun()));
  }

  private enum Meeting {
    MEET,
    DIFFER,
    UNKNOWN;

    static Meeting of(boolean meet) {
      return meet ? MEET : DIFFER;
    }
  }

  private static double flag(boolean is) {
    return is ? 1 : 0;
  }

  private static Meeting keys(long[] a, long[] b) {
    return a.length == 0 || b.length == 0 ? Meeting.UNKNOWN : Meeting.of(Keys.meet(a, b));
  }

  /// Places meet that have one name, are one, or of which one lies in the other.
  private static Meeting places(Side a, Side b) {
    if (a.places().length == 0 || b.places().length == 0) {
      return Meeting.UNKNOWN;
    }
    return Meeting.of(
        Keys.meet(a.places(), b.places())
            || Keys.meet(a.codes(), b.codes())
            || Keys.meet(a.codes(), b.regions())
            || Keys.meet(a.regions(), b.codes()));
  }

  private static Meeting times(List<Value.Date> a, List<Value.Date> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Meeting.UNKNOWN;
    }
    for (Value.Date one : a) {
      for (Value.Date other : b) {
        if (one.from().isBefore(other.until()) && other.from().isBefore(one.until())) {
          return Meeting.MEET;
        }
      }
    }
    return Meeting.DIFFER;
  }

  private static Meeting counts(List<Amount> a, List<Amount> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Meeting.UNKNOWN;
    }
    for (Amount one : a) {
      for (Amount other : b) {
        if (one.meets(other)) {
          return Meeting.MEET;
        }
      }
    }
    return Meeting.DIFFER;
  }
}
