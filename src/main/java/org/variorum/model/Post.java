package org.variorum.model;

import java.time.LocalDate;
import java.util.Optional;

/// A post of somebody's, shown inside a report: a witness of its own, whom the report only carries.
///
/// @param span of the post with its signature
/// @param signature the span of the author's name, handle and day
/// @param name of the author
/// @param handle as the channel knows the author, without "@"
/// @param day of the post, where the signature gives it
public record Post(Span span, Span signature, String name, String handle, Optional<LocalDate> day) {
  /// The network whose embedded posts are signed by a name and a handle.
  private static final String CHANNEL = "X (Twitter)";

  /// What the post says, as said by its author.
  public Attribution said() {
    String when = day.map(d -> ", " + d).orElse("");
    return new Attribution(signature, name, Certainty.SAID, Optional.of(CHANNEL + when));
  }
}
