package org.variorum.model;

import java.util.Locale;

/// What sort of thing a mention or a finding is about.
public enum Kind {
  DATE,
  TIME,
  PLACE,
  QUANTITY,
  AGE,
  PERSON,
  ORGANIZATION,
  ROLE,
  EVENT,
  QUOTE,
  ATTRIBUTION,
  MONEY,
  DURATION;

  /// The word for it in every file format: lower case, English.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
