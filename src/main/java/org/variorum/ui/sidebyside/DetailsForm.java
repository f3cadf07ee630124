package org.variorum.ui.sidebyside;

import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.variorum.model.Metadata;
import org.variorum.ui.kit.Texts;

/// A small form beside a report's header, to say what the program could not read there or read
/// wrongly. Nothing else is blocked while it is open.
final class DetailsForm {
  private static final int FIELD_WIDTH = 280;

  private final TextField outlet = new TextField();
  private final TextField title = new TextField();
  private final TextField byline = new TextField();
  private final TextField dateline = new TextField();
  private final DatePicker published = new DatePicker();
  private final ComboBox<String> language = new ComboBox<>();
  private final Popover popover = new Popover();
  private final GridPane grid = new GridPane();

  DetailsForm(Texts texts, Metadata before, Consumer<Metadata> save) {
    Details shown = Details.of(before);
    outlet.setText(shown.outlet());
    title.setText(shown.title());
    byline.setText(shown.byline());
    dateline.setText(shown.dateline());
    published.setValue(shown.published());
    published.setPrefWidth(FIELD_WIDTH);
    published.setId("details-published");

    grid.getStyleClass().add("details-form");
    row(texts.get("details.outlet"), outlet, "details-outlet");
    row(texts.get("details.title"), title, "details-title");
    row(texts.get("details.byline"), byline, "details-byline");
    row(texts.get("details.dateline"), dateline, "details-dateline");
    Label day = new Label(texts.get("details.published"));
    day.setLabelFor(published);
    grid.addRow(grid.getRowCount(), day, published);
    language.getItems().setAll(Languages.codes(shown.language(), texts));
    language.setConverter(Languages.converter(texts));
    language.setValue(shown.language());
    language.setId("details-language");
    language.setPrefWidth(FIELD_WIDTH);
    Label tongue = new Label(texts.get("details.language"));
    tongue.setLabelFor(language);
    grid.addRow(grid.getRowCount(), tongue, language);

    Button ok = new Button(texts.get("details.save"));
    ok.setId("details-save");
    ok.setDefaultButton(true);
    ok.setOnAction(e -> {
      popover.hide();
      save.accept(details().applied(before));
    });
    Button cancel = new Button(texts.get("details.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(e -> popover.hide());
    HBox buttons = new HBox(cancel, ok);
    buttons.getStyleClass().add("buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    grid.add(buttons, 0, grid.getRowCount(), 2, 1);
    popover.setContentNode(grid);
    popover.setTitle(texts.get("details.heading"));
    popover.setHeaderAlwaysVisible(true);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
  }

  void show(Node beside) {
    popover.show(beside);
  }

  private void row(String name, TextField field, String id) {
    Label label = new Label(name);
    label.setLabelFor(field);
    field.setId(id);
    field.setPrefWidth(FIELD_WIDTH);
    grid.addRow(grid.getRowCount(), label, field);
  }

  private Details details() {
    // What was typed into the field of the day counts even if Enter was not pressed there.
    published.setValue(
        published.getEditor().getText().isBlank()
            ? null
            : published.getConverter().fromString(published.getEditor().getText()));
    return new Details(
        outlet.getText(),
        title.getText(),
        byline.getText(),
        dateline.getText(),
        published.getValue(),
        language.getValue());
  }
}
