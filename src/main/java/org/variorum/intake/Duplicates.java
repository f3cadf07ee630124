package org.variorum.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;

/// What becomes of a text that a story has already.
public final class Duplicates {
  private Duplicates() {}

  /// Refuses a report whose text the story holds already, be it in another encoding or with other
  /// line ends.
  public static Outcome refused(Outcome outcome, Story story) {
    return switch (outcome) {
      case Outcome.Refused refused -> refused;
      case Outcome.Accepted accepted ->
          sameAs(accepted.report(), story.reports())
              .<Outcome>map(other ->
                  new Outcome.Refused(accepted.name(), "The same text as " + told(other, story)))
              .orElse(accepted);
    };
  }

  /// Keeps every report and numbers those of the same bytes, so that each has an id of its own.
  public static List<Outcome> numbered(List<Outcome> outcomes) {
    Map<String, Integer> seen = new HashMap<>();
    List<Outcome> numbered = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      numbered.add(
          switch (outcome) {
            case Outcome.Refused refused -> refused;
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

  private static Optional<Report> sameAs(Report report, List<Report> others) {
    return others.stream()
        .filter(other ->
            other.source().sha256().equals(report.source().sha256())
                || other.text().equals(report.text()))
        .findFirst();
  }

  private static String told(Report report, Story story) {
    return "report " + story.letter(report.id()) + ", " + report.source().path() + ".";
  }
}
