package org.variorum.extract.time;

import java.time.DayOfWeek;
import java.util.Optional;
import org.variorum.model.Value;

/// A date or time of day in the atoms `[from, until)` of a sentence.
///
/// @param weekday the weekday written with a date, which may not fit it
record Found(int from, int until, Value value, Optional<DayOfWeek> weekday) {
  static Found of(int from, int until, Value value) {
    return new Found(from, until, value, Optional.empty());
  }

  /// The value with the weekday that stands beside it.
  Value written() {
    return value instanceof Value.Date date && weekday.isPresent() ? date.on(weekday.get()) : value;
  }
}
