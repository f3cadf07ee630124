package org.variorum.ui.trouble;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Texts;

/// The one window for faults of the program. A fault that comes while it is open is added to it, so
/// that a fault that repeats does not cover the screen.
public final class FaultWindow {
  private static final int LONGEST = 60_000;

  private final Texts texts;
  private final TextArea details = new TextArea();
  private final CheckBox quoting = new CheckBox();
  private final Button copy;
  private String plain = "";
  private String full = "";
  private @Nullable Stage stage;

  /// A fault as it is shown.
  ///
  /// @param code by which faults at the same place can be told to be the same
  /// @param details what the program was doing, without a word of a report or a title
  /// @param quoting the same with the messages, which may quote the user's texts
  public record Fault(String code, String details, String quoting) {}

  public FaultWindow(Texts texts) {
    this.texts = texts;
    details.setId("fault-details");
    details.setEditable(false);
    details.setPrefRowCount(12);
    details.setAccessibleText(texts.get("fault.details"));
    quoting.setId("fault-quoting");
    quoting.setText(texts.get("fault.quoting"));
    quoting.setOnAction(e -> tell());
    copy = new Button(texts.get("fault.copy"), new FontIcon(Feather.COPY));
    copy.setId("fault-copy");
    copy.setOnAction(e -> copy());
  }

  /// Whether a fault is being told.
  public boolean isShowing() {
    return stage != null && stage.isShowing();
  }

  /// Tells of a fault. On the application's thread.
  public void show(Fault fault) {
    if (!isShowing()) {
      plain = fault.details();
      full = fault.quoting();
      stage = open(fault.code());
    } else if (plain.length() < LONGEST) {
      plain += "\n" + fault.details();
      full += "\n" + fault.quoting();
    }
    tell();
  }

  private Stage open(String code) {
    VBox content =
        TroubleWindow.content(texts.get("fault.heading", code), texts.get("fault.words"));
    Button close = new Button(texts.get("fault.close"));
    close.setId("fault-close");
    close.setDefaultButton(true);
    close.setCancelButton(true);
    content.getChildren().addAll(details, quoting, TroubleWindow.acts(copy, close));
    Stage opened = TroubleWindow.stage(texts.get("app.name"), content);
    close.setOnAction(e -> opened.hide());
    opened.show();
    return opened;
  }

  private void tell() {
    copy.setText(texts.get("fault.copy"));
    details.setText(quoting.isSelected() ? full : plain);
  }

  private void copy() {
    ClipboardContent words = new ClipboardContent();
    words.putString(details.getText());
    Clipboard.getSystemClipboard().setContent(words);
    copy.setText(texts.get("accounts.copied"));
  }
}
