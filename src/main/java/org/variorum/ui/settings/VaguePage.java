package org.variorum.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.VaguePolicy;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// The table of vague numbers: the least, the best and the most that each word stands for.
final class VaguePage extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final double HIGHEST = 340;

  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final Button apply = new Button();
  private final Label wrong = new Label();
  private VagueForm form = new VagueForm(VaguePolicy.standard());

  /// @param done hears of the policy when it is to hold
  /// @param back leaves the page
  VaguePage(Texts texts, Consumer<VaguePolicy> done, Runnable back) {
    this.texts = texts;
    setId("vague");
    getStyleClass().add("settings-page");
    grid.getStyleClass().add("vague-grid");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    scroll.getStyleClass().add("marks-scroll");
    apply.setText(texts.get("vague.apply"));
    apply.setId("vague-apply");
    apply.getStyleClass().add("accent");
    apply.setOnAction(e ->
        form.policy()
            .ifPresent(policy -> {
              done.accept(policy);
              back.run();
            }));
    Button standard = new Button(texts.get("vague.standard"));
    standard.setOnAction(e -> show(VaguePolicy.standard()));
    Button cancel = new Button(texts.get("settings.back"));
    cancel.setOnAction(e -> back.run());
    wrong.getStyleClass().add("quiet-label");
    wrong.setText(texts.get("vague.wrong"));
    for (Button button : List.of(apply, standard, cancel)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    HBox buttons = new HBox(apply, standard, cancel);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("buttons");
    getChildren().addAll(new Prose(texts.get("vague.hint"), "hint"), scroll, wrong, buttons);
  }

  /// Fills the table.
  void show(VaguePolicy policy) {
    form = new VagueForm(policy);
    grid.getChildren().clear();
    grid.addRow(0, head("vague.word"), head("vague.low"), head("vague.best"), head("vague.high"));
    int row = 1;
    for (String word : VagueForm.words()) {
      VagueForm.Entry entry = form.entry(word);
      List<TextField> fields = new ArrayList<>();
      for (String number : List.of(entry.low(), entry.best(), entry.high())) {
        TextField field = new TextField(number);
        field.setPrefColumnCount(7);
        field.setAccessibleText(
            name(word)
                + ", "
                + texts.get(List.of("vague.low", "vague.best", "vague.high").get(fields.size())));
        fields.add(field);
      }
      fields.forEach(f -> f.textProperty().addListener((o, before, now) -> read(word, fields)));
      Label label = new Label(name(word));
      label.setMinWidth(USE_PREF_SIZE);
      grid.addRow(row++, label, fields.get(0), fields.get(1), fields.get(2));
    }
    tell();
  }

  private String name(String word) {
    return word.equals("plural") ? texts.get("vague.plural") : texts.quoted(word);
  }

  private void read(String word, List<TextField> fields) {
    VagueForm.Entry entry =
        new VagueForm.Entry(
            fields.get(0).getText(), fields.get(1).getText(), fields.get(2).getText());
    form.set(word, entry);
    fields.forEach(f -> f.pseudoClassStateChanged(ERROR, entry.allowance().isEmpty()));
    tell();
  }

  private void tell() {
    boolean whole = form.policy().isPresent();
    apply.setDisable(!whole);
    wrong.setVisible(!whole);
  }

  private Label head(String key) {
    Label head = new Label(texts.get(key));
    head.getStyleClass().add("keys-group");
    return head;
  }
}
