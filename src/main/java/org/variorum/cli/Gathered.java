package org.variorum.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;

/// The reports of one story as they were found, and what is to be said about the other files.
///
/// @param originals the bytes that the reports were read from
/// @param said lines for the user
/// @param isWhole whether nothing was refused
record Gathered(Story story, Map<ReportId, byte[]> originals, List<String> said, boolean isWhole) {
  /// A story that is in no store.
  private static final StoryId NOT_STORED = new StoryId(0);

  /// Sorts what was read.
  ///
  /// @param title of the story; where there is none it takes that of its first report
  /// @param published days of publication that override what was read, by letters
  static Gathered of(
      Optional<String> title, List<Arrival> arrivals, Map<String, LocalDate> published) {
    List<Report> reports = new ArrayList<>();
    Map<ReportId, byte[]> originals = new HashMap<>();
    List<String> said = new ArrayList<>();
    boolean isWhole = true;
    for (Arrival arrival : arrivals) {
      switch (arrival) {
        case Arrival.Taken(Report report, byte[] original) -> {
          reports.add(dated(report, reports.size(), published));
          originals.put(report.id(), original);
        }
        case Arrival.Left(String name, String reason) -> said.add(name + ": left. " + reason);
        case Arrival.Refused(String name, String reason) -> {
          said.add(name + ": refused. " + reason);
          isWhole = false;
        }
      }
    }
    Story story = new Story(NOT_STORED, title.orElseGet(() -> titleOf(reports)), reports);
    return new Gathered(story, originals, said, isWhole);
  }

  private static Report dated(Report report, int index, Map<String, LocalDate> published) {
    LocalDate day = published.get(Story.letter(index));
    return day == null
        ? report
        : report.withMetadata(
            report.metadata().withPublished(Optional.of(Metadatum.given(day, Provenance.OPTION))));
  }

  private static String titleOf(List<Report> reports) {
    return reports.stream()
        .findFirst()
        .map(first ->
            first
                .metadata()
                .title()
                .map(Metadatum::value)
                .orElseGet(() -> fileName(first.source().path())))
        .orElse("");
  }

  private static String fileName(String path) {
    return Optional.ofNullable(Path.of(path).getFileName()).map(Path::toString).orElse(path);
  }
}
