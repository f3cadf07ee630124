package org.variorum.extract.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lines sorted by their first field, searched where they lie: a quarter of a million names cost
/// their bytes and nothing more, and are ready as soon as they are unpacked.
final class SortedLines {
  private final byte[] bytes;

  /// @param bytes UTF-8 lines, each with a tab after its key and a line feed at its end, sorted by
  ///     the unsigned bytes of their keys
  SortedLines(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The lines with this key, in the order of the file.
  List<String> find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    List<String> found = new ArrayList<>();
    int at = first(wanted);
    while (at < bytes.length && compare(at, wanted) == 0) {
      int end = end(at);
      found.add(new String(bytes, at, end - at, StandardCharsets.UTF_8));
      at = end + 1;
    }
    return found;
  }

  /// Whether a key begins with these words followed by another word.
  boolean continues(String words) {
    byte[] prefix = (words + " ").getBytes(StandardCharsets.UTF_8);
    int at = first(prefix);
    return at < bytes.length
        && at + prefix.length <= bytes.length
        && Arrays.equals(bytes, at, at + prefix.length, prefix, 0, prefix.length);
  }

  /// The start of the first line whose key is not below the wanted one.
  private int first(byte[] wanted) {
    int low = 0;
    int high = bytes.length;
    while (low < high) {
      int line = start((low + high) >>> 1);
      if (compare(line, wanted) < 0) {
        low = end(line) + 1;
      } else {
        high = line;
      }
    }
    return low;
  }

  private int compare(int line, byte[] wanted) {
    int keyEnd = line;
    while (bytes[keyEnd] != '\t') {
      keyEnd++;
    }
    return Arrays.compareUnsigned(bytes, line, keyEnd, wanted, 0, wanted.length);
  }

  private int start(int at) {
    int i = at;
    while (i > 0 && bytes[i - 1] != '\n') {
      i--;
    }
    return i;
  }

  private int end(int at) {
    int i = at;
    while (bytes[i] != '\n') {
      i++;
    }
    return i;
  }
}
