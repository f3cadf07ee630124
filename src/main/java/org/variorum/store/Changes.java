package org.variorum.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/// What saving a story does to its reports.
///
/// @param before the reports that it listed
/// @param after the reports that it lists now
record Changes(Map<ReportId, Look> before, List<Report> after) {
  /// Writes an entry for each of them.
  void log(LogTable log, String program, Instant now) {
    Set<ReportId> listed = new HashSet<>();
    Set<ReportId> replaced = new HashSet<>();
    for (Report report : after) {
      listed.add(report.id());
      report.versionsBefore().forEach(v -> replaced.add(v.id()));
    }
    for (ReportId id : before.keySet()) {
      if (!listed.contains(id)) {
        LogTable.Act act = replaced.contains(id) ? LogTable.Act.REPLACED : LogTable.Act.REMOVED;
        log.append(act, id, Optional.empty(), program, now);
      }
    }
    for (Report report : after) {
      Look was = before.get(report.id());
      if (was == null) {
        log.append(LogTable.Act.RESTORED, report.id(), Optional.empty(), program, now);
      } else if (!was.back().equals(Look.of(report).back())) {
        log.append(LogTable.Act.REWORDED, report.id(), Optional.empty(), program, now);
      }
    }
  }
}
