package org.variorum.desk;

/// Something the user should hear of, without being stopped by it.
public sealed interface Notice {

  /// A file or text could not be read.
  record Refused(String name, String reason) implements Notice {}

  /// A file or text is in the story already, word for word.
  ///
  /// @param letter of the report that has the same text
  record Repeated(String name, String letter) implements Notice {}

  /// A story was removed; undo brings it back.
  record StoryRemoved(String title) implements Notice {}

  /// A report was removed; undo brings it back.
  record ReportRemoved(String letter) implements Notice {}

  /// Something did not work that should have.
  ///
  /// @param reason as it was given
  record Failed(Task task, String reason) implements Notice {}

  /// What did not work.
  enum Task {
    ADD,
    COMPARE,
    OPEN,
    SAVE
  }
}
