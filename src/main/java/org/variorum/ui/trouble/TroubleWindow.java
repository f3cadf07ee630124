package org.variorum.ui.trouble;

import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.variorum.ui.kit.Prose;

/// What the windows of trouble have in common: a heading, words, something below, and acts.
final class TroubleWindow {
  private static final double WIDTH = 620;
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private TroubleWindow() {}

  static VBox content(String heading, String words) {
    Label title = new Label(heading);
    title.getStyleClass().add("card-topic");
    title.setWrapText(true);
    VBox content = new VBox(title, new Prose(words, "fact"));
    content.getStyleClass().addAll("shell", "trouble");
    return content;
  }

  static HBox acts(Node... acts) {
    HBox box = new HBox(acts);
    box.getStyleClass().add("card-acts");
    box.setAlignment(Pos.CENTER_RIGHT);
    return box;
  }

  static Stage stage(String title, VBox content) {
    for (Node child : content.getChildren()) {
      if (child instanceof TextArea) {
        VBox.setVgrow(child, Priority.ALWAYS);
      }
    }
    for (String sheet : new String[] {"variorum.css", "publish.css"}) {
      content
          .getStylesheets()
          .add(TroubleWindow.class.getResource("/org/variorum/ui/" + sheet).toExternalForm());
    }
    if (Application.getUserAgentStylesheet() == null) {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }
    content.pseudoClassStateChanged(
        DARK, Application.getUserAgentStylesheet().toLowerCase(Locale.ROOT).contains("dark"));
    Stage stage = new Stage();
    stage.setTitle(title);
    stage.setScene(new Scene(content, WIDTH, -1));
    return stage;
  }
}
