package org.variorum.ui.kit;

import java.util.List;
import org.variorum.desk.Spot;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.ReportId;
import org.variorum.model.Status;
import org.variorum.model.mark.Placed;

/// Something a reader can choose to look at.
public sealed interface Item {

  /// Unique in its comparison.
  String id();

  /// The places in the texts that it points to, in the order of its readings.
  List<Located> places();

  /// A finding.
  record OfFinding(Finding finding) implements Item {
    @Override
    public String id() {
      return finding.id();
    }

    @Override
    public List<Located> places() {
      return finding.readings().stream().map(r -> new Located(r.report(), r.span())).toList();
    }
  }

  /// A report at odds with itself.
  ///
  /// @param number its place among the comparison's contradictions, from 1
  record OfContradiction(int number, Contradiction contradiction) implements Item {
    @Override
    public String id() {
      return "x" + number;
    }

    @Override
    public List<Located> places() {
      return contradiction.spans().stream()
          .map(s -> new Located(contradiction.report(), s))
          .toList();
    }
  }

  /// A mark that the user made on passages.
  record OfMark(Placed placed) implements Item {
    @Override
    public String id() {
      return placed.mark().id();
    }

    @Override
    public List<Located> places() {
      return placed.places();
    }
  }

  /// What the user can mark here.
  default Spot spot() {
    return switch (this) {
      case OfFinding(Finding finding) -> new Spot.OfFinding(finding);
      case OfContradiction(int _, Contradiction inside) -> new Spot.OfContradiction(inside);
      case OfMark(Placed placed) -> new Spot.OfMark(placed.mark());
    };
  }

  /// Whether a reader who looks for conflicts should stop here.
  default boolean isConflict() {
    return switch (this) {
      case OfFinding(Finding finding) -> finding.status() == Status.CONFLICTING;
      case OfContradiction _ -> true;
      case OfMark(Placed placed) ->
          placed.mark().given().filter(g -> g == Status.CONFLICTING).isPresent();
    };
  }

  /// Whether it points into a report.
  default boolean isIn(ReportId report) {
    return places().stream().anyMatch(p -> p.report().equals(report));
  }
}
