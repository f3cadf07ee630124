package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Puts moments on a line of length 1. Stretches in which nothing begins or ends are drawn together,
/// so that the days of the event have most of the line though something years before is on it too.
/// Order is always kept.
final class Scale {
  /// How long two moments that follow each other are apart; a stretch of ten is half as long.
  private static final double NEXT = 3;

  private final List<Long> moments;
  private final double[] shares;

  /// @param marked the moments between which the line is even
  Scale(Collection<Long> marked) {
    moments = new ArrayList<>(new TreeSet<>(marked));
    shares = new double[moments.size()];
    for (int i = 1; i < shares.length; i++) {
      double apart = moments.get(i) - moments.get(i - 1);
      shares[i] = shares[i - 1] + (apart <= 1 ? NEXT : 1 + Math.log10(apart) / 2);
    }
    double whole = shares.length == 0 ? 0 : shares[shares.length - 1];
    for (int i = 1; i < shares.length; i++) {
      shares[i] /= whole;
    }
  }

  /// Where a moment is, from 0 to 1.
  double share(long moment) {
    for (int i = 1; i < shares.length; i++) {
      if (moment <= moments.get(i)) {
        double from = moments.get(i - 1);
        double part = Math.clamp((moment - from) / (moments.get(i) - from), 0, 1);
        return shares[i - 1] + part * (shares[i] - shares[i - 1]);
      }
    }
    return shares.length < 2 ? 0 : 1;
  }

  List<Long> moments() {
    return List.copyOf(moments);
  }
}
