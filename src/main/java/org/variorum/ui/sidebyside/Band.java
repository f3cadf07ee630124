package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Comparison;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;

/// A passage that two neighbouring columns share.
///
/// @param isChosen whether what is chosen stands in it
record Band(Span left, Span right, boolean isChosen) {

  /// The bands between two reports, in the order of the left one.
  static List<Band> of(Sight sight, ReportId left, ReportId right) {
    List<Band> bands = new ArrayList<>();
    List<Located> chosen = sight.item().map(Item::places).orElse(List.of());
    for (Passage passage : sight.comparison().map(Comparison::passages).orElse(List.of())) {
      Optional<Span> here = in(passage, left);
      Optional<Span> there = in(passage, right);
      if (here.isPresent() && there.isPresent()) {
        boolean isChosen =
            chosen.stream().anyMatch(p -> passage.parts().stream().anyMatch(q -> holds(q, p)));
        bands.add(new Band(here.get(), there.get(), isChosen));
      }
    }
    bands.sort((a, b) -> a.left.compareTo(b.left));
    return bands;
  }

  private static boolean holds(Located part, Located place) {
    return part.report().equals(place.report()) && part.span().overlaps(place.span());
  }

  private static Optional<Span> in(Passage passage, ReportId report) {
    return passage.parts().stream()
        .filter(p -> p.report().equals(report))
        .map(Located::span)
        .reduce(Span::cover);
  }
}
