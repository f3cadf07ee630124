package org.variorum.ui.sidebyside;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.variorum.model.Finding;
import org.variorum.model.Status;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.Texts;

/// The whole story at a glance: every finding as a tick, the more urgent the longer. A click goes to
/// the nearest one.
final class Ruler extends Pane {
  private static final double WIDTH = 30;
  private static final double EDGE = 5;
  private static final double TICK = 3;
  private static final double CHOSEN_TICK = 7;

  private final Texts texts;
  private final SideBySideViewModel model;
  private final Tooltip tooltip = new Tooltip();
  private List<SideBySideViewModel.Tick> ticks = List.of();

  Ruler(Texts texts, SideBySideViewModel model) {
    this.texts = texts;
    this.model = model;
    setId("ruler");
    getStyleClass().add("ruler");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText(texts.get("ruler.name"));
    Tooltip.install(this, tooltip);
    addEventHandler(MouseEvent.MOUSE_MOVED, e -> tell(e.getY()));
    setOnMouseClicked(e -> nearest(e.getY()).ifPresent(t -> model.choose(t.item().id())));
    model.ticksProperty().addListener((o, before, now) -> show(now));
    show(model.ticksProperty().get());
  }

  private void show(List<SideBySideViewModel.Tick> now) {
    boolean same = now.size() == ticks.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = now.get(i).item().equals(ticks.get(i).item());
    }
    ticks = now;
    if (same) {
      for (int i = 0; i < now.size(); i++) {
        set(getChildren().get(now.size() - 1 - i), now.get(i));
      }
    } else {
      getChildren().setAll(now.reversed().stream().map(Ruler::tick).toList());
    }
    requestLayout();
  }

  /// Changes a tick that is there where it is chosen now or no longer.
  private static void set(Node node, SideBySideViewModel.Tick tick) {
    if (node.getUserData() != tick) {
      node.setUserData(tick);
      node.getStyleClass().remove("chosen");
      if (tick.chosen()) {
        node.getStyleClass().add("chosen");
      }
    }
  }

  private static Node tick(SideBySideViewModel.Tick tick) {
    Region region = new Region();
    region.getStyleClass().addAll("tick", Look.style(tick.item()));
    if (tick.chosen()) {
      region.getStyleClass().add("chosen");
    }
    region.setMouseTransparent(true);
    region.setUserData(tick);
    return region;
  }

  @Override
  protected void layoutChildren() {
    double length = getHeight() - 2 * EDGE;
    for (Node node : getChildren()) {
      if (node.getUserData() instanceof SideBySideViewModel.Tick tick) {
        double thick = tick.chosen() ? CHOSEN_TICK : TICK;
        double width = (getWidth() - 2 * EDGE) * (tick.chosen() ? 1 : length(tick.item()));
        double y = EDGE + tick.share() * length - thick / 2;
        node.resizeRelocate(getWidth() - EDGE - width, snapPositionY(y), width, thick);
      }
    }
  }

  private static double length(Item item) {
    return switch (item) {
      case Item.OfContradiction _ -> 1;
      case Item.OfFinding(Finding finding) -> length(finding.status());
      case Item.OfMark(var placed) -> placed.mark().given().map(Ruler::length).orElse(0.2);
    };
  }

  private static double length(Status status) {
    return switch (status) {
      case CONFLICTING -> 1;
      case DIFFERING -> 0.7;
      case AGREEING -> 0.45;
      case UNIQUE -> 0.2;
    };
  }

  private void tell(double y) {
    tooltip.setText(nearest(y).map(this::told).orElse(texts.get("ruler.name")));
  }

  private String told(SideBySideViewModel.Tick tick) {
    return switch (tick.item()) {
      case Item.OfFinding(Finding f) -> Look.sign(f.status()) + " " + texts.topic(f.topic());
      case Item.OfContradiction(int _, var c) -> Look.CONTRADICTION + " " + texts.say(c.why());
      case Item.OfMark(var placed) ->
          Look.sign(tick.item())
              + " "
              + (placed.mark().remark().note().isBlank()
                  ? texts.get("mark.name")
                  : placed.mark().remark().note());
    };
  }

  /// The tick nearest to a height; of two that are equally near the more urgent.
  private Optional<SideBySideViewModel.Tick> nearest(double y) {
    double length = Math.max(1, getHeight() - 2 * EDGE);
    double share = (y - EDGE) / length;
    double reach = CHOSEN_TICK / length;
    return ticks.stream()
        .min(
            Comparator.comparingDouble((SideBySideViewModel.Tick t) ->
                    Math.max(0, Math.abs(t.share() - share) - reach))
                .thenComparing(t -> -length(t.item())));
  }
}
