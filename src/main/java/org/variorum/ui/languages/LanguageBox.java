package org.variorum.ui.languages;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.desk.language.Offer;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// One language on the card: how it stands, what can be done, and how far that is.
final class LanguageBox extends VBox {
  private final Texts texts;
  private final Label standing = new Label();
  private final VBox problem = new VBox();
  private final ProgressBar bar = new ProgressBar();
  private final Label done = new Label();
  private final HBox under = new HBox();
  private final FlowPane acts = new FlowPane();
  private final Button install = new Button();
  private final Button fromFile;
  private final Button copy;
  private final Button remove;
  private final Button cancel;

  /// What the buttons do.
  record Acts(
      Runnable install, Runnable fromFile, Runnable copy, Runnable remove, Runnable cancel) {}

  LanguageBox(Texts texts, String name, LanguagesViewModel.Line line, Acts does) {
    this.texts = texts;
    String code = line.language().code();
    setId("language-" + code);
    getStyleClass().add("language-box");
    Label heading = new Label(name);
    heading.getStyleClass().add("card-name");
    HBox top = new HBox(heading, standing);
    top.setAlignment(Pos.BASELINE_LEFT);
    top.getStyleClass().add("language-top");
    install.setGraphic(new FontIcon(Feather.DOWNLOAD));
    install.setId("install-" + code);
    install.getStyleClass().add("accent");
    install.setOnAction(e -> does.install().run());
    fromFile = button("languages.from-file", "from-file-" + code, name, does.fromFile());
    copy = button("languages.copy", "copy-" + code, name, does.copy());
    remove = button("languages.remove", "remove-" + code, name, does.remove());
    cancel = button("languages.cancel", "cancel-" + code, name, does.cancel());
    acts.getStyleClass().add("language-acts");
    bar.setAccessibleText(texts.get("status.progress"));
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    done.setMinWidth(USE_PREF_SIZE);
    under.getChildren().setAll(bar, done, cancel);
    under.setAlignment(Pos.CENTER_LEFT);
    under.getStyleClass().add("language-under");
    getChildren().add(top);
    line.told().forEach(told -> getChildren().add(new Prose(told, "fact")));
    getChildren().addAll(problem, under, acts);
    show(line);
  }

  private Button button(String key, String id, String name, Runnable act) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setAccessibleText(texts.get(key) + ", " + name);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> act.run());
    return button;
  }

  /// Changes only what is otherwise now, so that the keyboard stays where it is.
  void show(LanguagesViewModel.Line line) {
    boolean hadFocus = isFocusWithin();
    Offer.Standing now = line.offer().standing();
    standing.setText(texts.named("standing", now));
    standing
        .getStyleClass()
        .setAll("label", now == Offer.Standing.BROKEN ? "language-broken" : "language-standing");
    standing.setGraphic(
        switch (now) {
          case ABSENT -> null;
          case INSTALLED -> new FontIcon(Feather.CHECK);
          case BROKEN -> new FontIcon(Feather.ALERT_CIRCLE);
        });
    install.setText(
        texts.get(now == Offer.Standing.BROKEN ? "languages.again" : "languages.install"));
    List<Node> wanted =
        line.under().isPresent()
            ? List.of()
            : switch (now) {
              case ABSENT -> List.of(install, fromFile, copy);
              case INSTALLED -> List.of(remove);
              case BROKEN -> List.of(install, fromFile, copy, remove);
            };
    boolean changes = !acts.getChildren().equals(wanted);
    if (changes) {
      acts.getChildren().setAll(wanted);
    }
    line.under()
        .ifPresent(u -> {
          bar.setProgress(u.fraction());
          done.setText(u.words());
          cancel.setDisable(u.fraction() >= 1);
        });
    shown(under, line.under().isPresent());
    shown(acts, !wanted.isEmpty());
    problem.getChildren().clear();
    if (!line.problem().isBlank()) {
      problem.getChildren().add(new Prose(line.problem(), "language-problem"));
    }
    shown(problem, !line.problem().isBlank());
    if (hadFocus && changes) {
      (wanted.isEmpty() ? cancel : wanted.getFirst()).requestFocus();
    }
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
