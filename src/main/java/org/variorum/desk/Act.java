package org.variorum.desk;

/// Something the user did that can be undone.
///
/// @param subject what it was done to: the title of a story, the letter of a report, or how many
///     reports were added
public record Act(Sort sort, String subject) {

  /// What can be done.
  public enum Sort {
    ADD_REPORTS,
    REMOVE_REPORT,
    MOVE_REPORT,
    EDIT_REPORT,
    RENAME_STORY,
    REMOVE_STORY
  }
}
