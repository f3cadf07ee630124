package org.variorum.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/// What becomes of files with the same bytes.
public final class Duplicates {
  private Duplicates() {}

  /// Keeps every report and numbers those of the same bytes, so that each has an id of its own.
  public static List<Outcome> numbered(List<Outcome> outcomes) {
    Map<String, Integer> seen = new HashMap<>();
    List<Outcome> numbered = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      numbered.add(
          switch (outcome) {
            case Outcome.Refused refused -> refused;
            case Outcome.Withheld withheld -> withheld;
            case Outcome.Accepted accepted -> {
              Report report = accepted.report();
              String hash = report.source().sha256();
              int occurrence = seen.merge(hash, 1, Integer::sum);
              yield accepted.as(report.withId(ReportId.of(hash, occurrence)));
            }
          });
    }
    return List.copyOf(numbered);
  }
}
