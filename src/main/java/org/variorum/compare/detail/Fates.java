package org.variorum.compare.detail;

import java.util.Optional;
import org.variorum.model.Value;

/// What became of people, in the words that reports use for one and the same fate.
public final class Fates {
  private Fates() {}

  /// The fate that a state is asked for together with: who was shot and lived was injured, and who
  /// was taken to hospital as well.
  static String family(String state) {
    return switch (state) {
      case "shot", "wounded", "hurt", "hospitalized" -> "injured";
      default -> state;
    };
  }

  /// The same for things: what was destroyed was hit as well, and reports say the one or the other.
  ///
  /// @param fate a state, or the sense of an act
  static String ofThings(String fate) {
    return switch (fate) {
      case "damaged", "destroyed", "damaged or destroyed", "hit", "affected" -> "damaged";
      case "damage", "destroy", "affect" -> "damaged";
      default -> fate;
    };
  }

  /// The same count with the state that all words for its fate share. "Shot" alone counts the dead
  /// as well, so it stays, unless the words set the dead apart before ("and three others").
  public static Value.Quantity settled(Value.Quantity quantity) {
    Optional<String> state =
        quantity.state().map(s -> s.equals("shot") && !quantity.others() ? s : family(s));
    return new Value.Quantity(
        quantity.amount(), quantity.counted(), state, quantity.unit(), quantity.others());
  }
}
