package org.variorum.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Texts;

/// What the program is, where it keeps the stories, and the licence of each of its parts.
final class About extends VBox {
  private static final double WIDTH = 840;
  private static final double COLUMN = 270;
  private static final String PARTS = "/org/variorum/app/licences.tsv";

  /// @param place the file in which the stories are kept
  About(Texts texts, Path place) {
    setId("about");
    setSpacing(8);
    String version =
        Objects.requireNonNullElse(About.class.getPackage().getImplementationVersion(), "");
    getChildren()
        .addAll(
            line(texts.get("about.version", (texts.get("app.name") + " " + version).strip())),
            line(texts.get("about.place", place)),
            line(texts.get("about.parts")),
            table(texts));
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMaxWidth(WIDTH);
    return line;
  }

  private static TableView<List<String>> table(Texts texts) {
    TableView<List<String>> table = new TableView<>();
    table.setId("parts");
    table.getStyleClass().add("dense");
    List<String> headings = List.of("about.part", "about.licence", "about.source");
    for (int i = 0; i < headings.size(); i++) {
      int cell = i;
      TableColumn<List<String>, String> column = new TableColumn<>(texts.get(headings.get(i)));
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(cell)));
      column.setPrefWidth(COLUMN);
      table.getColumns().add(column);
    }
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setAccessibleText(texts.get("about.parts"));
    table.setPrefWidth(WIDTH);
    table.getItems().setAll(parts());
    table.setPrefHeight(320);
    return table;
  }

  /// The parts: name, licence, where from.
  static List<List<String>> parts() {
    try (InputStream in = About.class.getResourceAsStream(PARTS)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
