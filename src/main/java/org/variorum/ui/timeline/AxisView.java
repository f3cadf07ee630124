package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The line over the lanes: its moments, as many of them as can be read.
final class AxisView extends Region {
  private static final double HEIGHT = 34;
  private static final double APART = 12;

  private final Label heading = new Label();
  private final List<Shown.Tick> ticks;
  private final List<Label> labels = new ArrayList<>();
  private final List<Region> marks = new ArrayList<>();

  AxisView(String name, List<Shown.Tick> ticks) {
    this.ticks = ticks;
    getStyleClass().add("axis");
    heading.setText(name);
    heading.getStyleClass().add("pane-heading");
    getChildren().add(heading);
    for (Shown.Tick tick : ticks) {
      Label label = new Label(tick.afterGap() ? "⋯ " + tick.name() : tick.name());
      label.getStyleClass().add("facts");
      Region mark = new Region();
      mark.getStyleClass().add("axis-mark");
      labels.add(label);
      marks.add(mark);
      getChildren().addAll(label, mark);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double room = LaneRow.room(getWidth());
    heading.resizeRelocate(16, 0, LaneRow.NAME - 24, HEIGHT);
    double free = 0;
    for (int i = 0; i < labels.size(); i++) {
      double x = LaneRow.NAME + LaneRow.EDGE + ticks.get(i).share() * room;
      Label label = labels.get(i);
      double width = label.prefWidth(-1);
      double left =
          Math.clamp(x - width / 2, LaneRow.NAME, Math.max(LaneRow.NAME, getWidth() - width - 4));
      boolean fits = left >= free;
      label.setVisible(fits);
      if (fits) {
        label.resizeRelocate(left, 0, width, HEIGHT - 8);
        free = left + width + APART;
      }
      marks.get(i).resizeRelocate(snapPositionX(x), HEIGHT - 8, 1, 7);
    }
  }
}
