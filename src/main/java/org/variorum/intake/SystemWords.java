package org.variorum.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.variorum.model.reason.Failure;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.SystemSaid;
import org.variorum.model.reason.Term;

/// Makes reasons of what the system says where it does not read or write.
public final class SystemWords {
  private SystemWords() {}

  /// A clause, which leaves open which file it was.
  public static Reason clause(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> Failure.NO_LEAVE.of();
      case NoSuchFileException _ -> Failure.GONE.of();
      case FileAlreadyExistsException _ -> Failure.THERE_ALREADY.of();
      case NotDirectoryException _ -> Failure.NO_FOLDER.of();
      case DirectoryNotEmptyException _ -> Failure.FOLDER_NOT_EMPTY.of();
      case FileSystemException e -> SystemSaid.of(e.getReason());
      default -> SystemSaid.of(failure.getMessage());
    };
  }

  /// A sentence, which names the file where the system does.
  public static Reason sentence(IOException failure) {
    Reason clause = clause(failure);
    return failure instanceof FileSystemException e && e.getFile() != null
        ? Failure.OF_FILE.of(Term.words(e.getFile()), clause)
        : Failure.BECAUSE.of(new Term.Sentence(List.of(clause)));
  }
}
