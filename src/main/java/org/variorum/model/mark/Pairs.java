package org.variorum.model.mark;

import java.util.Locale;
import org.variorum.model.Kind;

/// Pairs that are the same in either order.
final class Pairs {
  private Pairs() {}

  static <T> boolean same(T a, T b, T x, T y) {
    return (a.equals(x) && b.equals(y)) || (a.equals(y) && b.equals(x));
  }

  static boolean areNames(Correction correction, Kind kind, String a, String b) {
    return switch (correction) {
      case Correction.SameName(Kind k, String x, String y) -> k == kind && sameNames(a, b, x, y);
      case Correction.NotSameName(Kind k, String x, String y) -> k == kind && sameNames(a, b, x, y);
      default -> false;
    };
  }

  static boolean areReadings(Correction correction, Anchor a, Anchor b) {
    return switch (correction) {
      case Correction.SameThing(Anchor x, Anchor y) -> same(a, b, x, y);
      case Correction.NotSameThing(Anchor x, Anchor y) -> same(a, b, x, y);
      default -> false;
    };
  }

  private static boolean sameNames(String a, String b, String x, String y) {
    return same(plain(a), plain(b), plain(x), plain(y));
  }

  /// A name without its case and white space.
  static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
