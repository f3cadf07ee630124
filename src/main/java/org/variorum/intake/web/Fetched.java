package org.variorum.intake.web;

import java.net.URI;
import java.util.Optional;
import org.variorum.model.reason.Reason;

/// What came of fetching an address.
public sealed interface Fetched {
  /// An answer.
  ///
  /// @param address the one that answered, after redirects
  /// @param original what is kept: of a page the whole answer as it was received, as a WARC record;
  ///     of anything else its content
  /// @param charset that the server named
  @SuppressWarnings("ArrayRecordComponent")
  record Received(URI address, byte[] original, Optional<String> charset) implements Fetched {}

  /// Not asked, because the address is one of this computer or of the network it is in.
  record Private(URI address) implements Fetched {}

  /// @param reason plain sentences for the user
  record Failed(Reason reason) implements Fetched {}
}
