package org.variorum.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.intake.FolderContent;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.intake.SystemWords;
import org.variorum.model.Doing;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.Source;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Refusal;

/// Reads what the user gives as reports: files, folders, texts.
final class ReportReader {
  private final Intake intake;

  ReportReader(Intake intake) {
    this.intake = intake;
  }

  /// @param paths files, and folders whose files are taken in the order of their names
  List<Outcome> read(List<Path> paths, Progress progress) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Path file : files(paths, outcomes)) {
      progress.check();
      outcomes.add(intake.file(file));
    }
    return outcomes;
  }

  /// The files directly in a folder that can be read, in the order of their names.
  ///
  /// @throws IOException if the folder cannot be listed
  List<Path> readable(Path folder) throws IOException {
    return intake.folder(folder).readable();
  }

  Outcome paste(String text) {
    return intake.pasted(text);
  }

  /// Fetches a web address.
  Outcome fetch(URI address, boolean evenPrivate, Progress progress) {
    progress.at(new Doing(Doing.Sort.FETCHING, address.getHost()), -1);
    return intake.address(address, evenPrivate);
  }

  /// A text that came with the program, under the name that it has there.
  Outcome bundled(String name, byte[] utf8) {
    return switch (intake.pasted(new String(utf8, StandardCharsets.UTF_8))) {
      case Outcome.Refused(String _, Reason reason) -> new Outcome.Refused(name, reason);
      case Outcome.Withheld withheld -> withheld;
      case Outcome.Accepted(Report report, byte[] original) -> {
        Source read = report.source();
        Source source =
            new Source(name, read.retrieved(), read.sha256(), read.size(), read.charset());
        yield new Outcome.Accepted(report.withSource(source), original);
      }
    };
  }

  private List<Path> files(List<Path> paths, List<Outcome> refused) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try {
          FolderContent content = intake.folder(path);
          files.addAll(content.readable());
          refused.addAll(content.left());
          if (content.readable().isEmpty() && content.left().isEmpty()) {
            refused.add(new Outcome.Refused(path.toString(), Refusal.FOLDER_WITHOUT_FILES.of()));
          }
        } catch (IOException e) {
          refused.add(
              new Outcome.Refused(
                  path.toString(), Refusal.FOLDER_UNREADABLE_BECAUSE.of(SystemWords.clause(e))));
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }
}
