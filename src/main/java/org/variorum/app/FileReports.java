package org.variorum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.cli.Arrival;
import org.variorum.cli.Reports;
import org.variorum.intake.Duplicates;
import org.variorum.intake.FolderContent;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Refusal;

/// Reads files for the command line, which keeps a text that is given twice.
final class FileReports implements Reports {
  private final Intake intake;

  FileReports(Intake intake) {
    this.intake = intake;
  }

  @Override
  public List<Arrival> read(List<Path> files) {
    List<Arrival> arrivals = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        folder(file, outcomes, arrivals);
      } else {
        outcomes.add(intake.file(file));
      }
    }
    for (Outcome outcome : Duplicates.numbered(outcomes)) {
      arrivals.add(
          switch (outcome) {
            case Outcome.Accepted accepted ->
                new Arrival.Taken(accepted.report(), accepted.original());
            case Outcome.Refused(String name, Reason reason) ->
                new Arrival.Refused(name, english(reason));
            case Outcome.Withheld(String name) ->
                new Arrival.Refused(name, "It is an address of this computer or its network.");
          });
    }
    return arrivals;
  }

  private void folder(Path folder, List<Outcome> outcomes, List<Arrival> arrivals) {
    try {
      FolderContent content = intake.folder(folder);
      content
          .left()
          .forEach(left -> arrivals.add(new Arrival.Left(left.name(), english(left.reason()))));
      content.readable().forEach(file -> outcomes.add(intake.file(file)));
    } catch (IOException e) {
      outcomes.add(new Outcome.Refused(folder.toString(), Refusal.FOLDER_UNREADABLE.of()));
    }
  }

  private static String english(Reason reason) {
    return Phrasing.english().of(reason);
  }
}
