package org.variorum.model;

import java.util.List;
import java.util.Optional;

/// The reports of one event, kept together, in the order in which the user put them.
public record Story(StoryId id, String title, List<Report> reports) {
  public Story {
    reports = List.copyOf(reports);
  }

  public Optional<Report> report(ReportId wanted) {
    return reports.stream().filter(r -> r.id().equals(wanted)).findFirst();
  }

  /// The letter of a report: A for the first, Z for the 26th, then AA.
  ///
  /// @throws IllegalArgumentException if the story does not hold the report
  public String letter(ReportId wanted) {
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).id().equals(wanted)) {
        return letter(i);
      }
    }
    throw new IllegalArgumentException("no report " + wanted.value() + " in the story");
  }

  /// The letter at an index from 0.
  public static String letter(int index) {
    int letters = 'Z' - 'A' + 1;
    String last = String.valueOf((char) ('A' + index % letters));
    return index < letters ? last : letter(index / letters - 1) + last;
  }

  public Story withTitle(String changed) {
    return new Story(id, changed, reports);
  }

  public Story withReports(List<Report> changed) {
    return new Story(id, title, changed);
  }
}
