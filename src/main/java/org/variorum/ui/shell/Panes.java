package org.variorum.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.variorum.desk.State;
import org.variorum.ui.stories.StoriesView;

/// The stories, what is read, and the findings, beside each other, with dividers that stay where the
/// user put them.
final class Panes extends SplitPane {
  private static final double[] USUAL_SPLIT = {0.14, 0.78, 0.42};

  private final ShellViewModel model;
  private final Preferences preferences;
  private final StoriesView stories;
  private final Views views;
  private final FindingPane findings;
  private final EmptyView empty;
  private final StackPane center;
  private final double[] split;
  private boolean showsStories;

  /// The panes, from the left; of the two in the middle one is seen.
  record Parts(StoriesView stories, Views views, EmptyView empty, FindingPane findings) {}

  Panes(ShellViewModel model, Preferences preferences, Parts parts) {
    this.model = model;
    this.preferences = preferences;
    stories = parts.stories();
    views = parts.views();
    empty = parts.empty();
    findings = parts.findings();
    center = new StackPane(views, empty);
    split = preferences.numbers("split", USUAL_SPLIT.length).orElse(USUAL_SPLIT.clone());
    showsStories = preferences.showsStories();
    findings.setDividerPositions(split[2]);
    setResizableWithParent(stories, false);
    setResizableWithParent(findings, false);
    getStyleClass().add("panes");
    stories.setMinWidth(190);
    center.setMinWidth(300);
    model.stateProperty().addListener((o, before, now) -> show(now));
    show(model.state());
  }

  void showStories(boolean shown) {
    keepSplit();
    showsStories = shown;
    show(model.state());
  }

  /// Shows or hides the stories, and remembers it.
  void toggleStories() {
    showStories(!showsStories);
    preferences.setShowsStories(showsStories);
  }

  /// Keeps where the user put the dividers.
  void keepSplit() {
    double[] at = getDividerPositions();
    int i = 0;
    if (getItems().contains(stories) && at.length > i) {
      split[0] = at[i++];
    }
    if (at.length > i) {
      split[1] = at[i];
      split[2] = findings.getDividerPositions()[0];
    }
    preferences.set("split", split);
  }

  /// Gives the keyboard to the pane so many further on.
  void focusPane(int steps) {
    List<Runnable> focus =
        List.of(
            stories::focusList,
            views::focus,
            findings.list()::focusList,
            findings.card()::requestFocus);
    List<Node> nodes = List.of(stories, views, findings.list(), findings.card());
    int now = -1;
    for (int i = 0; i < nodes.size(); i++) {
      for (var n = getScene().getFocusOwner(); n != null; n = n.getParent()) {
        if (n == nodes.get(i)) {
          now = i;
        }
      }
    }
    for (int i = 1; i <= nodes.size(); i++) {
      int next = Math.floorMod(now + i * steps, nodes.size());
      if (nodes.get(next).getScene() != null) {
        focus.get(next).run();
        return;
      }
    }
  }

  private void show(State state) {
    boolean isOpen = state.story().filter(s -> !s.reports().isEmpty()).isPresent();
    views.setVisible(isOpen);
    empty.setVisible(!isOpen && state.busy().isEmpty());
    List<Node> wanted = new ArrayList<>();
    if (showsStories && !state.stories().isEmpty()) {
      wanted.add(stories);
    }
    wanted.add(center);
    if (isOpen) {
      wanted.add(findings);
    }
    if (!getItems().equals(wanted)) {
      getItems().setAll(wanted);
      place();
    }
  }

  /// Puts the dividers where the user wants them.
  private void place() {
    int i = 0;
    if (getItems().contains(stories)) {
      setDividerPosition(i++, split[0]);
    }
    if (getItems().contains(findings)) {
      setDividerPosition(i, split[1]);
    }
  }
}
