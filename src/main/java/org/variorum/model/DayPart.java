package org.variorum.model;

import java.util.Locale;

/// A part of a day as news writes it.
public enum DayPart {
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NIGHT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
