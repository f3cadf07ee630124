package org.variorum.store;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Corrections;

/// What was derived from the reports of the stories, each within a transaction of the store. A
/// comparison is kept with its basis, a hash of all that it was made from, and counts for nothing
/// while the story has another. What was said of names that the story does not have is no part of it.
final class Analyses {
  private final Formats formats;
  private final Clock clock;

  Analyses(Formats formats, Clock clock) {
    this.formats = formats;
    this.clock = clock;
  }

  /// The kept extractions of a story's reports with its kept comparison; empty where one of them is
  /// missing or does not fit.
  Optional<Analysis> read(Handle handle, StoryId id) {
    AnalysisTable table = table(handle, id);
    Optional<Comparison> comparison = table.comparison(basis(handle, id));
    if (comparison.isEmpty()) {
      return Optional.empty();
    }
    Map<ReportId, Extraction> extractions = table.extractions();
    return extractions.keySet().containsAll(comparison.get().reports())
        ? Optional.of(new Analysis(extractions, comparison.get()))
        : Optional.empty();
  }

  Map<ReportId, Extraction> extractions(Handle handle, StoryId id) {
    return Map.copyOf(table(handle, id).extractions());
  }

  /// Whether a comparison is kept that fits a story as it is.
  boolean isCompared(Handle handle, StoryId id) {
    return table(handle, id).hasComparison(basis(handle, id));
  }

  /// @throws IllegalArgumentException if the story does not hold the report
  void write(Handle handle, StoryId id, Extraction extraction) {
    if (!new ReportTable(handle, id.value()).holds(extraction.report())) {
      throw Store.unknown(id, extraction.report());
    }
    table(handle, id).write(extraction);
  }

  /// Keeps a comparison as made from what the story is now.
  void write(Handle handle, StoryId id, Comparison comparison) {
    table(handle, id).write(comparison, basis(handle, id), clock.instant());
  }

  /// Keeps an analysis as made from a story and corrections that may be others by now.
  void write(Handle handle, Story made, Corrections corrections, Analysis analysis) {
    analysis.extractions().values().forEach(e -> write(handle, made.id(), e));
    Map<ReportId, Look> reports = new LinkedHashMap<>();
    for (Report report : made.reports()) {
      reports.put(report.id(), Look.of(report));
    }
    AnalysisTable table = table(handle, made.id());
    Corrections mattering = new NamedTable(handle).ofStory(made.id().value(), corrections);
    String basis = formats.basis(reports, table.hashes(), mattering);
    table.write(analysis.comparison(), basis, clock.instant());
  }

  /// What a comparison of a story is made with: its own corrections, after what was said of names in
  /// other stories.
  static Corrections corrections(Handle handle, StoryId id) {
    return Corrections.of(new CorrectionTable(handle, id.value()).read())
        .after(Corrections.of(new NameTable(handle).read()).all());
  }

  private String basis(Handle handle, StoryId id) {
    return formats.basis(
        new ReportTable(handle, id.value()).looks(),
        table(handle, id).hashes(),
        new NamedTable(handle).ofStory(id.value(), corrections(handle, id)));
  }

  private AnalysisTable table(Handle handle, StoryId id) {
    return new AnalysisTable(handle, id.value(), formats);
  }
}
