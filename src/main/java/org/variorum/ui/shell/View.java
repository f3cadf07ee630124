package org.variorum.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The ways to look at a story.
public enum View {
  SIDE_BY_SIDE,
  DETAILS,
  TIMELINE,
  SOURCES,
  IN_WORDS;

  /// The word for it in settings: lower case, with hyphens.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<View> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
  }
}
