package org.variorum.ui.original;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
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

/// What changed from one version of a report to the next, on a card over the window: first the
/// details that were changed without a note, then every changed paragraph word by word.
public final class VersionsCard extends Overlay {
  private static final double WIDEST = 760;
  private static final double HIGHEST = 540;

  private final Texts texts;
  private final VersionsViewModel model;
  private final FlowPane tabs = new FlowPane();
  private final VBox content = new VBox();
  private final Button close;

  public VersionsCard(Texts texts, Focus focus, VersionsViewModel model) {
    super("versions");
    this.texts = texts;
    this.model = model;
    close = Icons.button(Feather.X, texts.get("keys.close"), this::close);
    HBox top = new CardHead(texts.get("versions.heading"), close);
    tabs.getStyleClass().add("original-tabs");
    content.getStyleClass().addAll("marks-content", "versions-content");
    VBox card = new VBox(top, tabs, new CardBody(content, texts.get("versions.heading"), HIGHEST));
    card.getStyleClass().addAll("keys-card", "original-card");
    card.setPrefWidth(WIDEST);
    card.setMaxSize(WIDEST, USE_PREF_SIZE);
    getChildren().add(card);
    model.shownProperty().addListener((o, before, now) -> show(now));
    focus.onAsked(
        Inquiry.VERSIONS,
        report -> {
          model.choose(report);
          open();
        });
    show(model.shownProperty().get());
  }

  @Override
  public void open() {
    super.open();
    close.requestFocus();
  }

  private void show(VersionsViewModel.Shown now) {
    tabs.getChildren().setAll(now.tabs().stream().map(t -> tab(t, now)).toList());
    List<Node> nodes = new ArrayList<>();
    if (now.report().isEmpty()) {
      nodes.add(new Prose(texts.get("versions.none"), "hint"));
    } else {
      String before = day(now.dates().get(0));
      String after = day(now.dates().get(1));
      nodes.add(
          new Prose(
              before.equals(after)
                  ? texts.get("versions.signs")
                  : texts.get("versions.dates", before, after) + " " + texts.get("versions.signs"),
              "hint"));
      if (!now.edits().isEmpty()) {
        nodes.add(group(texts.get("versions.edits", now.edits().size())));
        now.edits().forEach(e -> nodes.add(new Prose(texts.say(e), "edit")));
      }
      nodes.add(group(texts.get("versions.changes", now.paragraphs().size())));
      now.paragraphs().forEach(p -> nodes.add(paragraph(p)));
    }
    content.getChildren().setAll(nodes);
  }

  private String day(LocalDate date) {
    return texts.dates("date.pattern").format(date);
  }

  private static Node group(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("keys-group");
    return label;
  }

  private Node tab(VersionsViewModel.Tab tab, VersionsViewModel.Shown now) {
    ToggleButton button =
        new ToggleButton(
            texts.get("versions.tab", tab.letter(), tab.name().in(texts), tab.versions()));
    button.getStyleClass().add("small");
    button.setSelected(now.report().filter(tab.report()::equals).isPresent());
    button.setOnAction(e -> {
      button.setSelected(true);
      model.choose(tab.report());
    });
    return button;
  }

  private Node paragraph(List<VersionsViewModel.Piece> pieces) {
    Prose prose = new Prose("", "version");
    StringBuilder spoken = new StringBuilder();
    VersionsViewModel.Sort before = VersionsViewModel.Sort.KEPT;
    for (VersionsViewModel.Piece piece : pieces) {
      boolean isInstead =
          before == VersionsViewModel.Sort.GONE && piece.sort() == VersionsViewModel.Sort.COME;
      prose.add(isInstead ? " " : "", "version-kept");
      before = piece.sort();
      prose.add(
          piece.words(),
          switch (piece.sort()) {
            case KEPT -> "version-kept";
            case GONE -> "version-gone";
            case COME -> "version-come";
          });
      spoken.append(
          switch (piece.sort()) {
            case KEPT -> piece.words();
            case GONE -> texts.get("versions.gone", piece.words());
            case COME -> texts.get("versions.come", piece.words());
          });
      spoken.append(' ');
    }
    prose.setAccessibleText(spoken.toString().strip());
    return prose;
  }
}
