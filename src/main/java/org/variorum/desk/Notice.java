package org.variorum.desk;

import java.nio.file.Path;
import java.util.List;
import org.variorum.intake.Outcome;
import org.variorum.model.Language;
import org.variorum.model.ReportId;
import org.variorum.model.reason.Reason;

/// Something the user should hear of, without being stopped by it.
public sealed interface Notice {

  /// A file or text could not be read.
  record Refused(String name, Reason reason) implements Notice {}

  /// A web address was not fetched, because it is one of this computer or of the network it is in.
  record Withheld(String address) implements Notice {}

  /// A file or text is in the story already, word for word.
  ///
  /// @param letter of the report that has the same text
  record Repeated(String name, String letter) implements Notice {}

  /// What was read seems to be another version of a report of the story, and waits for the user to
  /// say what it is.
  ///
  /// @param of the report
  /// @param isSameAddress whether it is told by the address, and not by its words
  record NewVersion(
      String name, String letter, ReportId of, boolean isSameAddress, Outcome.Accepted read)
      implements Notice {}

  /// A story was removed; undo brings it back.
  record StoryRemoved(String title) implements Notice {}

  /// A report was removed; undo brings it back.
  record ReportRemoved(String letter) implements Notice {}

  /// The story was written to a file.
  record Exported(String file) implements Notice {}

  /// A dossier was opened that is not as its manifest says.
  record Doubtful(String name, List<Reason> faults) implements Notice {
    public Doubtful {
      faults = List.copyOf(faults);
    }
  }

  /// The marks of a dossier were added to those of a story that was there.
  ///
  /// @param added how many marks and corrections
  /// @param differing how many subjects have two verdicts now
  record Merged(String title, int added, int differing) implements Notice {}

  /// The stories can be read, and nothing can be changed.
  ///
  /// @param file in which they are kept
  record OnlyToRead(String file) implements Notice {}

  /// The stories are on another computer, or shared with one.
  ///
  /// @param file in which they are kept
  record Shared(String file) implements Notice {}

  /// A language that was installed cannot be used: its files are not as they were.
  record LanguageDamaged(Language language) implements Notice {}

  /// A folder is watched from now on, or not any more.
  record Watched(String folder, boolean isOn) implements Notice {}

  /// In a folder that is watched there are files that were not there before.
  ///
  /// @param files in the order of their names
  record NewFiles(String folder, List<Path> files) implements Notice {
    public NewFiles {
      files = List.copyOf(files);
    }
  }

  /// A folder that is watched is not there, or cannot be read. It is still looked for.
  record FolderGone(String folder) implements Notice {}

  /// Something did not work that should have.
  record Failed(Task task, Reason reason) implements Notice {}

  /// What did not work.
  enum Task {
    ADD,
    COMPARE,
    OPEN,
    SAVE,
    BACK_UP,
    EXPORT,
    SEARCH
  }
}
