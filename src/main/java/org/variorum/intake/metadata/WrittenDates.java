package org.variorum.intake.metadata;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.intake.metadata.DateReader.Dated;

/// Calendar dates as people write them, for readers of other kinds of files.
public final class WrittenDates {
  private WrittenDates() {}

  /// The first date of a text that names a day, a month and a year.
  ///
  /// @param monthFirst whether 4/5/2016 is the fifth of April
  public static Optional<LocalDate> first(String text, boolean monthFirst) {
    return new DateReader(monthFirst).dates(text).stream().findFirst().map(Dated::date);
  }
}
