package org.variorum.model;

/// A report at odds with itself or with the calendar.
///
/// @param kind one of weekday, headline, sum, order, name, date, quantity, age
/// @param why one plain sentence
public record Contradiction(ReportId report, Span span, String kind, String why) {}
