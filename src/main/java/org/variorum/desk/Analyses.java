package org.variorum.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Analysis;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;

/// The last analyses, by the reports they were made of. An earlier state of a story so finds the
/// analysis that belongs to it, whatever was analysed in between.
final class Analyses {
  private static final int KEPT = 6;

  private final Map<List<Report>, Analysis> byReports =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Report>, Analysis> eldest) {
          return size() > KEPT;
        }
      };

  void keep(List<Report> reports, Analysis analysis) {
    byReports.remove(reports);
    byReports.put(reports, analysis);
  }

  Optional<Analysis> of(List<Report> reports) {
    return Optional.ofNullable(byReports.get(reports));
  }

  /// Whether a stored analysis was made of these very reports, with the days of publication that
  /// they have now.
  static boolean fits(Story story, Analysis analysis) {
    List<ReportId> ids = story.reports().stream().map(Report::id).toList();
    return analysis.comparison().reports().equals(ids)
        && story.reports().stream().allMatch(r -> fits(r, analysis.extractions().get(r.id())));
  }

  private static boolean fits(Report report, @Nullable Extraction made) {
    return made != null && made.basis().published().equals(report.metadata().publishedOn());
  }
}
