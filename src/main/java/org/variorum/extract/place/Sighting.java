package org.variorum.extract.place;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Span;

/// Words that name a place, before it is decided which.
///
/// @param from the first token
/// @param to the token after the last
/// @param name the name without its container
/// @param readings the places it can be, the likeliest first; empty where none is known
/// @param said the codes of what the report itself says holds it ("…, Balochistan"), near to far
/// @param kind what the words beside it say it is ("province", "the city of")
record Sighting(
    Words words,
    int from,
    int to,
    String name,
    List<Entry> readings,
    List<String> said,
    Optional<Entry.Level> kind) {
  Sighting {
    readings = List.copyOf(readings);
    said = List.copyOf(said);
  }

  Span span() {
    return words.span(from, to);
  }

  Sighting withReadings(List<Entry> left) {
    return new Sighting(words, from, to, name, left, said, kind);
  }

  Sighting inside(int end, List<Entry> left, List<String> containers) {
    return new Sighting(words, from, end, name, left, containers, kind);
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
