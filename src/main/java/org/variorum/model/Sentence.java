package org.variorum.model;

import java.util.List;

/// A sentence, heading or line of a report.
///
/// @param paragraph the number of the paragraph it stands in, from 0
public record Sentence(Span span, Role role, int paragraph, List<Token> tokens) {

  /// What a sentence does in its report.
  public enum Role {
    /// The report's own title, or a line that repeats it.
    TITLE,
    /// A line that tells of the report: outlet, byline, date.
    METADATA,
    /// A heading inside the body.
    HEADING,
    BODY,
    /// The caption of a picture.
    CAPTION,
    /// A post or statement shown inside the report, a witness of its own.
    POST,
    /// Links, share buttons, teasers: no part of the report.
    BOILERPLATE
  }

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// Whether what it says counts as said by the report.
  public boolean tells() {
    return switch (role) {
      case TITLE, HEADING, BODY, CAPTION, POST -> true;
      case METADATA, BOILERPLATE -> false;
    };
  }
}
