package org.variorum.ui.publish;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.desk.publish.Preview;
import org.variorum.ui.kit.CardHead;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.ListCard;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Texts;

/// The card over the window on which a story is handed on.
public final class PublishView extends Overlay {
  private static final double PAGE_WIDTH = 460;

  private final Texts texts;
  private final PublishViewModel model;
  private final Saver saver;
  private final ListView<Target> targets = new ListView<>();
  private final StackPane shown = new StackPane();
  private final CheckBox onlyShown = new CheckBox();
  private final Label count = new Label();
  private final Button save;
  private final Button print;

  /// Asks the user where a file is to go.
  @FunctionalInterface
  public interface Saver {
    /// @param name that is proposed
    /// @return empty where the user thought better of it
    Optional<Path> where(String name);
  }

  public PublishView(Texts texts, PublishViewModel model, Saver saver) {
    super("publish");
    this.texts = texts;
    this.model = model;
    this.saver = saver;
    save = new Button(texts.get("publish.save"), new FontIcon(Feather.DOWNLOAD));
    save.setId("publish-save");
    save.getStyleClass().add("accent");
    save.setDefaultButton(true);
    save.setOnAction(e -> save());
    print = new Button(texts.get("publish.print"), new FontIcon(Feather.PRINTER));
    print.setId("publish-print");
    print.setOnAction(e -> model.pages(this::print));
    onlyShown.setId("publish-only-shown");
    onlyShown.setAccessibleText(texts.get("publish.only-shown"));
    onlyShown.selectedProperty().bindBidirectional(model.onlyShownProperty());
    model.previewProperty().addListener((o, before, now) -> show(now));
    model.targetProperty().addListener(o -> tell());
    model.onlyShownProperty().addListener(o -> tell());
    getChildren().add(card());
  }

  /// Comes into sight.
  ///
  /// @param picture of the side-by-side view, as PNG, that goes along; empty where there is none
  public void open(Optional<byte[]> picture) {
    model.open(picture);
    onlyShown.setVisible(model.isFiltered());
    onlyShown.setManaged(model.isFiltered());
    tell();
    open();
    targets.getSelectionModel().select(model.targetProperty().get());
    targets.requestFocus();
  }

  @Override
  public void close() {
    super.close();
    model.close();
  }

  private ListCard card() {
    targets.setId("publish-targets");
    targets.setAccessibleText(texts.get("publish.formats"));
    targets.getItems().setAll(Target.all());
    targets.setCellFactory(list -> new TargetCell(texts));
    targets
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, now) -> {
          if (now != null) {
            model.targetProperty().set(now);
          }
        });
    shown.getStyleClass().add("publish-preview");
    CardHead head =
        new CardHead(
            texts.get("publish.heading"),
            Icons.button(Feather.X, texts.get("publish.close"), this::close));
    return new ListCard(head, targets, shown, new VBox(count, onlyShown), print, save);
  }

  private void tell() {
    boolean possible = model.isPossible();
    count.setText(
        possible
            ? texts.get("publish.count", model.count(), model.countOfAll())
            : texts.get("publish.nothing"));
    onlyShown.setText(texts.get("publish.only-shown"));
    save.setDisable(!possible);
    print.setDisable(!possible);
    show(model.previewProperty().get());
  }

  private void show(Optional<Preview> preview) {
    shown.getChildren().setAll(preview.map(this::node).orElseGet(this::waiting));
  }

  private Node waiting() {
    if (model.isPossible() && model.targetProperty().get().format().isPresent()) {
      ProgressIndicator busy = new ProgressIndicator();
      busy.setMaxSize(36, 36);
      busy.setAccessibleText(texts.get("publish.drawing"));
      return busy;
    }
    Label none = new Label(texts.get(model.isPossible() ? "publish.dossier" : "publish.nothing"));
    none.setWrapText(true);
    none.getStyleClass().add("publish-none");
    return none;
  }

  private Node node(Preview preview) {
    return switch (preview) {
      case Preview.Pages pages -> pages(pages);
      case Preview.Words words -> words(words);
    };
  }

  private ScrollPane pages(Preview.Pages pages) {
    VBox sheets = new VBox();
    sheets.getStyleClass().add("publish-sheets");
    for (byte[] png : pages.pages()) {
      ImageView page = new ImageView(new Image(new ByteArrayInputStream(png)));
      page.setPreserveRatio(true);
      page.setFitWidth(PAGE_WIDTH);
      page.getStyleClass().add("publish-sheet");
      sheets.getChildren().add(page);
    }
    int more = pages.count() - pages.pages().size();
    if (more > 0) {
      sheets.getChildren().add(new Label(texts.get("publish.more-pages", more)));
    }
    ScrollPane scroll = new ScrollPane(sheets);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private TextArea words(Preview.Words words) {
    TextArea area = new TextArea(words.isWhole() ? words.text() : words.text() + "\n…");
    area.setEditable(false);
    area.setWrapText(false);
    area.setAccessibleText(texts.get("publish.preview"));
    area.getStyleClass().add("publish-text");
    return area;
  }

  private void save() {
    saver
        .where(model.fileName())
        .ifPresent(file -> {
          model.save(file);
          close();
        });
  }

  private void print(Preview.Pages pages) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      count.setText(texts.get("publish.no-printer"));
      return;
    }
    if (job.showPrintDialog(getScene().getWindow())) {
      PageLayout sheet = job.getJobSettings().getPageLayout();
      for (byte[] png : pages.pages()) {
        ImageView page = new ImageView(new Image(new ByteArrayInputStream(png)));
        page.setPreserveRatio(true);
        page.setFitWidth(sheet.getPrintableWidth());
        page.setFitHeight(sheet.getPrintableHeight());
        job.printPage(page);
      }
      job.endJob();
    }
  }

  /// A format and what it is for.
  private static final class TargetCell extends ListCell<Target> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label purpose = new Label();
    private final VBox box = new VBox(name, purpose);

    TargetCell(Texts texts) {
      this.texts = texts;
      name.getStyleClass().add("card-name");
      purpose.getStyleClass().add("card-purpose");
    }

    @Override
    protected void updateItem(Target item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : box);
      if (!empty && item != null) {
        name.setText(texts.sorted("format", item.word()));
        purpose.setText(texts.sorted("purpose", item.word()));
      }
    }
  }
}
