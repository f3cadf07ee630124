package org.variorum.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.desk.Notice;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// What the user should hear of, over the foot of the views: at its side it would cover the verdicts.
/// What can be undone goes by itself after a while; what was refused stays until it was read, and
/// goes with Esc.
final class NoticesView extends VBox {
  private static final Duration WHILE = Duration.seconds(10);
  private static final int MOST = 5;

  private final Texts texts;
  private final ShellViewModel model;
  private final Set<Notice> timed = new HashSet<>();
  private List<Notice> shown = List.of();

  NoticesView(Texts texts, ShellViewModel model) {
    this.texts = texts;
    this.model = model;
    setId("notices");
    getStyleClass().add("notices");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    model.stateProperty().addListener((o, before, now) -> show(now.notices()));
    show(model.state().notices());
  }

  private void show(List<Notice> notices) {
    if (notices.equals(shown)) {
      return;
    }
    shown = notices;
    List<Notice> newest = notices.subList(Math.max(0, notices.size() - MOST), notices.size());
    getChildren().setAll(newest.stream().map(this::view).toList());
    if (notices.size() > MOST) {
      Label more = new Label(texts.get("notice.more", notices.size() - MOST));
      more.getStyleClass().addAll("notice", "more");
      getChildren().addFirst(more);
    }
    for (Notice notice : notices) {
      if (ShellViewModel.isPassing(notice) && timed.add(notice)) {
        new Timeline(new KeyFrame(WHILE, e -> model.desk().dismiss(notice))).play();
      }
    }
  }

  private Node view(Notice notice) {
    Prose words = new Prose(model.told(notice), "told");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox box = new HBox(new FontIcon(icon(notice)), words);
    box.getStyleClass().add("notice");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setFillHeight(false);
    if (ShellViewModel.isUndoable(notice)) {
      box.getChildren()
          .add(
              button(
                  texts.get("notice.undo"),
                  () -> {
                    model.desk().dismiss(notice);
                    model.undo();
                  }));
    }
    if (notice instanceof Notice.Withheld withheld) {
      box.getChildren()
          .add(button(texts.get("notice.fetch"), () -> model.desk().fetchNevertheless(withheld)));
    }
    if (notice instanceof Notice.NewVersion offer) {
      Button take = button(texts.get("version.take"), () -> model.desk().takeVersion(offer));
      take.setId("take-version");
      Button beside = button(texts.get("version.beside"), () -> model.desk().addBeside(offer));
      beside.getStyleClass().remove("accent");
      beside.setId("add-beside");
      take.setMaxWidth(Double.MAX_VALUE);
      beside.setMaxWidth(Double.MAX_VALUE);
      VBox choices = new VBox(take, beside);
      choices.getStyleClass().add("choices");
      choices.setMinWidth(Region.USE_PREF_SIZE);
      box.getChildren().add(choices);
    }
    if (notice instanceof Notice.NewFiles offer) {
      box.getChildren().add(choices(offer));
      // Not now is what closing it would be.
      return box;
    }
    box.getChildren()
        .add(
            Icons.button(Feather.X, texts.get("notice.close"), () -> model.desk().dismiss(notice)));
    return box;
  }

  private Node choices(Notice.NewFiles offer) {
    Button add = button(texts.get("watch.add"), () -> model.desk().watching().add(offer));
    add.setId("add-new-files");
    Button later = button(texts.get("watch.later"), () -> model.desk().watching().decline(offer));
    later.getStyleClass().remove("accent");
    later.setId("decline-new-files");
    HBox choices = new HBox(add, later);
    choices.getStyleClass().add("choices");
    choices.setMinWidth(Region.USE_PREF_SIZE);
    return choices;
  }

  private static Button button(String words, Runnable act) {
    Button button = new Button(words);
    button.getStyleClass().addAll("small", "accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> act.run());
    return button;
  }

  private static Feather icon(Notice notice) {
    return switch (notice) {
      case Notice.Refused _, Notice.Failed _, Notice.Doubtful _, Notice.LanguageDamaged _ ->
          Feather.ALERT_CIRCLE;
      case Notice.OnlyToRead _ -> Feather.LOCK;
      case Notice.Shared _ -> Feather.SERVER;
      case Notice.Exported _ -> Feather.CHECK;
      case Notice.Merged _ -> Feather.GIT_MERGE;
      case Notice.Withheld _ -> Feather.HELP_CIRCLE;
      case Notice.Repeated _ -> Feather.COPY;
      case Notice.NewVersion _ -> Feather.LAYERS;
      case Notice.Watched _, Notice.NewFiles _, Notice.FolderGone _ -> Feather.FOLDER;
      case Notice.StoryRemoved _, Notice.ReportRemoved _ -> Feather.TRASH_2;
    };
  }
}
