package org.variorum.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where words stand in a text, whatever their case.
final class Places {
  private Places() {}

  /// @return the offsets at which they begin, in order; none where nothing is sought
  static List<Integer> of(String sought, String text) {
    List<Integer> places = new ArrayList<>();
    if (!sought.isBlank()) {
      String words = sought.toLowerCase(Locale.ROOT);
      String within = text.toLowerCase(Locale.ROOT);
      for (int at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) {
        places.add(at);
      }
    }
    return places;
  }

  /// The place at or after an offset, or, backwards, at or before it; round the end of the text.
  ///
  /// @param direction 1 or -1
  /// @return the index of a place
  static int next(List<Integer> places, int from, int direction) {
    if (direction > 0) {
      for (int i = 0; i < places.size(); i++) {
        if (places.get(i) >= from) {
          return i;
        }
      }
      return 0;
    }
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i) <= from) {
        return i;
      }
    }
    return places.size() - 1;
  }
}
