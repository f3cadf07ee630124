package org.variorum.ui.sources;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Letter;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Texts;

/// An agreement: how many origins it rests on, and which reports share one.
final class AgreementCell extends ListCell<Shown.Agreement> {
  private static final int SIDES = 44;
  private static final int MOST = 8;
  private static final int LONGEST = 32;

  private final Texts texts;
  private final Label count = new Label();
  private final Label topic = new Label();
  private final Label words = new Label();
  private final HBox groups = new HBox();
  private final Button join;
  private final HBox box;

  /// @param model hears that an agreement rests on one origin
  AgreementCell(Texts texts, ListView<Shown.Agreement> list, SourcesViewModel model) {
    this.texts = texts;
    join =
        Icons.button(
            Feather.LINK_2,
            texts.get("sources.join"),
            () -> {
              if (getItem() != null) {
                model.join(getItem());
              }
            });
    getStyleClass().add("agreement");
    count.getStyleClass().add("origin-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    words.getStyleClass().add("facts");
    topic.setMinWidth(0);
    words.setMinWidth(0);
    VBox told = new VBox(topic, words);
    told.setMinWidth(0);
    HBox.setHgrow(told, Priority.ALWAYS);
    groups.setAlignment(Pos.CENTER_RIGHT);
    groups.getStyleClass().add("origin-groups");
    groups.setMinWidth(Region.USE_PREF_SIZE);
    box = new HBox(count, told, groups, join);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("line-box");
    box.setMinWidth(0);
    box.setPrefWidth(0);
    box.maxWidthProperty().bind(list.widthProperty().subtract(SIDES));
  }

  @Override
  protected void updateItem(Shown.@Nullable Agreement agreement, boolean empty) {
    super.updateItem(agreement, empty);
    setText(null);
    if (empty || agreement == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    int origins = agreement.groups().size();
    count.setText(Integer.toString(origins));
    count.getStyleClass().setAll("label", "origin-count", origins == 1 ? "single" : "several");
    join.setVisible(origins > 1);
    topic.setText(texts.topic(agreement.item().finding().topic()));
    words.setText(OneLine.of(texts.value(agreement.read())));
    groups
        .getChildren()
        .setAll(agreement.groups().stream().limit(MOST).map(AgreementCell::group).toList());
    if (origins > MOST) {
      Label more = new Label("+" + (origins - MOST));
      more.getStyleClass().add("facts");
      groups.getChildren().add(more);
    }
    setAccessibleText(
        texts.get(
            "sources.described",
            texts.topic(agreement.item().finding().topic()),
            origins,
            agreement.groups().stream()
                .map(AgreementCell::told)
                .collect(Collectors.joining("; "))));
    setGraphic(box);
  }

  /// Reports that share an origin stand in one box.
  private static Node group(Shown.Group group) {
    HBox box = new HBox();
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("origin-group");
    group.letters().forEach(l -> box.getChildren().add(Letter.small(l)));
    group
        .origin()
        .filter(o -> group.letters().size() > 1)
        .ifPresent(origin -> {
          box.getStyleClass().add("shared-origin");
          Label who = new Label(shortened(origin.who()));
          who.getStyleClass().add("facts");
          box.getChildren().add(who);
        });
    return box;
  }

  private static String shortened(String who) {
    return who.length() > LONGEST ? who.substring(0, LONGEST).strip() + "…" : who;
  }

  private static String told(Shown.Group group) {
    return String.join(" ", group.letters())
        + group.origin().map(o -> " (" + o.who() + ")").orElse("");
  }
}
