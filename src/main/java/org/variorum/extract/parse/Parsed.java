package org.variorum.extract.parse;

import java.util.List;
import org.variorum.model.Sentence;

/// A sentence with what the language library says of its tokens, free of the library's types.
///
/// @param nameTags one a token: PERSON, ORGANIZATION, LOCATION, MISC or O
/// @param arcs basic Universal Dependencies between tokens; empty where the sentence was not parsed
public record Parsed(Sentence sentence, List<String> nameTags, List<Arc> arcs) {

  /// A dependency between two tokens of the sentence, by their indices from 0.
  ///
  /// @param governor the index of the head, or -1 for the root
  public record Arc(int governor, int dependent, String relation) {}

  public Parsed {
    nameTags = List.copyOf(nameTags);
    arcs = List.copyOf(arcs);
  }
}
