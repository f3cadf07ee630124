package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.Located;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// The passages that the user has selected in the texts, one a report at most, in the order in which
/// they were selected.
public final class Selection {
  private final ReadOnlyObjectWrapper<List<Located>> places =
      new ReadOnlyObjectWrapper<>(List.of());

  public ReadOnlyObjectProperty<List<Located>> placesProperty() {
    return places.getReadOnlyProperty();
  }

  public List<Located> places() {
    return places.get();
  }

  /// Selects a passage of a report in the place of what was selected there.
  public void set(ReportId report, Optional<Span> span) {
    List<Located> changed = new ArrayList<>(places());
    int at = changed.stream().map(Located::report).toList().indexOf(report);
    if (at >= 0) {
      changed.remove(at);
    }
    span.filter(s -> !s.isEmpty())
        .ifPresent(s -> changed.add(at >= 0 ? at : changed.size(), new Located(report, s)));
    places.set(List.copyOf(changed));
  }

  public void clear() {
    places.set(List.of());
  }

  /// Whether anything is selected in a report.
  public boolean isIn(ReportId report) {
    return places().stream().anyMatch(p -> p.report().equals(report));
  }
}
