package org.variorum.store;

import java.util.Locale;
import org.variorum.model.Kind;

/// Reads the model's words for its constants.
final class Words {
  private Words() {}

  static Kind kind(String word) {
    return Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
