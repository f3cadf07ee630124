package org.variorum.extract.parse;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.Sentence;
import org.variorum.model.Token;

/// A sentence with what the language library says of its tokens, free of the library's types.
///
/// @param nameTags one a token: PERSON, ORGANIZATION, LOCATION, MISC or O
/// @param arcs enhanced++ Universal Dependencies between tokens, by governor; a token may have several
///     governors; empty where the sentence was not parsed
public record Parsed(Sentence sentence, List<String> nameTags, List<Arc> arcs) {

  /// A dependency between two tokens of the sentence, by their indices from 0.
  ///
  /// @param governor the index of the head, or -1 for the root
  public record Arc(int governor, int dependent, String relation) {
    static final Comparator<Arc> ORDER =
        Comparator.comparingInt(Arc::governor)
            .thenComparingInt(Arc::dependent)
            .thenComparing(Arc::relation);

    /// Whether the relation is this one, or one of its subtypes: `obl` is also `obl:in`.
    public boolean is(String type) {
      return relation.equals(type)
          || relation.length() > type.length()
              && relation.startsWith(type)
              && relation.charAt(type.length()) == ':';
    }
  }

  public Parsed {
    nameTags = List.copyOf(nameTags);
    arcs = List.copyOf(arcs);
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /// The arcs from a token to what depends on it.
  public Stream<Arc> below(int governor) {
    return arcs.stream().filter(a -> a.governor() == governor);
  }

  /// The arcs from what governs a token to it.
  public Stream<Arc> above(int dependent) {
    return arcs.stream().filter(a -> a.dependent() == dependent);
  }
}
