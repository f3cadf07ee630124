package org.variorum.ui.kit;

import java.util.Optional;
import org.variorum.model.mark.Verdict;

/// What a verdict comes to, for lists and filters. In the order of the keys that give it.
public enum Ruling {
  /// Nothing was decided.
  OPEN,
  CONFIRMED,
  SAME,
  RESOLVED,
  CALL,
  IGNORED;

  public static Ruling of(Optional<Verdict> verdict) {
    return verdict.map(Ruling::of).orElse(OPEN);
  }

  private static Ruling of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.ConfirmedDiscrepancy _ -> CONFIRMED;
      case Verdict.SameThing _ -> SAME;
      case Verdict.Resolved _ -> RESOLVED;
      case Verdict.NeedsCall _ -> CALL;
      case Verdict.Ignore _ -> IGNORED;
    };
  }
}
