package org.variorum.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.intake.Duplicates;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Analysis;
import org.variorum.model.Metadatum;
import org.variorum.model.Progress;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.StoryId;

/// Compares files as one story that no store keeps.
public final class Comparing {
  private static final StoryId NOWHERE = new StoryId(0);

  private final Reading reading;
  private final Analyser analyser;

  public Comparing(Intake intake, Analyser analyser) {
    this.reading = new Reading(intake);
    this.analyser = analyser;
  }

  /// What became of the files.
  ///
  /// @param analysis empty where no file could be read
  /// @param refused the files that were left out, each with its reason
  public record Result(Story story, Optional<Analysis> analysis, List<Refused> refused) {
    public Result {
      refused = List.copyOf(refused);
    }
  }

  /// A file that could not be read.
  public record Refused(String name, String reason) {}

  /// @param title of the story
  /// @param files also folders; each file is one report, in the order given, the same text twice is
  ///     two
  /// @param published days of publication, by the letter that the report has in the story, instead of
  ///     those that the texts give
  /// @throws java.util.concurrent.CancellationException if the progress asks to stop
  public Result compare(
      String title, List<Path> files, Map<String, LocalDate> published, Progress progress) {
    List<Outcome> outcomes = Duplicates.numbered(reading.read(files, progress));
    List<Report> reports = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Accepted accepted ->
            reports.add(dated(accepted.report(), published.get(Story.letter(reports.size()))));
        case Outcome.Refused(String name, String reason) -> refused.add(new Refused(name, reason));
      }
    }
    Story story = new Story(NOWHERE, title, reports);
    Optional<Analysis> analysis =
        reports.isEmpty()
            ? Optional.empty()
            : Optional.of(analyser.analyse(reports, Map.of(), progress));
    return new Result(story, analysis, refused);
  }

  private static Report dated(Report report, @Nullable LocalDate day) {
    return day == null
        ? report
        : report.withMetadata(
            report.metadata().withPublished(Optional.of(Metadatum.given(day, Provenance.OPTION))));
  }
}
