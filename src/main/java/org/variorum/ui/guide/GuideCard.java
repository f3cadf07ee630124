package org.variorum.ui.guide;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.kit.CardHead;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Texts;

/// The guide on a card over the window: what is in it at the left, its text at the right.
public final class GuideCard extends Overlay {
  private static final double WIDTH = 940;
  private static final double MARGIN = 48;
  private static final double CONTENTS = 250;

  private final Texts texts;
  private final ListView<Block.Heading> contents = new ListView<>();
  private final TextField find = new TextField();
  private final Label count = new Label();
  private final Page page = new Page();
  private Guide guide = new Guide(List.of());

  public GuideCard(Texts texts) {
    super("guide");
    this.texts = texts;
    getStyleClass().add("guide");
    contents.setId("guide-contents");
    contents.setAccessibleText(texts.get("guide.contents"));
    contents.getStyleClass().add("guide-contents");
    contents.setMinWidth(CONTENTS);
    contents.setPrefWidth(CONTENTS);
    contents.setCellFactory(list -> new HeadingCell());
    contents
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, chosen) -> {
          if (chosen != null) {
            page.lead(chosen.name());
          }
        });
    page.setAccessibleText(texts.get("guide.text"));
    page.setOnMouseClicked(e -> {
      if (page.getSelectedText().isEmpty()) {
        follow();
      }
    });
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            follow();
            e.consume();
          }
        });
    var scroll = new VirtualizedScrollPane<>(page);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    HBox body = new HBox(contents, scroll);
    body.getStyleClass().add("guide-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox card = new VBox(head(), body);
    card.getStyleClass().add("keys-card");
    card.setPrefWidth(WIDTH);
    card.setMaxWidth(WIDTH);
    card.maxHeightProperty().bind(heightProperty().subtract(MARGIN));
    card.prefHeightProperty().bind(card.maxHeightProperty());
    getChildren().add(card);
  }

  /// Comes up at a section.
  ///
  /// @param section the name of a heading; empty for where it was left
  public void open(String section) {
    if (guide.blocks().isEmpty()) {
      guide = Guide.ofThisProgram();
      page.show(guide);
      contents.getItems().setAll(guide.headings());
    }
    open();
    contents.requestFocus();
    guide.headings().stream()
        .filter(h -> h.name().equals(section))
        .findFirst()
        .ifPresent(h -> {
          contents.getSelectionModel().select(h);
          contents.scrollTo(h);
          layout();
          page.lead(h.name());
        });
  }

  private CardHead head() {
    find.setId("guide-find");
    find.setPromptText(texts.get("guide.find"));
    find.setAccessibleText(texts.get("guide.find"));
    find.setPrefColumnCount(16);
    find.textProperty().addListener((o, before, now) -> find(page.getSelection().getStart(), 1));
    find.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        step(e.isShiftDown() ? -1 : 1);
        e.consume();
      }
    });
    count.getStyleClass().add("quiet-label");
    CardHead head =
        new CardHead(
            texts.get("guide.heading"),
            count,
            find,
            Icons.button(Feather.CHEVRON_UP, texts.get("find.previous"), () -> step(-1)),
            Icons.button(Feather.CHEVRON_DOWN, texts.get("find.next"), () -> step(1)),
            Icons.button(Feather.X, texts.get("keys.close"), this::close));
    head.getStyleClass().add("guide-head");
    return head;
  }

  private void step(int direction) {
    var selected = page.getSelection();
    find(direction > 0 ? selected.getEnd() : selected.getStart() - 1, direction);
  }

  /// Goes to the next place of the words sought, from a place on; beyond the last it begins again.
  private void find(int from, int direction) {
    List<Integer> places = Places.of(find.getText(), page.getText());
    count.setText(find.getText().isBlank() ? "" : texts.get("find.count", 0, places.size()));
    if (places.isEmpty()) {
      page.deselect();
      return;
    }
    int index = Places.next(places, from, direction);
    count.setText(texts.get("find.count", index + 1, places.size()));
    page.select(places.get(index), places.get(index) + find.getText().length());
  }

  private void follow() {
    page.link()
        .flatMap(guide::target)
        .ifPresent(heading -> contents.getSelectionModel().select(heading));
  }

  private static final class HeadingCell extends ListCell<Block.Heading> {
    @Override
    protected void updateItem(Block.Heading heading, boolean empty) {
      super.updateItem(heading, empty);
      getStyleClass().remove("guide-page-name");
      setWrapText(true);
      setPrefWidth(0);
      if (empty || heading == null) {
        setText(null);
      } else {
        setText(heading.words());
        if (heading.level() == 1) {
          getStyleClass().add("guide-page-name");
        }
      }
    }
  }
}
