package org.variorum.model.mark;

import java.util.List;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.Story;

/// What a mark is made on, told so that it can be found again in another analysis: by the places,
/// not by the number that a finding happened to have.
public sealed interface Subject {

  /// The places it was made on, in the order of the readings.
  List<Anchor> anchors();

  /// A finding.
  ///
  /// @param anchors of its readings when the mark was made
  record OfFinding(Kind kind, String topic, List<Anchor> anchors) implements Subject {
    public OfFinding {
      anchors = List.copyOf(anchors);
    }
  }

  /// A report at odds with itself.
  ///
  /// @param sort the word for the sort of contradiction
  record OfContradiction(String sort, Anchor anchor) implements Subject {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }
  }

  /// Passages that the user chose, in one report or several.
  record OfPassages(List<Anchor> anchors) implements Subject {
    public OfPassages {
      anchors = List.copyOf(anchors);
      if (anchors.isEmpty()) {
        throw new IllegalArgumentException("a mark stands somewhere");
      }
    }
  }

  static Subject of(Finding finding, Story story) {
    return new OfFinding(
        finding.kind(),
        finding.topic(),
        anchors(
            story,
            finding.readings().stream().map(r -> new Located(r.report(), r.span())).toList()));
  }

  /// @throws java.util.NoSuchElementException if the story does not hold the report
  static Subject of(Contradiction contradiction, Story story) {
    Report report = story.report(contradiction.report()).orElseThrow();
    return new OfContradiction(contradiction.kind(), Anchor.of(report, contradiction.span()));
  }

  /// @throws IllegalArgumentException if the story holds none of the reports
  static Subject of(List<Located> places, Story story) {
    return new OfPassages(anchors(story, places));
  }

  private static List<Anchor> anchors(Story story, List<Located> places) {
    return places.stream()
        .flatMap(p -> story.report(p.report()).stream().map(r -> Anchor.of(r, p.span())))
        .toList();
  }
}
