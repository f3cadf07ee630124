package org.variorum.intake.decode;

import org.variorum.model.reason.Reason;

/// Bytes as text, or the reason why they are none.
public sealed interface Decoded {
  /// @param text line ends as `\n`, without a byte order mark, nothing else changed
  /// @param charset the encoding by its IANA name
  record Text(String text, String charset) implements Decoded {}

  /// @param reason plain sentences for the user
  record Unreadable(Reason reason) implements Decoded {}
}
