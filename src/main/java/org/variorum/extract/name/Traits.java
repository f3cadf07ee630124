package org.variorum.extract.name;

import java.util.List;
import java.util.Optional;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Value;

/// What a report says of the people in it.
///
/// @param linked of the people it names, in the order of the text
/// @param described people it describes without a name, in the order of the text
public record Traits(List<Linked> linked, List<Described> described) {

  /// Something said of a named person or body.
  ///
  /// @param group the index of the person among the groups of the names
  /// @param name the index of the mention of the name that it is said with
  /// @param said the words that say it; for an age or a home one of the mentions that were handed in
  /// @param topic "age", "role", "home" or "nationality"
  public record Linked(int group, int name, Tagged said, String topic) {}

  /// Somebody described: "foreign tourists", "an 11-year-old girl".
  ///
  /// @param said the words from the first modifier to the noun, with a `Value.Description`
  /// @param age the age it gives, one of the mentions that were handed in
  public record Described(Tagged said, Optional<Tagged> age) {
    public Described {
      if (!(said.value() instanceof Value.Description)) {
        throw new IllegalArgumentException("not a description: " + said.value());
      }
    }
  }

  public Traits {
    linked = List.copyOf(linked);
    described = List.copyOf(described);
  }
}
