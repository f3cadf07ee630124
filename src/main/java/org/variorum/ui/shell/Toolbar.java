package org.variorum.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.desk.State;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Texts;

/// The head of the window: the story's title, adding reports, comparing, undo, and how it looks.
final class Toolbar extends HBox {
  /// What the name of the story keeps when the rest gives way, in pixels.
  private static final double NAME = 110;

  private final Texts texts;
  private final ShellViewModel model;
  private final Label title = new Label();
  private final ViewSwitch views;
  private final SplitMenuButton add;
  private final Button compare;
  private final Button undo;
  private final Button redo;
  private final Button publish;
  private final List<ButtonBase> spare;
  private final ToggleButton dark = new ToggleButton(null, new FontIcon(Feather.MOON));

  /// What the tool bar asks of the window.
  interface Acts {
    void addFiles();

    void addFolder();

    /// Watches a folder that is asked for, or none any more.
    void watchFolder();

    void paste();

    void toggleStories();

    void toggleTheme();

    void publish();

    void showMarks();

    void showKeys();
  }

  /// @param views the names of the views, which stand beside the title
  /// @param more the acts without a button of their own
  Toolbar(Texts texts, ShellViewModel model, Acts acts, ViewSwitch views, MoreMenu more) {
    this.texts = texts;
    this.model = model;
    this.views = views;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Button stories =
        Icons.button(Feather.SIDEBAR, texts.get("toolbar.stories"), acts::toggleStories);
    stories.setId("toggle-stories");
    title.setId("story-name");
    title.getStyleClass().add("story-name");
    // Of all in the bar it gives way first.
    title.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    compare = new Button(texts.get("toolbar.compare"), new FontIcon(Feather.COLUMNS));
    compare.setId("compare");
    compare.getStyleClass().add("accent");
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setOnAction(e -> model.desk().compare());
    undo = Icons.button(Feather.CORNER_UP_LEFT, texts.get("undo.none"), model::undo);
    undo.setId("undo");
    redo = Icons.button(Feather.CORNER_UP_RIGHT, texts.get("redo.none"), model::redo);
    redo.setId("redo");
    dark.setId("theme");
    dark.getStyleClass().addAll("button-icon", "flat");
    Icons.name(dark, texts.get("toolbar.theme"));
    dark.setOnAction(e -> acts.toggleTheme());
    publish = Icons.button(Feather.SHARE, texts.get("toolbar.publish"), acts::publish);
    publish.setId("open-publish");
    Button marks = Icons.button(Feather.PHONE, texts.get("toolbar.marks"), acts::showMarks);
    marks.setId("show-marks");
    add = add(acts);
    // The window may be narrower than all of it; a wide word of a language must not push it out.
    setMinWidth(0);
    Button keys = Icons.button(Feather.HELP_CIRCLE, texts.get("toolbar.keys"), acts::showKeys);
    keys.setId("show-keys");
    spare = List.of(dark, redo, undo, keys, marks, publish);
    more.standInFor(List.of(publish, undo, redo, marks, dark, keys));
    widthProperty().addListener(o -> fit());
    getChildren()
        .addAll(
            stories, title, views, gap, add, compare, publish, undo, redo, marks, dark, keys, more);
    model.stateProperty().addListener((o, before, now) -> show(now));
    show(model.state());
  }

  /// Leaves out, where there is no room, what can be done otherwise: the words beside the plus, then
  /// light and dark, which the settings have, then what has keys. The menu has what is left out.
  private void fit() {
    add.setText(texts.get("add.reports"));
    spare.forEach(n -> setShown(n, true));
    if (isTight()) {
      add.setText("");
    }
    for (ButtonBase node : spare) {
      if (isTight()) {
        setShown(node, false);
      }
    }
  }

  private boolean isTight() {
    double needed = snappedLeftInset() + snappedRightInset() - getSpacing();
    for (Node child : getManagedChildren()) {
      double wanted = child.prefWidth(-1);
      needed += getSpacing() + (child == title ? Math.min(NAME, wanted) : wanted);
    }
    return getWidth() > 0 && needed > getWidth();
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  void setDark(boolean isDark) {
    dark.setSelected(isDark);
    dark.setGraphic(new FontIcon(isDark ? Feather.SUN : Feather.MOON));
  }

  private SplitMenuButton add(Acts acts) {
    MenuItem files = new MenuItem(texts.get("add.files"), new FontIcon(Feather.FILE_TEXT));
    files.setOnAction(e -> acts.addFiles());
    MenuItem folder = new MenuItem(texts.get("add.folder"), new FontIcon(Feather.FOLDER));
    folder.setOnAction(e -> acts.addFolder());
    MenuItem paste = new MenuItem(texts.get("add.paste"), new FontIcon(Feather.CLIPBOARD));
    paste.setOnAction(e -> acts.paste());
    MenuItem sample = new MenuItem(texts.get("add.sample"), new FontIcon(Feather.BOOK_OPEN));
    sample.setOnAction(e -> model.desk().openSample());
    MenuItem watch = new MenuItem(null, new FontIcon(Feather.EYE));
    watch.setId("watch-folder");
    watch.setOnAction(e -> acts.watchFolder());
    SplitMenuButton button = new SplitMenuButton(files, folder, watch, paste, sample);
    WatchingViewModel watching = new WatchingViewModel(texts, model.desk());
    watch.setText(watching.act());
    button.setOnShowing(e -> watch.setText(watching.act()));
    button.setId("add");
    button.setMinWidth(USE_PREF_SIZE);
    button.setText(texts.get("add.reports"));
    Icons.name(button, texts.get("add.reports"));
    button.setGraphic(new FontIcon(Feather.PLUS));
    button.setOnAction(e -> acts.addFiles());
    return button;
  }

  private void show(State state) {
    title.setText(state.story().map(s -> OneLine.of(s.title())).orElse(texts.get("app.name")));
    boolean isOpen = state.story().filter(st -> !st.reports().isEmpty()).isPresent();
    views.setVisible(isOpen);
    views.setManaged(isOpen);
    boolean canCompare = state.needsComparing() && state.busy().isEmpty();
    compare.setVisible(canCompare);
    compare.setManaged(canCompare);
    publish.setDisable(state.analysis().isEmpty());
    undo.setDisable(state.undoable().undo().isEmpty());
    redo.setDisable(state.undoable().redo().isEmpty());
    Icons.name(undo, model.undoName().orElse(texts.get("undo.none")));
    Icons.name(redo, model.redoName().orElse(texts.get("redo.none")));
    fit();
  }
}
