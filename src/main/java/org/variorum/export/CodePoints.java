package org.variorum.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Turns offsets in UTF-16 units, as `Span` counts them, into offsets in Unicode code points, as
/// other languages count them. Keeps the places of the characters that take two units, so that a
/// text without such characters costs nothing and any other a binary search for each offset.
public final class CodePoints {
  private final int[] secondHalves;

  public CodePoints(String text) {
    secondHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /// How many code points lie before a UTF-16 offset.
  public int at(int offset) {
    int found = Arrays.binarySearch(secondHalves, offset);
    return offset - (found < 0 ? -found - 1 : found);
  }
}
