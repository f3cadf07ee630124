package org.variorum.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Report;

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
}
