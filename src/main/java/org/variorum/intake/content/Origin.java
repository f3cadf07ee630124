package org.variorum.intake.content;

import java.time.LocalDate;
import java.util.Optional;

/// What is known of a file besides its bytes.
///
/// @param fileName its own name, without folders
/// @param address that it was fetched from
/// @param charset that it was said to be encoded in
/// @param today on which it is read
public record Origin(
    Optional<String> fileName,
    Optional<String> address,
    Optional<String> charset,
    LocalDate today) {

  public static Origin file(Optional<String> name, LocalDate today) {
    return new Origin(name, Optional.empty(), Optional.empty(), today);
  }
}
