package org.variorum.model.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.ReportId;

/// All that the user said of a story: the only thing that a user edits. Immutable, so that undo is a
/// list of earlier ones.
///
/// @param given how many marks were ever made, so that no id is given twice
/// @param marks in the order in which they were first made
/// @param corrections in the order in which they were made
public record Markup(int given, List<Mark> marks, List<Corrected> corrections) {
  public static final Markup NONE = new Markup(0, List.of(), List.of());

  public Markup {
    marks = List.copyOf(marks);
    corrections = List.copyOf(corrections);
  }

  public boolean isEmpty() {
    return marks.isEmpty() && corrections.isEmpty();
  }

  public Optional<Mark> mark(String id) {
    return marks.stream().filter(m -> m.id().equals(id)).findFirst();
  }

  /// The id of the next mark to be made.
  public String nextId() {
    return "m" + (given + 1);
  }

  /// With a mark, in the place of the one with its id; without it, where it says nothing.
  public Markup with(Mark mark) {
    List<Mark> changed = new ArrayList<>(marks);
    int at = marks.stream().map(Mark::id).toList().indexOf(mark.id());
    if (at < 0) {
      changed.add(mark);
    } else {
      changed.set(at, mark);
    }
    changed.removeIf(Mark::isEmpty);
    int number = Integer.parseInt(mark.id().substring(1));
    return new Markup(Math.max(given, number), changed, corrections);
  }

  public Markup without(String id) {
    return new Markup(given, marks.stream().filter(m -> !m.id().equals(id)).toList(), corrections);
  }

  /// With a correction, in the place of those that speak of the same.
  public Markup with(Corrected corrected) {
    List<Corrected> changed = new ArrayList<>(corrections);
    changed.removeIf(c -> corrected.correction().replaces(c.correction()));
    changed.add(corrected);
    return new Markup(given, marks, changed);
  }

  public Markup without(Correction correction) {
    return new Markup(
        given,
        marks,
        corrections.stream().filter(c -> !c.correction().equals(correction)).toList());
  }

  /// The same, said of the version that took the place of a report.
  public Markup moved(ReportId from, ReportId to) {
    return new Moved(from, to).of(this);
  }

  /// What the comparison is made with.
  public Corrections correcting() {
    return Corrections.of(corrections);
  }
}
