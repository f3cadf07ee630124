package org.variorum.model.mark;

import java.util.List;

/// The marks of two people on one story, brought together. Nothing of either is lost: where they
/// decided differently, both verdicts are there, each with who and when.
///
/// @param added how many marks and corrections of the other came to it
/// @param differing how many subjects have two verdicts now
public record Merged(Markup markup, int added, int differing) {

  /// Adds to a markup what it does not say yet. A correction that says the opposite of one of ours is
  /// left out: a comparison can follow one only.
  public static Merged of(Markup mine, Markup theirs) {
    Markup merged = mine;
    int added = 0;
    int differing = 0;
    for (Mark mark : theirs.marks()) {
      if (!says(mine, mark)) {
        merged = merged.with(renamed(mark, merged.nextId()));
        added++;
        differing += isAnswered(mine, mark) ? 1 : 0;
      }
    }
    for (Corrected corrected : theirs.corrections()) {
      if (isNew(mine.corrections(), corrected.correction())) {
        merged = merged.with(corrected);
        added++;
      }
    }
    return new Merged(merged, added, differing);
  }

  private static boolean says(Markup markup, Mark mark) {
    return markup.marks().stream().anyMatch(m -> renamed(m, mark.id()).equals(mark));
  }

  private static Mark renamed(Mark mark, String id) {
    return new Mark(id, mark.subject(), mark.decision(), mark.given(), mark.remark(), mark.stamp());
  }

  private static boolean isAnswered(Markup mine, Mark theirs) {
    return mine.marks().stream()
        .anyMatch(m ->
            m.subject().equals(theirs.subject())
                && m.verdict().isPresent()
                && theirs.verdict().isPresent()
                && !m.verdict().equals(theirs.verdict()));
  }

  private static boolean isNew(List<Corrected> mine, Correction correction) {
    return mine.stream().noneMatch(c -> c.correction().replaces(correction));
  }
}
