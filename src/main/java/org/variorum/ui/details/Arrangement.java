package org.variorum.ui.details;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.ReportId;

/// How the rows are arranged.
///
/// @param folds whether agreeing details of a group stand in one row
/// @param opened the groups whose agreeing details are shown one by one all the same
record Arrangement(Grouping grouping, Sorting sorting, boolean folds, Set<String> opened) {
  static final Arrangement USUAL =
      new Arrangement(Grouping.EVENT, new Sorting.Reading(), false, Set.of());

  Arrangement {
    opened = Set.copyOf(opened);
  }

  /// What stands together under one heading.
  enum Grouping {
    EVENT,
    PASSAGE,
    NONE
  }

  /// In which order the rows come; with headings, in which order those of one group come, and the
  /// groups by their first row.
  sealed interface Sorting {
    /// As a reader meets them.
    record Reading() implements Sorting {}

    /// Conflicts first.
    record Urgency() implements Sorting {}

    /// By the alphabet.
    record Topic() implements Sorting {}

    /// By kind, dates first.
    record OfKind() implements Sorting {}

    /// Agreement that rests on the fewest origins first.
    record Origins() implements Sorting {}

    /// What a report gives first, and of that what it stands alone with.
    record Column(ReportId report) implements Sorting {}
  }

  Arrangement with(Grouping changed) {
    return new Arrangement(changed, sorting, folds, opened);
  }

  Arrangement with(Sorting changed) {
    return new Arrangement(grouping, changed, folds, opened);
  }

  Arrangement folding(boolean changed) {
    return new Arrangement(grouping, sorting, changed, Set.of());
  }

  /// Opens a folded group, or folds it again.
  Arrangement toggled(String key) {
    Set<String> changed = new HashSet<>(opened);
    if (!changed.remove(key)) {
      changed.add(key);
    }
    return new Arrangement(grouping, sorting, folds, changed);
  }

  boolean isFolded(String key) {
    return folds && !opened.contains(key);
  }

  Optional<ReportId> column() {
    return sorting instanceof Sorting.Column(ReportId report)
        ? Optional.of(report)
        : Optional.empty();
  }
}
