package org.variorum.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Desk;
import org.variorum.model.Reading;
import org.variorum.model.ReportId;
import org.variorum.model.mark.Correction;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Follower;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;

/// The reports and what they rest on.
public final class SourcesViewModel {
  private final Focus focus;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final Follower follower;

  public SourcesViewModel(Focus focus, Desk desk) {
    this.focus = focus;
    this.desk = desk;
    follower = new Follower(focus, this::show);
  }

  /// Only a view that is seen follows what the reader does.
  public void setAwake(boolean seen) {
    follower.setAwake(seen);
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void choose(Item item) {
    focus.choose(item.id());
  }

  /// Says that the reports that rest on an origin do not rest on one; they count by themselves from
  /// then on.
  void separate(Shown.Shared shared) {
    List<ReportId> reports = shared.origin().reports();
    List<Correction> said = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        said.add(new Correction.OneOrigin(reports.get(i), reports.get(j), false));
      }
    }
    correct(said, reports);
  }

  /// Says that all reports of an agreement rest on one origin; they count once from then on.
  void join(Shown.Agreement agreement) {
    List<ReportId> reports =
        agreement.item().finding().readings().stream().map(Reading::report).distinct().toList();
    List<Correction> said = new ArrayList<>();
    for (int i = 1; i < reports.size(); i++) {
      said.add(new Correction.OneOrigin(reports.getFirst(), reports.get(i), true));
    }
    correct(said, reports);
  }

  /// All in one act, so that one step takes it back.
  private void correct(List<Correction> said, List<ReportId> reports) {
    focus
        .sight()
        .story()
        .ifPresent(story ->
            desk.pencil()
                .correct(
                    said, reports.stream().map(story::letter).collect(Collectors.joining(" "))));
  }

  private void show(Sight now, boolean isSameStage) {
    if (isSameStage) {
      shown.set(shown.get().with(now.chosen()));
      return;
    }
    shown.set(
        now.story()
            .filter(s -> now.analysis().isPresent())
            .map(s -> new Origins(now, s).shown())
            .orElse(Shown.NOTHING));
  }
}
