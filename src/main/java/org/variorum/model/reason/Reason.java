package org.variorum.model.reason;

import java.util.List;

/// Why something is as it is: a clause, or a sentence, in no language yet.
///
/// @param terms what fills the places of the ground, in their order
public record Reason(Ground ground, List<Term> terms) implements Term {
  /// @throws IllegalArgumentException where the ground has more places or fewer
  public Reason {
    terms = List.copyOf(terms);
    if (terms.size() != ground.places()) {
      throw new IllegalArgumentException(ground.key() + " has " + ground.places() + " places");
    }
  }

  /// In English, for a log and for tests.
  @Override
  public String toString() {
    return Phrasing.english().of(this);
  }
}
