package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.variorum.model.Amount;
import org.variorum.model.Finding;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Texts;

/// A toll over time on the screen: a stroke from the least to the most for each report, with its
/// letter; an open end fades.
final class TollView extends DrawnFinding {
  private static final double WIDTH = 330;
  private static final double HEIGHT = 220;
  private static final double LEFT = 44;
  private static final double RIGHT = 24;
  private static final double TOP = 52;
  private static final double BOTTOM = 40;
  private static final double STROKE = 9;

  private final Texts texts;
  private final Chart chart;
  private final Label most = new Label();
  private final Label none = new Label("0");
  private final Region base = new Region();
  private final List<Region> strokes = new ArrayList<>();
  private final List<Label> letters = new ArrayList<>();
  private final List<Label> days = new ArrayList<>();

  TollView(Texts texts, Chart chart, Runnable choose) {
    super(texts, chart.item().finding(), choose);
    this.texts = texts;
    this.chart = chart;
    Finding finding = chart.item().finding();
    getStyleClass().add("toll");
    String topic = texts.topic(finding.topic());
    name.setText(finding.update() ? topic + " · " + texts.get("card.update") : topic);
    name.getStyleClass().add("toll-name");
    most.setText(texts.number(chart.most()));
    base.getStyleClass().add("axis-mark");
    most.getStyleClass().add("facts");
    none.getStyleClass().add("facts");
    getChildren().addAll(sign, name, most, none, base);
    for (Chart.Point point : chart.points()) {
      Region stroke = new Region();
      stroke.getStyleClass().addAll("toll-stroke", Look.style(point.relation()));
      if (Double.isInfinite(point.high())) {
        stroke.getStyleClass().add("open");
      }
      Tooltip.install(stroke, new Tooltip(point.letter() + "  " + OneLine.of(point.words())));
      Label letter = new Label(point.letter() + " " + number(point));
      letter.getStyleClass().add("toll-letter");
      strokes.add(stroke);
      letters.add(letter);
      getChildren().addAll(stroke, letter);
    }
    for (Chart.Day day : chart.days()) {
      Label label = new Label(day.name());
      label.getStyleClass().add("facts");
      days.add(label);
      getChildren().add(label);
    }
    describe(
        chart.points().stream()
            .map(p -> p.letter() + " " + p.words())
            .collect(Collectors.joining("; ")));
  }

  /// In signs, since it stands under its stroke.
  private String number(Chart.Point point) {
    Amount amount = point.amount();
    String number = texts.number(amount.number());
    return switch (amount.exactness()) {
      case EXACT -> number;
      case APPROXIMATE -> "~" + number;
      case NEARLY, FEWER_THAN -> "<" + number;
      case JUST_OVER, MORE_THAN -> ">" + number;
      case AT_LEAST -> "≥" + number;
      case AT_MOST -> "≤" + number;
      case RANGE, ROUGH_RANGE, VAGUE ->
          Double.isInfinite(amount.high())
              ? "≥" + number
              : texts.number(amount.low()) + "–" + texts.number(amount.high());
    };
  }

  Chart chart() {
    return chart;
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - LEFT - RIGHT;
    double height = getHeight() - TOP - BOTTOM;
    sign.resizeRelocate(12, 8, 18, 24);
    name.resizeRelocate(32, 8, getWidth() - 40, 24);
    most.resizeRelocate(6, TOP - 8, LEFT - 12, 16);
    none.resizeRelocate(6, TOP + height - 8, LEFT - 12, 16);
    base.resizeRelocate(LEFT - 8, TOP + height, width + 24, 1);
    placePoints(width, height);
    double free = 0;
    for (int i = 0; i < days.size(); i++) {
      double wanted = days.get(i).prefWidth(-1);
      double x = LEFT + chart.days().get(i).share() * (width - spread());
      double left = Math.clamp(x - 4, 4, Math.max(4, getWidth() - wanted - 4));
      days.get(i).setVisible(left >= free);
      days.get(i).resizeRelocate(left, TOP + height + 6, wanted, 18);
      if (left >= free) {
        free = left + wanted + 10;
      }
    }
  }

  private double spread() {
    return 46;
  }

  /// Points of one day stand beside each other.
  private void placePoints(double width, double height) {
    double day = Double.NaN;
    double beside = 0;
    for (int i = 0; i < strokes.size(); i++) {
      Chart.Point point = chart.points().get(i);
      beside = point.share() == day ? beside + STROKE + 24 : 0;
      day = point.share();
      double x = LEFT + point.share() * (width - spread()) + beside;
      boolean open = Double.isInfinite(point.high());
      double high = open ? chart.most() : point.high();
      double top = TOP + height - high / chart.most() * height;
      double bottom = TOP + height - point.low() / chart.most() * height;
      double length = Math.max(STROKE, bottom - top);
      double from = Math.max(TOP, bottom - length);
      strokes.get(i).resizeRelocate(x, from, STROKE, length);
      double wanted = letters.get(i).prefWidth(-1);
      letters.get(i).resizeRelocate(x - wanted / 2 + STROKE / 2, from + length + 1, wanted, 16);
    }
  }
}
