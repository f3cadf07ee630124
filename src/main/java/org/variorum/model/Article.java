package org.variorum.model;

import java.util.List;

/// Where a report's text holds the article itself, and what of the original was no part of it.
///
/// @param span of the report's text, without the title above it
/// @param leftOut in the order of the original; also those that were brought back
public record Article(Span span, List<LeftOut> leftOut) {
  public Article {
    leftOut = List.copyOf(leftOut);
  }

  /// All of a text.
  public static Article whole(String text) {
    return new Article(new Span(0, text.length()), List.of());
  }
}
