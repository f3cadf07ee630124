package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.variorum.model.Finding;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Texts;

/// A lane on the screen: what it is about at the left, and a bar below the other for each different
/// answer.
final class LaneRow extends DrawnFinding {
  static final double NAME = 264;
  static final double EDGE = 18;

  /// Kept free behind the last bar for its words.
  private static final double BEHIND = 130;

  private static final double LINE = 24;
  private static final double PADDING = 7;
  private static final double THINNEST = 9;
  private static final double THICK = 12;

  private final Lane lane;
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> words = new ArrayList<>();
  private final Label adrift = new Label();

  LaneRow(Texts texts, Lane lane, Runnable choose) {
    super(texts, lane.item().finding(), choose);
    this.lane = lane;
    Finding finding = lane.item().finding();
    getStyleClass().add("lane");
    name.setText(texts.topic(finding.topic()));
    name.setTooltip(new Tooltip(texts.topic(finding.topic())));
    getChildren().addAll(sign, name);
    for (Lane.Bar bar : lane.bars()) {
      Region region = new Region();
      region
          .getStyleClass()
          .addAll("lane-bar", Look.style(bar.relation()), bar.exact() ? "exact" : "vague");
      Label told = new Label(String.join(" ", bar.letters()) + "  " + OneLine.of(bar.words()));
      told.getStyleClass().add("bar-words");
      bars.add(region);
      words.add(told);
      getChildren().addAll(region, told);
    }
    adrift.setText(
        lane.adrift().stream()
            .map(a -> String.join(" ", a.letters()) + "  " + OneLine.of(a.words()))
            .collect(Collectors.joining(" · ")));
    adrift.getStyleClass().add("adrift");
    getChildren().add(adrift);
    describe(
        lane.bars().stream()
            .map(b -> String.join(" ", b.letters()) + " " + b.words())
            .collect(Collectors.joining("; ")));
  }

  /// How wide the time is drawn in a row of a width.
  static double room(double width) {
    return Math.max(0, width - NAME - 2 * EDGE - BEHIND);
  }

  Lane lane() {
    return lane;
  }

  @Override
  protected double computePrefHeight(double width) {
    int lines = lane.bars().size() + (lane.adrift().isEmpty() ? 0 : 1);
    return lines * LINE + 2 * PADDING;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double room = room(getWidth());
    sign.resizeRelocate(16, PADDING, 18, LINE);
    name.resizeRelocate(36, PADDING, NAME - 44, LINE);
    for (int i = 0; i < bars.size(); i++) {
      Lane.Bar bar = lane.bars().get(i);
      double y = PADDING + i * LINE;
      double from = NAME + EDGE + bar.from() * room;
      double until = Math.max(from + THINNEST, NAME + EDGE + bar.until() * room);
      bars.get(i).resizeRelocate(from, y + (LINE - THICK) / 2, until - from, THICK);
      place(words.get(i), from, until, y);
    }
    adrift.resizeRelocate(
        NAME + EDGE, PADDING + bars.size() * LINE, Math.max(0, getWidth() - NAME - 2 * EDGE), LINE);
  }

  /// Behind the bar, or before it where there is more room.
  private void place(Label label, double from, double until, double y) {
    double wanted = label.prefWidth(-1);
    double behind = getWidth() - until - 8;
    double before = from - NAME - 8;
    if (behind >= wanted || behind >= before) {
      label.resizeRelocate(until + 6, y, Math.clamp(wanted, 0, Math.max(0, behind)), LINE);
    } else {
      double width = Math.clamp(wanted, 0, Math.max(0, before));
      label.resizeRelocate(from - 6 - width, y, width, LINE);
    }
  }
}
