package org.variorum.model;

import java.util.Optional;
import java.util.function.Function;

/// One thing known about a report, and how it is known.
///
/// @param span where the text says it; empty where the text does not
/// @param said the value as it stood there, where it was not taken word for word
public record Metadatum<T>(T value, Provenance from, Optional<Span> span, Optional<String> said) {
  public static <T> Metadatum<T> inText(T value, Span span) {
    return new Metadatum<>(value, Provenance.TEXT, Optional.of(span), Optional.empty());
  }

  public static <T> Metadatum<T> given(T value, Provenance from) {
    return new Metadatum<>(value, from, Optional.empty(), Optional.empty());
  }

  /// The same, read from these words.
  public Metadatum<T> readFrom(String said) {
    return new Metadatum<>(value, from, span, Optional.of(said));
  }

  /// The same, where the text has moved.
  ///
  /// @param moving where a span is now; empty where its words are gone
  Metadatum<T> moved(Function<Span, Optional<Span>> moving) {
    return new Metadatum<>(value, from, span.flatMap(moving), said);
  }

  /// The same, which the text says too.
  public Metadatum<T> at(Span span) {
    return new Metadatum<>(value, from, Optional.of(span), said);
  }
}
