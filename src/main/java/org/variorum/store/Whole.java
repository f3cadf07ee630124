package org.variorum.store;

import java.nio.charset.StandardCharsets;

/// SQLite keeps text in UTF-8, where half of a surrogate pair has no form and would silently become
/// another character.
final class Whole {
  private Whole() {}

  /// @param what begins the sentence that says why not: "The title"
  /// @throws StoreException if the text would not be read back as it is
  static void require(String what, String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new StoreException(
          what + " holds half a character, which cannot be kept. Save it as UTF-8 and try again.");
    }
  }
}
