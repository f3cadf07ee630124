package org.variorum.intake.content;

import org.variorum.model.Article;
import org.variorum.model.Metadata;
import org.variorum.model.reason.Reason;

/// What was read from one file.
public sealed interface Content {
  /// A report's text.
  ///
  /// @param text line ends as `\n`
  /// @param charset the encoding of the original by its IANA name
  record Readable(String text, Article article, Metadata metadata, String charset)
      implements Content {}

  /// @param reason plain sentences for the user, which say what can be done about it
  record Unreadable(Reason reason) implements Content {}
}
