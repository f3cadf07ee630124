package org.variorum.model;

import java.util.Locale;

/// In what way a report speaks of an act. Ordered from the weakest to the strongest.
public enum Modality {
  /// "if", "would"
  CONDITIONAL,
  /// "may", "could", "is feared to"
  POSSIBLE,
  /// "told to", "urged to", “Drop it!”: whether it was done is not said
  ORDERED,
  /// "plan to", "threaten to", "will"
  PLANNED,
  /// "tried to", "attempted"
  ATTEMPTED,
  /// said as done
  ASSERTED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
