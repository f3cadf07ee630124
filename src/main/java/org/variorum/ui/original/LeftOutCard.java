package org.variorum.ui.original;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.kit.CardBody;
import org.variorum.ui.kit.CardHead;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Inquiry;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// What was left out of the reports' originals and why, on a card over the window, to be brought
/// back piece by piece.
public final class LeftOutCard extends Overlay {
  private static final double WIDEST = 760;
  private static final double HIGHEST = 540;

  /// A page may hold thousands of pieces; more are laid out when they are asked for.
  private static final int AT_ONCE = 150;

  private final Texts texts;
  private final LeftOutViewModel model;
  private final FlowPane tabs = new FlowPane();
  private final VBox content = new VBox();
  private final CardBody scroll;
  private final Button close;
  private int most = AT_ONCE;

  public LeftOutCard(Texts texts, Focus focus, LeftOutViewModel model) {
    super("left-out");
    this.texts = texts;
    this.model = model;
    close = Icons.button(Feather.X, texts.get("keys.close"), this::close);
    HBox top = new CardHead(texts.get("left-out.heading"), close);
    tabs.getStyleClass().add("original-tabs");
    content.getStyleClass().add("marks-content");
    scroll = new CardBody(content, texts.get("left-out.heading"), HIGHEST);
    VBox card = new VBox(top, new Prose(texts.get("left-out.hint"), "hint"), tabs, scroll);
    card.getStyleClass().addAll("keys-card", "original-card");
    card.setPrefWidth(WIDEST);
    card.setMaxSize(WIDEST, USE_PREF_SIZE);
    getChildren().add(card);
    model.shownProperty().addListener((o, before, now) -> show(before, now));
    focus.onAsked(
        Inquiry.LEFT_OUT,
        report -> {
          model.choose(report);
          open();
        });
    show(LeftOutViewModel.Shown.NOTHING, model.shownProperty().get());
  }

  @Override
  public void open() {
    super.open();
    close.requestFocus();
  }

  private void show(LeftOutViewModel.Shown before, LeftOutViewModel.Shown now) {
    if (!before.report().equals(now.report())) {
      most = AT_ONCE;
      scroll.setVvalue(0);
    }
    tabs.getChildren().setAll(now.tabs().stream().map(t -> tab(t, now)).toList());
    show(now);
  }

  private void show(LeftOutViewModel.Shown now) {
    List<Node> nodes = new ArrayList<>();
    if (now.tabs().isEmpty()) {
      nodes.add(new Prose(texts.get("left-out.none"), "hint"));
    }
    now.pieces().stream().limit(most).forEach(p -> nodes.add(line(p)));
    int rest = now.pieces().size() - most;
    if (rest > 0) {
      Button more = new Button(texts.get("left-out.more", rest));
      more.getStyleClass().addAll("small", "flat");
      more.setOnAction(e -> {
        most += AT_ONCE;
        show(now);
      });
      nodes.add(more);
    }
    content.getChildren().setAll(nodes);
  }

  private Node tab(LeftOutViewModel.Tab tab, LeftOutViewModel.Shown now) {
    ToggleButton button =
        new ToggleButton(
            texts.get("left-out.tab", tab.letter(), tab.name().in(texts), tab.pieces()));
    button.getStyleClass().add("small");
    button.setSelected(now.report().filter(tab.report()::equals).isPresent());
    button.setOnAction(e -> {
      button.setSelected(true);
      model.choose(tab.report());
    });
    return button;
  }

  private Node line(LeftOutViewModel.Piece piece) {
    String where =
        piece.behind().isEmpty()
            ? texts.get("left-out.above")
            : texts.get("left-out.behind", piece.behind());
    String place = piece.isBack() ? texts.get("left-out.is-back") : where;
    Prose why = new Prose(texts.named("leftout", piece.sort()), "left-out-why");
    why.add("  " + place, "left-out-place");
    Prose words = new Prose(piece.text(), piece.isBack() ? "piece-back" : "piece");
    VBox told = new VBox(why, words);
    told.setMinWidth(0);
    HBox.setHgrow(told, Priority.ALWAYS);
    Button act = new Button(texts.get(piece.isBack() ? "left-out.take-out" : "left-out.bring"));
    act.getStyleClass().add("small");
    act.setMinWidth(Region.USE_PREF_SIZE);
    act.setAccessibleText(act.getText() + ": " + piece.text());
    act.setOnAction(e -> {
      model.bringBack(piece, !piece.isBack());
      close.requestFocus();
    });
    HBox box = new HBox(told, act);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("marks-line");
    return box;
  }
}
