package org.variorum.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Status;
import org.variorum.model.Story;

/// What an exporter gets: a story and the analysis of its reports.
///
/// @param directory the folder that the story was read from, as it was given; empty where it was
///     not read from one
public record Compared(Story story, Analysis analysis, Optional<String> directory) {
  public Compared {
    for (Report report : story.reports()) {
      if (!analysis.extractions().containsKey(report.id())
          || !analysis.comparison().eachSameEvent().containsKey(report.id())) {
        throw new IllegalArgumentException(
            "the analysis does not speak of report " + story.letter(report.id()));
      }
    }
  }

  public static Compared of(Story story, Analysis analysis) {
    return new Compared(story, analysis, Optional.empty());
  }

  Comparison comparison() {
    return analysis.comparison();
  }

  /// @throws IllegalArgumentException if the story does not hold the report
  Report report(ReportId id) {
    return story
        .report(id)
        .orElseThrow(() -> new IllegalArgumentException("no report " + id.value()));
  }

  Extraction extraction(Report report) {
    return present(analysis.extractions().get(report.id()));
  }

  SameEvent sameEvent(Report report) {
    return present(comparison().eachSameEvent().get(report.id()));
  }

  /// The findings of a status, in their order.
  List<Finding> findings(Status status) {
    return comparison().findings().stream().filter(f -> f.status() == status).toList();
  }

  /// The readings of a finding in the order of the reports, and of the text within one.
  List<Reading> readings(Finding finding) {
    return finding.readings().stream()
        .sorted(Comparator.comparing(Reading::report, inOrder()).thenComparing(Reading::span))
        .toList();
  }

  /// The reports as the story orders them; a report it does not hold comes last.
  Comparator<ReportId> inOrder() {
    Map<ReportId, Integer> places = new HashMap<>();
    for (int i = 0; i < story.reports().size(); i++) {
      places.put(story.reports().get(i).id(), i);
    }
    return Comparator.comparing(id -> places.getOrDefault(id, places.size()));
  }

  private static <T> T present(T value) {
    return Optional.ofNullable(value).orElseThrow();
  }
}
