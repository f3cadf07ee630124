package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// The timeline: the dates, the times of day, and the tolls. Up and Down walk through it.
public final class TimelineView extends ScrollPane {
  private final Texts texts;
  private final TimelineViewModel model;
  private final VBox content = new VBox();
  private final List<Entry> entries = new ArrayList<>();
  private Shown shown = Shown.NOTHING;

  /// What can be walked to.
  private record Entry(Item item, Region node) {}

  public TimelineView(Texts texts, TimelineViewModel model) {
    this.texts = texts;
    this.model = model;
    setId("timeline");
    getStyleClass().add("timeline");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(texts.get("timeline.name"));
    content.getStyleClass().add("timeline-content");
    setContent(content);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  /// Gives the keyboard to the chosen entry, or to the first.
  public void focusEntries() {
    entries.stream()
        .filter(e -> shown.chosen().filter(e.item.id()::equals).isPresent())
        .findFirst()
        .or(() -> entries.stream().findFirst())
        .ifPresentOrElse(e -> e.node.requestFocus(), this::requestFocus);
  }

  private void show(Shown now) {
    boolean isNew =
        !now.days().equals(shown.days())
            || !now.hours().equals(shown.hours())
            || !now.tolls().equals(shown.tolls());
    shown = now;
    if (isNew || now.isEmpty() || content.getChildren().isEmpty()) {
      build();
    }
    for (Entry entry : entries) {
      boolean chosen = now.chosen().filter(entry.item.id()::equals).isPresent();
      switch (entry.node) {
        case LaneRow row -> row.setChosen(chosen);
        case TollView toll -> toll.setChosen(chosen);
        default -> throw new IllegalStateException("no entry: " + entry.node);
      }
    }
    chosen().ifPresent(this::bring);
  }

  private Optional<Entry> chosen() {
    return entries.stream()
        .filter(e -> shown.chosen().filter(e.item.id()::equals).isPresent())
        .findFirst();
  }

  private void build() {
    entries.clear();
    List<Node> nodes = new ArrayList<>();
    if (shown.isEmpty()) {
      String none = model.isCompared() ? "timeline.none" : "findings.not-compared";
      nodes.add(new Prose(texts.get(none), "hint"));
    }
    add(nodes, texts.get("timeline.days"), shown.days());
    add(nodes, texts.get("timeline.hours"), shown.hours());
    if (!shown.tolls().isEmpty()) {
      Label heading = new Label(texts.get("timeline.tolls"));
      heading.getStyleClass().addAll("pane-heading", "toll-heading");
      FlowPane charts = new FlowPane();
      charts.getStyleClass().add("tolls");
      for (Chart chart : shown.tolls()) {
        TollView view = new TollView(texts, chart, () -> model.choose(chart.item()));
        entries.add(new Entry(chart.item(), view));
        charts.getChildren().add(view);
      }
      nodes.add(heading);
      nodes.add(charts);
    }
    content.getChildren().setAll(nodes);
  }

  private void add(List<Node> nodes, String name, Shown.Part part) {
    if (part.lanes().isEmpty()) {
      return;
    }
    nodes.add(new AxisView(name, part.ticks()));
    for (Lane lane : part.lanes()) {
      LaneRow row = new LaneRow(texts, lane, () -> model.choose(lane.item()));
      entries.add(new Entry(lane.item(), row));
      nodes.add(row);
    }
  }

  private void walk(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (!plain || step == 0 || entries.isEmpty()) {
      return;
    }
    int now = -1;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).node.isFocused()) {
        now = i;
      }
    }
    Entry next = entries.get(Math.clamp(now + step, 0, entries.size() - 1));
    next.node.requestFocus();
    model.choose(next.item);
    event.consume();
  }

  private void bring(Entry entry) {
    double hidden = content.getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    Bounds bounds = content.sceneToLocal(entry.node.localToScene(entry.node.getLayoutBounds()));
    double top = getVvalue() * hidden;
    double bottom = top + getViewportBounds().getHeight();
    if (bounds.getMinY() < top || bounds.getMaxY() > bottom) {
      double middle = bounds.getCenterY() - getViewportBounds().getHeight() / 2;
      setVvalue(Math.clamp(middle / hidden, 0, 1));
    }
  }
}
