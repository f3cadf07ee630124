package org.variorum.desk;

import java.util.ArrayList;
import java.util.List;
import org.variorum.intake.Outcome;
import org.variorum.model.Report;
import org.variorum.model.Story;

/// What came of reading files and texts for a story.
///
/// @param fresh reports that the story does not hold yet
/// @param notices of what was refused, and of what it holds already
record Arrivals(List<Outcome.Accepted> fresh, List<Notice> notices) {

  static Arrivals of(List<Outcome> outcomes, List<Report> held) {
    List<Report> there = new ArrayList<>(held);
    List<Outcome.Accepted> fresh = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Refused(String name, String reason) ->
            notices.add(new Notice.Refused(name, reason));
        case Outcome.Withheld(String name) -> notices.add(new Notice.Withheld(name));
        case Outcome.Accepted arrival -> {
          int twin = twin(arrival.report(), there);
          if (twin < 0) {
            there.add(arrival.report());
            fresh.add(arrival);
          } else {
            String name = arrival.report().source().path();
            notices.add(new Notice.Repeated(name, Story.letter(twin)));
          }
        }
      }
    }
    return new Arrivals(fresh, notices);
  }

  /// The index of a report with the same text, be it in other bytes; -1 where there is none.
  private static int twin(Report report, List<Report> others) {
    return others.stream().map(Report::text).toList().indexOf(report.text());
  }
}
