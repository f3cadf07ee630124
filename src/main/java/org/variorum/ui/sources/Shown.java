package org.variorum.ui.sources;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Origin;
import org.variorum.model.ReportId;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Read;
import org.variorum.ui.kit.ReportName;

/// All that the view of the sources shows.
///
/// @param heads the reports, in the order of the columns
/// @param shared what several of them rest on, what carries most readings first
/// @param agreements what several of them say alike, what rests on the fewest origins first
/// @param chosen the id of the chosen item
record Shown(
    List<Head> heads,
    List<Shared> shared,
    List<Agreement> agreements,
    Tally tally,
    Optional<String> chosen) {
  static final Shown NOTHING =
      new Shown(List.of(), List.of(), List.of(), new Tally(0, 0, 0, 0), Optional.empty());

  Shown {
    heads = List.copyOf(heads);
    shared = List.copyOf(shared);
    agreements = List.copyOf(agreements);
  }

  /// A report.
  record Head(ReportId report, String letter, ReportName name) {}

  /// An origin that several reports rest on.
  ///
  /// @param readings how many readings of each report rest on it, in the order of the heads; -1 for
  ///     a report that does not
  /// @param items the findings that rest on it, by their ids
  record Shared(Origin origin, List<Integer> readings, List<String> items) {}

  /// What several reports say alike.
  ///
  /// @param groups one for each origin, the largest first
  record Agreement(Item.OfFinding item, Read read, List<Group> groups) {}

  /// Readings that rest on one origin.
  ///
  /// @param letters of the reports
  /// @param origin empty where a reading stands for itself
  record Group(List<String> letters, Optional<Origin> origin) {}

  /// @param agreements that several reports share
  /// @param single how many of them rest on one origin alone
  /// @param shared how many origins several reports rest on
  record Tally(int reports, int shared, int agreements, int single) {}

  boolean isEmpty() {
    return heads.isEmpty();
  }

  Shown with(Optional<String> changed) {
    return new Shown(heads, shared, agreements, tally, changed);
  }
}
