package org.variorum.model;

import java.util.Optional;

/// One thing known about a report, and how it is known.
///
/// @param span where the text says it; empty where the text does not
public record Metadatum<T>(T value, Provenance from, Optional<Span> span) {
  public static <T> Metadatum<T> inText(T value, Span span) {
    return new Metadatum<>(value, Provenance.TEXT, Optional.of(span));
  }

  public static <T> Metadatum<T> given(T value, Provenance from) {
    return new Metadatum<>(value, from, Optional.empty());
  }
}
