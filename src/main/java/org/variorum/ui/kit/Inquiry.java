package org.variorum.ui.kit;

/// What a reader can ask of a report or its original, wherever it is shown.
public enum Inquiry {
  /// What was left out of it, and why.
  LEFT_OUT,
  /// What changed from one version of it to the next.
  VERSIONS,
  /// Which languages are read, since its own is not.
  LANGUAGES
}
