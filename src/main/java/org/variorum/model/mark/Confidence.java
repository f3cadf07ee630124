package org.variorum.model.mark;

import java.util.Locale;

/// How sure the user is of a verdict.
public enum Confidence {
  UNSURE,
  LIKELY,
  CERTAIN;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
