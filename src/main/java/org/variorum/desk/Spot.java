package org.variorum.desk;

import java.util.Optional;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Story;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Placed;
import org.variorum.model.mark.Subject;

/// What a mark can be put on, as the screen shows it now.
public sealed interface Spot {
  record OfFinding(Finding finding) implements Spot {}

  record OfContradiction(Contradiction contradiction) implements Spot {}

  /// Passages that the user chose before.
  record OfMark(Mark mark) implements Spot {}

  /// The mark that is there already.
  default Optional<Mark> mark(Ledger ledger) {
    return switch (this) {
      case OfFinding(Finding finding) -> ledger.of(finding).map(Placed::mark);
      case OfContradiction(Contradiction inside) -> ledger.of(inside).map(Placed::mark);
      case OfMark(Mark mark) -> Optional.of(mark);
    };
  }

  /// What a mark on it is said of, as things stand now.
  default Subject subject(Story story) {
    return switch (this) {
      case OfFinding(Finding finding) -> Subject.of(finding, story);
      case OfContradiction(Contradiction inside) -> Subject.of(inside, story);
      case OfMark(Mark mark) -> mark.subject();
    };
  }

  /// What it is called in the name of an act.
  default Act.On name() {
    return switch (this) {
      case OfFinding(Finding finding) -> new Act.On.Question(finding.topic());
      case OfContradiction(Contradiction inside) -> new Act.On.Inside(inside.kind());
      case OfMark(Mark mark) -> name(mark);
    };
  }

  /// What a mark is called in the name of an act: the topic, or the first of its words.
  static Act.On name(Mark mark) {
    return switch (mark.subject()) {
      case Subject.OfFinding finding -> new Act.On.Question(finding.topic());
      case Subject.OfContradiction inside -> new Act.On.Inside(inside.sort());
      case Subject.OfPassages passages ->
          new Act.On.Words(shortened(passages.anchors().getFirst().quote()));
    };
  }

  /// The first words of a text, on one line.
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    int longest = 40;
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }
}
