package org.variorum.store;

import java.nio.charset.StandardCharsets;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.StoreTrouble;

/// SQLite keeps text in UTF-8, where half of a surrogate pair has no form and would silently become
/// another character.
final class Utf8 {
  private Utf8() {}

  /// @param what is to be kept, a [org.variorum.model.reason.StoreText]
  /// @throws StoreException if the text would not be read back as it is
  static void require(Reason what, String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new StoreException(StoreTrouble.HALF_A_CHARACTER, what);
    }
  }
}
