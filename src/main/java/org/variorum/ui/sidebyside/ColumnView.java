package org.variorum.ui.sidebyside;

import javafx.event.Event;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Report;
import org.variorum.ui.kit.Texts;

/// One report: its head and its text. A column that is far from what is in view takes its text when
/// it comes near, so that fifty columns cost no more than those that are seen.
final class ColumnView extends VBox {
  private final SideBySideViewModel model;
  private final Texts texts;
  private final ColumnHeader header;
  private final ReportText text;
  private Report report;
  private String letter = "";
  private @Nullable Column waiting;
  private boolean near;

  ColumnView(Texts texts, SideBySideViewModel model, Column column) {
    this.model = model;
    this.texts = texts;
    this.report = column.report();
    this.header = new ColumnHeader(texts, model, report.id());
    this.text = new ReportText("text-" + report.id().value());
    getStyleClass().add("column");
    VBox.setVgrow(text, Priority.ALWAYS);
    getChildren().addAll(header, text);
    text.onSelected(span -> model.selection().set(report.id(), span));
    text.onClick(place -> model.chooseAt(report.id(), place));
    show(column);
  }

  void show(Column column) {
    report = column.report();
    header.show(column, model);
    if (near) {
      set(column);
    } else {
      waiting = column;
    }
  }

  /// Takes the selection from the text where the story has none there any more.
  void followSelection() {
    if (!model.selection().isIn(report.id())) {
      text.selectNothing();
    }
  }

  /// Whether the column is in view or beside what is.
  boolean isNear() {
    return near;
  }

  /// @return whether it came near now
  boolean setNear(boolean now) {
    boolean came = now && !near;
    near = now;
    if (came && waiting != null) {
      set(waiting);
      waiting = null;
    }
    return came;
  }

  private void set(Column column) {
    text.setDimmed(column.standing().dimmed());
    text.show(column.text(), column.lines(), column.runs());
    if (!letter.equals(column.letter())) {
      letter = column.letter();
      text.describe(texts.get("column.described", letter, column.report().text()));
    }
  }

  ColumnHeader header() {
    return header;
  }

  Report report() {
    return report;
  }

  ReportText text() {
    return text;
  }

  /// Hears that the user is about to move this column.
  void onTouched(Runnable heard) {
    addEventFilter(ScrollEvent.ANY, (Event e) -> heard.run());
    addEventFilter(MouseEvent.MOUSE_PRESSED, e -> heard.run());
    addEventFilter(KeyEvent.KEY_PRESSED, e -> heard.run());
  }
}
