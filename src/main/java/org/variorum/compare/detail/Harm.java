package org.variorum.compare.detail;

import java.util.Set;
import org.variorum.model.Event;

/// Acts that harm: what most news of accidents, crimes, wars and disasters is about.
final class Harm {
  /// Classes of the lexicon of predicates.
  private static final Set<String> SENSES =
      Set.of(
          "kill",
          "die",
          "injure",
          "shoot",
          "attack",
          "bomb",
          "stab",
          "crash",
          "collapse",
          "hit",
          "quake",
          "flood",
          "burn",
          "sink",
          "destroy",
          "damage",
          "rob",
          "kidnap",
          "incident",
          "accident",
          "occur",
          "happen");

  private Harm() {}

  static boolean isDone(Event event) {
    return isHarm(event.act().sense());
  }

  /// @param sense a class of the lexicon
  static boolean isHarm(String sense) {
    return SENSES.contains(sense);
  }
}
