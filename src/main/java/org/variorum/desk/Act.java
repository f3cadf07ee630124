package org.variorum.desk;

/// Something the user did that can be undone.
public record Act(Sort sort, On on) {

  /// What it was done to.
  public sealed interface On {
    /// The title of a story, the letter of a report, how many reports were added, or the first words
    /// of a passage.
    record Words(String words) implements On {}

    /// A finding, by its topic.
    record Question(String topic) implements On {}

    /// A report that is at odds with itself, by the sort of that.
    record Inside(String sort) implements On {}
  }

  Act(Sort sort, String words) {
    this(sort, new On.Words(words));
  }

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
