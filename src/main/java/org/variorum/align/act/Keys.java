package org.variorum.align.act;

import java.util.stream.Stream;

/// Keys as numbers that are the same in every story, so that what rests on them can be kept. Two of a
/// hundred thousand keys have one number once in some three billion stories.
final class Keys {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Keys() {}

  /// The FNV-1a hash of 64 bits, over the units of the key.
  static long of(String key) {
    long hash = OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    return hash;
  }

  /// Each once, ascending.
  static long[] of(Stream<String> keys) {
    return keys.mapToLong(Keys::of).distinct().sorted().toArray();
  }

  /// Whether two ascending arrays have a number in common.
  static boolean meet(long[] a, long[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
