package org.variorum.ui.details;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    /// Those that are the same in every story.
    List<Sorting> PLAIN =
        List.of(new Reading(), new Urgency(), new Topic(), new OfKind(), new Origins());

    /// What it is remembered by.
    default String word() {
      return switch (this) {
        case Reading _, Column _ -> "reading";
        case Urgency _ -> "urgency";
        case Topic _ -> "topic";
        case OfKind _ -> "kind";
        case Origins _ -> "origins";
      };
    }

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

  /// As it is remembered from one day to the next: the words for how rows are grouped and sorted, and
  /// whether they are folded. A sorting by a report is one of its story alone.
  String kept() {
    return grouping + " " + sorting.word() + " " + folds;
  }

  /// What was remembered; as usual where that cannot be read.
  static Arrangement kept(String words) {
    String[] parts = words.split(" ");
    if (parts.length != 3) {
      return USUAL;
    }
    Grouping grouping =
        Arrays.stream(Grouping.values())
            .filter(g -> g.name().equals(parts[0]))
            .findFirst()
            .orElse(USUAL.grouping);
    Sorting sorting =
        Sorting.PLAIN.stream()
            .filter(s -> s.word().equals(parts[1]))
            .findFirst()
            .orElse(USUAL.sorting);
    return new Arrangement(grouping, sorting, Boolean.parseBoolean(parts[2]), Set.of());
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
