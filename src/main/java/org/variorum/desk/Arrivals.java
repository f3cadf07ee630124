package org.variorum.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.intake.Outcome;
import org.variorum.intake.Versions;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.reason.Reason;

/// What came of reading files and texts for a story.
///
/// @param fresh reports that the story does not hold yet
/// @param notices of what was refused, of what it holds already, and of what may be another version
///     of a report
record Arrivals(List<Outcome.Accepted> fresh, List<Notice> notices) {

  static Arrivals of(List<Outcome> outcomes, List<Report> held) {
    List<Report> there = new ArrayList<>(held);
    List<Outcome.Accepted> fresh = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Refused(String name, Reason reason) ->
            notices.add(new Notice.Refused(name, reason));
        case Outcome.Withheld(String name) -> notices.add(new Notice.Withheld(name));
        case Outcome.Accepted arrival -> {
          int twin = twin(arrival.report(), there);
          String name = arrival.report().source().path();
          Optional<Versions.Match> version =
              twin < 0 ? Versions.find(arrival.report(), there) : Optional.empty();
          if (twin >= 0) {
            notices.add(new Notice.Repeated(name, Story.letter(twin)));
          } else if (version.isPresent()) {
            int index = version.get().index();
            notices.add(
                new Notice.NewVersion(
                    name,
                    Story.letter(index),
                    there.get(index).id(),
                    version.get().sign() == Versions.Sign.ADDRESS,
                    arrival));
          } else {
            there.add(arrival.report());
            fresh.add(arrival);
          }
        }
      }
    }
    return new Arrivals(fresh, notices);
  }

  /// The index of a report with the same text, be it in other bytes or in an earlier version; -1
  /// where there is none.
  private static int twin(Report report, List<Report> others) {
    for (int i = 0; i < others.size(); i++) {
      List<Report> versions = new ArrayList<>(List.of(others.get(i)));
      versions.addAll(others.get(i).versionsBefore());
      if (versions.stream().anyMatch(v -> v.asRead().text().equals(report.text()))) {
        return i;
      }
    }
    return -1;
  }
}
