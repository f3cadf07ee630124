package org.variorum.desk;

/// Something the user did that can be undone.
///
/// @param subject what it was done to: the title of a story, the letter of a report, how many reports
///     were added, the topic of a finding, or the first words of a passage
public record Act(Sort sort, String subject) {

  /// What can be done.
  public enum Sort {
    ADD_REPORTS,
    OPEN_DOSSIER,
    MERGE_MARKS,
    REMOVE_REPORT,
    MOVE_REPORT,
    EDIT_REPORT,
    NEW_VERSION,
    BRING_BACK,
    LEAVE_OUT,
    RENAME_STORY,
    REMOVE_STORY,
    BRING_STORY_BACK,
    TAG_STORY,
    ARCHIVE_STORY,
    UNARCHIVE_STORY,
    MERGE_STORIES,
    DECIDE,
    TAKE_DECISION_BACK,
    NOTE,
    TAG,
    EVIDENCE,
    MARK,
    REMOVE_MARK,
    ATTACH,
    CORRECT,
    TAKE_CORRECTION_BACK
  }
}
