package org.variorum.ui.backups;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.desk.Safekeeping;
import org.variorum.ui.kit.CardHead;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.ListCard;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// The backups on a card over the window: which there are, what going back to one would change, and
/// the way back.
public final class BackupsCard extends Overlay {
  private final Texts texts;
  private final BackupsViewModel model;
  private final ListView<Safekeeping.Copy> copies = new ListView<>();
  private final VBox preview = new VBox();
  private final VBox words = new VBox();
  private final ProgressBar progress = new ProgressBar();
  private final Button make;
  private final Button restore;
  private boolean showing;

  public BackupsCard(Texts texts, BackupsViewModel model) {
    super("backups");
    this.texts = texts;
    this.model = model;
    make = new Button(texts.get("backups.make"), new FontIcon(Feather.SAVE));
    make.setId("backups-make");
    make.setOnAction(e -> model.make());
    restore = new Button(texts.get("backups.restore"), new FontIcon(Feather.ROTATE_CCW));
    restore.setId("backups-restore");
    restore.getStyleClass().add("accent");
    restore.setOnAction(e -> model.restore());
    getChildren().add(card());
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  @Override
  public void open() {
    super.open();
    model.open();
    copies.requestFocus();
  }

  private Node card() {
    copies.setId("backups-list");
    copies.setAccessibleText(texts.get("backups.heading"));
    copies.setPlaceholder(new Prose(texts.get("backups.none"), "hint"));
    copies.setCellFactory(list -> new CopyCell());
    copies
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, now) -> {
          if (now != null && !showing) {
            model.choose(now);
          }
        });
    preview.getStyleClass().add("backups-preview");
    ScrollPane scroll = new ScrollPane(preview);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("marks-scroll");
    scroll.setAccessibleText(texts.get("backups.preview"));
    progress.setId("backups-progress");
    progress.setAccessibleText(texts.get("status.progress"));
    CardHead head =
        new CardHead(
            texts.get("backups.heading"),
            Icons.button(Feather.X, texts.get("keys.close"), this::close));
    ListCard card = new ListCard(head, copies, scroll, words, progress, make, restore);
    card.getStyleClass().add("backups-card");
    return card;
  }

  private void show(BackupsViewModel.Shown now) {
    showing = true;
    if (!copies.getItems().equals(now.copies())) {
      copies.getItems().setAll(now.copies());
    }
    now.chosen().ifPresent(copies.getSelectionModel()::select);
    showing = false;
    preview.getChildren().setAll(now.chosen().map(c -> preview(c, now)).orElse(List.of()));
    now.busy().ifPresent(progress::setProgress);
    progress.setVisible(now.busy().isPresent());
    progress.setManaged(now.busy().isPresent());
    make.setDisable(!model.canMake());
    restore.setDisable(!model.canRestore());
    String said = now.said().isBlank() ? texts.get("backups.place", model.folder()) : now.said();
    words.getChildren().setAll(new Prose(said, now.said().isBlank() ? "fact" : "fact-value"));
  }

  private List<Node> preview(Safekeeping.Copy copy, BackupsViewModel.Shown now) {
    Label heading = new Label(texts.get("backups.if-restored"));
    heading.getStyleClass().add("keys-group");
    VBox lines = new VBox();
    lines.getStyleClass().add("backups-lines");
    if (copy.held().isEmpty()) {
      lines.getChildren().add(new Prose(texts.get("backups.damaged"), "fact"));
    } else if (now.changes().isEmpty()) {
      lines.getChildren().add(new Prose(texts.get("backups.looking"), "fact"));
    } else if (now.changes().get().isEmpty()) {
      lines.getChildren().add(new Prose(texts.get("backups.same"), "fact"));
    } else {
      now.changes().get().forEach(l -> lines.getChildren().add(new Prose(l, "fact")));
    }
    return List.of(heading, lines, new Prose(texts.get("backups.aside"), "hint"));
  }

  /// A copy: when it was made, why, and how much is in it.
  private final class CopyCell extends ListCell<Safekeeping.Copy> {
    private final Label when = new Label();
    private final Label why = new Label();
    private final Label held = new Label();
    private final VBox box = new VBox(when, why, held);

    CopyCell() {
      when.getStyleClass().add("card-name");
      why.getStyleClass().add("card-purpose");
      held.getStyleClass().add("card-purpose");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Safekeeping.Copy item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : box);
      if (!empty && item != null) {
        when.setText(model.when(item));
        why.setText(model.why(item));
        held.setText(model.held(item));
        setAccessibleText(when.getText() + ", " + why.getText() + ", " + held.getText());
      }
    }
  }
}
