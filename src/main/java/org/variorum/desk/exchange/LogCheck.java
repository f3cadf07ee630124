package org.variorum.desk.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.Report;
import org.variorum.model.reason.DossierFault;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;
import org.variorum.store.Sha256;

/// Checks the log in a dossier: each entry begins with the hash of the one before, so that none can
/// be changed, dropped or put in without the next one telling; and each report was added with the
/// bytes that it has.
final class LogCheck {
  private static final String PREVIOUS = "previous: ";
  private static final String NOTHING_BEFORE = "0".repeat(64);

  private LogCheck() {}

  /// None where there is no log.
  static List<Reason> faults(List<String> log, List<Report> reports) {
    List<Reason> faults = new ArrayList<>();
    String before = NOTHING_BEFORE;
    for (int i = 0; i < log.size(); i++) {
      if (!log.get(i).startsWith(PREVIOUS + before + "\n")) {
        faults.add(DossierFault.LOG_CHANGED.of(Term.figure(i + 1)));
      }
      before = Sha256.of(log.get(i).getBytes(StandardCharsets.UTF_8));
    }
    if (!log.isEmpty()) {
      reports.stream()
          .flatMap(r -> Stream.concat(Stream.of(r), r.versionsBefore().stream()))
          .filter(r -> log.stream().noneMatch(e -> adds(e, r)))
          .forEach(r -> faults.add(DossierFault.NOT_IN_LOG.of(Term.words(r.source().path()))));
    }
    return faults;
  }

  private static boolean adds(String entry, Report report) {
    List<String> lines = entry.lines().toList();
    return lines.contains("act: added")
        && lines.contains("report: " + report.id().value())
        && lines.contains("sha256: " + report.source().sha256());
  }
}
