package org.variorum.ui.search;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Span;
import org.variorum.model.search.Hit;
import org.variorum.model.search.Target;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// A story, a place in it, or that there is more.
final class LineCell extends ListCell<Line> {
  private static final int SIDES = 44;

  /// How far places stand behind the title of their story.
  private static final int INDENT = 26;

  private static final double ROW = 19;

  /// The width of a letter, on average.
  private static final double LETTER = 6.6;

  private static final int MOST_ROWS = 2;

  /// About what a line takes, for a list that is no higher than its lines.
  static double height(Line line) {
    return switch (line) {
      case Line.OfStory _ -> 40;
      case Line.OfHit _ -> 68;
      case Line.OfMore _ -> 32;
    };
  }

  private final Texts texts;
  private final ListView<Line> list;

  LineCell(Texts texts, ListView<Line> list) {
    this.texts = texts;
    this.list = list;
    getStyleClass().add("search-line");
    setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case Line.OfStory story -> {
        setGraphic(story(story));
        setAccessibleText(texts.get("search.story-described", story.title()));
      }
      case Line.OfHit(var _, Hit hit) -> {
        setGraphic(hit(hit));
        setAccessibleText(
            texts.get(
                "search.hit-described", sort(hit.target()), heading(hit), hit.excerpt().words()));
      }
      case Line.OfMore more -> {
        Label words = new Label(texts.get("search.more", more.count()));
        words.getStyleClass().add("search-more");
        setGraphic(words);
        setAccessibleText(words.getText());
      }
    }
  }

  private Node story(Line.OfStory story) {
    Prose title = flow(story.title(), story.marks(), "search-story", SIDES + INDENT, 1);
    HBox box = new HBox(new FontIcon(Feather.BOOK), title);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("search-story-box");
    return box;
  }

  private Node hit(Hit hit) {
    Label sort = new Label(sort(hit.target()));
    sort.getStyleClass().add("search-sort");
    sort.setMinWidth(USE_PREF_SIZE);
    Label heading = new Label(heading(hit));
    heading.getStyleClass().add("search-heading");
    HBox first = new HBox(sort, heading);
    first.setAlignment(Pos.BASELINE_LEFT);
    first.getStyleClass().add("first");
    Prose words =
        flow(
            hit.excerpt().words(),
            hit.excerpt().marks(),
            "search-words",
            SIDES + INDENT,
            MOST_ROWS);
    VBox box = hit.excerpt().words().isBlank() ? new VBox(first) : new VBox(first, words);
    box.getStyleClass().add("search-hit");
    return box;
  }

  /// Words in as many rows as they need, cut where they would need more.
  private Prose flow(String words, List<Span> marks, String style, int sides, int most) {
    Prose flow = Prose.marked(words, marks, style, "search-mark");
    double width = Math.max(200, list.getWidth() - sides);
    int rows = (int) Math.clamp(Math.ceil(words.length() * LETTER / width), 1, most);
    flow.setPrefWidth(width);
    flow.setMaxWidth(width);
    flow.setMinHeight(rows * ROW);
    flow.setPrefHeight(rows * ROW);
    flow.setMaxHeight(rows * ROW);
    flow.setClip(new Rectangle(width, rows * ROW));
    return flow;
  }

  /// What stands over a place: a finding is called as in the list of findings.
  private String heading(Hit hit) {
    return switch (hit.target()) {
      case Target.OfStory _, Target.OfReport _ -> hit.heading();
      case Target.OfFinding _, Target.OfNote _ -> texts.topic(hit.heading());
    };
  }

  private String sort(Target target) {
    return switch (target) {
      case Target.OfStory _ -> texts.get("search.sort-story");
      case Target.OfReport _ -> texts.get("search.sort-report");
      case Target.OfFinding _ -> texts.get("search.sort-finding");
      case Target.OfNote _ -> texts.get("search.sort-note");
    };
  }
}
