package org.variorum.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;

/// Which reports have a column, and which of them the others are read against.
///
/// @param hidden those that have none
/// @param pivot the report that stands first and that the others are told against
public record Columns(Set<ReportId> hidden, Optional<ReportId> pivot) {
  /// All reports, each read against all others.
  public static final Columns ALL = new Columns(Set.of(), Optional.empty());

  public Columns {
    hidden = Set.copyOf(hidden);
  }

  public boolean shows(ReportId report) {
    return !hidden.contains(report);
  }

  /// The reports that have a column, the pivot first, else in the order of the story.
  public List<Report> of(Story story) {
    return story.reports().stream()
        .filter(r -> shows(r.id()))
        .sorted((a, b) -> Boolean.compare(isPivot(b.id()), isPivot(a.id())))
        .toList();
  }

  public boolean isPivot(ReportId report) {
    return pivot.filter(report::equals).isPresent();
  }

  /// A report that is hidden is no pivot.
  Columns with(ReportId report, boolean shown) {
    Set<ReportId> changed = new HashSet<>(hidden);
    if (shown) {
      changed.remove(report);
    } else {
      changed.add(report);
    }
    return new Columns(changed, pivot.filter(p -> !changed.contains(p)));
  }

  /// A pivot is shown.
  Columns with(Optional<ReportId> chosen) {
    Set<ReportId> changed = new HashSet<>(hidden);
    chosen.ifPresent(changed::remove);
    return new Columns(changed, chosen);
  }

  /// What of this holds for a story: nothing of reports that are not in it, and never every column
  /// hidden.
  Columns within(Optional<Story> story) {
    if (story.isEmpty()) {
      return ALL;
    }
    List<ReportId> there = story.get().reports().stream().map(Report::id).toList();
    Set<ReportId> kept = new HashSet<>(hidden);
    kept.retainAll(there);
    return kept.size() == there.size() ? ALL : new Columns(kept, pivot.filter(there::contains));
  }
}
