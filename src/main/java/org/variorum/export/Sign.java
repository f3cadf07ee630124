package org.variorum.export;

import org.variorum.model.Status;

/// How a status is shown where colour may be missing: a sign, and words for one finding and for the
/// part of a page that holds all of them.
record Sign(String mark, String word, String heading) {
  static Sign of(Status status) {
    return switch (status) {
      case CONFLICTING -> new Sign("▲", status.word(), "What conflicts");
      case DIFFERING -> new Sign("◆", status.word(), "What differs but can be reconciled");
      case AGREEING -> new Sign("●", status.word(), "What agrees");
      case UNIQUE -> new Sign("○", status.word(), "What only one report says");
    };
  }
}
