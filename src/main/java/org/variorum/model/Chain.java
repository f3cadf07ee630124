package org.variorum.model;

import java.util.List;

/// Mentions, in one report or several, that speak of the same thing.
///
/// @param name the fullest form of what they speak of
public record Chain(Kind kind, String name, List<Link> mentions) {

  /// A mention of a certain report.
  public record Link(ReportId report, int mention) {}

  public Chain {
    mentions = List.copyOf(mentions);
  }
}
