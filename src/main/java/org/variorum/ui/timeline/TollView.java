package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.variorum.model.Amount;
import org.variorum.model.Finding;
import org.variorum.ui.kit.Letter;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Texts;

/// A toll over time on the screen: a stroke from the least to the most, with the letters of the
/// reports that give it; an open end fades.
final class TollView extends DrawnFinding {
  private static final double WIDTH = 330;
  private static final double HEIGHT = 220;
  private static final double LEFT = 44;
  private static final double RIGHT = 24;
  private static final double TOP = 52;
  private static final double BOTTOM = 40;

  /// What the points of the last day have to the right of it, at least.
  private static final double LAST_DAY = 46;

  private static final double STROKE = 9;
  private static final double GAP = 8;

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
      Tooltip.install(stroke, new Tooltip(OneLine.of(told(point))));
      Label letter = new Label(Letter.few(point.letters()) + " " + number(point));
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
    describe(chart.points().stream().map(TollView::told).collect(Collectors.joining("; ")));
  }

  private static String told(Chart.Point point) {
    return String.join(" ", point.letters()) + "  " + String.join("; ", point.words());
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
    List<Double> middles = middles();
    double needed = WIDTH;
    for (int i = 0; i < middles.size(); i++) {
      needed = Math.max(needed, middles.get(i) + letters.get(i).prefWidth(-1) / 2 + GAP);
    }
    for (int i = 0; i < days.size(); i++) {
      double from = first(chart.days().get(i), middles);
      needed = Math.max(needed, from + days.get(i).prefWidth(-1) + GAP);
    }
    return needed;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight() - TOP - BOTTOM;
    sign.resizeRelocate(12, 8, 18, 24);
    name.resizeRelocate(32, 8, getWidth() - 40, 24);
    most.resizeRelocate(6, TOP - 8, LEFT - 12, 16);
    none.resizeRelocate(6, TOP + height - 8, LEFT - 12, 16);
    base.resizeRelocate(LEFT - 8, TOP + height, getWidth() - LEFT - RIGHT + 24, 1);
    List<Double> middles = middles();
    placePoints(middles, height);
    double free = 0;
    for (int i = 0; i < days.size(); i++) {
      double wanted = days.get(i).prefWidth(-1);
      double x = first(chart.days().get(i), middles) - STROKE / 2;
      double left = Math.clamp(x - 4, 4, Math.max(4, getWidth() - wanted - 4));
      days.get(i).setVisible(left >= free);
      days.get(i).resizeRelocate(left, TOP + height + 6, wanted, 18);
      if (left >= free) {
        free = left + wanted + GAP / 2;
      }
    }
  }

  /// Where the points stand: at their day, and beside each other where their letters would meet.
  private List<Double> middles() {
    double across = WIDTH - LEFT - RIGHT - LAST_DAY;
    List<Apart.Thing> things = new ArrayList<>();
    double before = Double.NaN;
    int day = 0;
    for (int i = 0; i < letters.size(); i++) {
      double share = chart.points().get(i).share();
      double heading = share == before ? 0 : days.get(day++).prefWidth(-1);
      before = share;
      things.add(
          new Apart.Thing(
              LEFT + share * across + STROKE / 2, letters.get(i).prefWidth(-1), heading));
    }
    return Apart.middles(things, GAP);
  }

  /// The place of the first point of a day.
  private double first(Chart.Day day, List<Double> middles) {
    for (int i = 0; i < middles.size(); i++) {
      if (chart.points().get(i).share() == day.share()) {
        return middles.get(i);
      }
    }
    return LEFT;
  }

  private void placePoints(List<Double> middles, double height) {
    for (int i = 0; i < strokes.size(); i++) {
      Chart.Point point = chart.points().get(i);
      boolean open = Double.isInfinite(point.high());
      double high = open ? chart.most() : point.high();
      double top = TOP + height - high / chart.most() * height;
      double bottom = TOP + height - point.low() / chart.most() * height;
      double length = Math.max(STROKE, bottom - top);
      double from = Math.max(TOP, bottom - length);
      double x = middles.get(i);
      strokes.get(i).resizeRelocate(x - STROKE / 2, from, STROKE, length);
      double wanted = letters.get(i).prefWidth(-1);
      letters.get(i).resizeRelocate(x - wanted / 2, from + length + 1, wanted, 16);
    }
  }
}
