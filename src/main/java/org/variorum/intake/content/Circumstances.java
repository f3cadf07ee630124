package org.variorum.intake.content;

import java.time.LocalDate;
import java.util.Optional;

/// What is known of a file besides its bytes.
///
/// @param fileName its own name, without folders
/// @param address that it was fetched from
/// @param charset that it was said to be encoded in
/// @param today on which it is read
public record Circumstances(
    Optional<String> fileName,
    Optional<String> address,
    Optional<String> charset,
    LocalDate today) {

  public static Circumstances file(Optional<String> name, LocalDate today) {
    return new Circumstances(name, Optional.empty(), Optional.empty(), today);
  }
}
