package org.variorum.model.mark;

import java.util.Optional;

/// A verdict, and how sure the user is of it, where they said so.
public record Decision(Verdict verdict, Optional<Confidence> confidence) {
  public static Decision of(Verdict verdict) {
    return new Decision(verdict, Optional.empty());
  }

  public Decision with(Optional<Confidence> changed) {
    return new Decision(verdict, changed);
  }
}
