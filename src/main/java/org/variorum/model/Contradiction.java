package org.variorum.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.reason.Reason;

/// A report at odds with itself or with the calendar.
///
/// @param span the words that do not fit
/// @param against the other words of the report that they do not fit; empty where they do not fit the
///     calendar
/// @param kind one of weekday, headline, sum, order, name, date, time, place, quantity, age, quote
/// @param why one plain sentence
public record Contradiction(
    ReportId report, Span span, Optional<Span> against, String kind, Reason why) {

  /// The places that it points to, that which does not fit first.
  public List<Span> spans() {
    return Stream.concat(Stream.of(span), against.stream()).toList();
  }

  /// At odds with the calendar or with the report as a whole.
  public Contradiction(ReportId report, Span span, String kind, Reason why) {
    this(report, span, Optional.empty(), kind, why);
  }
}
