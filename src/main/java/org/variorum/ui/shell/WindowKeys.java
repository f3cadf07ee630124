package org.variorum.ui.shell;

import static org.variorum.ui.kit.Command.Place.FINDINGS;
import static org.variorum.ui.kit.Command.Place.MARKS;
import static org.variorum.ui.kit.Command.Place.STORY;
import static org.variorum.ui.kit.Command.Place.VIEWS;
import static org.variorum.ui.kit.Command.Place.WINDOW;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.stage.WindowEvent;
import org.variorum.ui.kit.Command;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Ruling;

/// What the window itself does on a key.
final class WindowKeys {
  private final Shell shell;
  private final Toolbar.Acts acts;
  private final Focus focus;

  WindowKeys(Shell shell, Toolbar.Acts acts) {
    this.shell = shell;
    this.acts = acts;
    this.focus = shell.model().focus();
  }

  List<Command> commands() {
    List<Command> all = new ArrayList<>(findings());
    all.addAll(views());
    all.addAll(marks());
    all.addAll(story());
    all.addAll(window());
    return all;
  }

  private List<Command> findings() {
    return List.of(
        Command.of("key.next", FINDINGS, () -> focus.step(1)),
        Command.of("key.previous", FINDINGS, () -> focus.step(-1)),
        Command.of("key.next-conflict", FINDINGS, () -> focus.stepToUndecided(1)),
        Command.of("key.previous-conflict", FINDINGS, () -> focus.stepToUndecided(-1)),
        Command.of("key.first", FINDINGS, focus::first),
        Command.of("key.last", FINDINGS, focus::last),
        Command.typed("key.escape", FINDINGS, shell::escape));
  }

  private List<Command> views() {
    Views views = shell.views();
    return List.of(
        Command.of("view.side_by_side", VIEWS, () -> views.show(View.SIDE_BY_SIDE)),
        Command.of("view.details", VIEWS, () -> views.show(View.DETAILS)),
        Command.of("view.timeline", VIEWS, () -> views.show(View.TIMELINE)),
        Command.of("view.sources", VIEWS, () -> views.show(View.SOURCES)),
        Command.of("view.in_words", VIEWS, () -> views.show(View.IN_WORDS)),
        Command.typed("key.next-heading", VIEWS, () -> views.stepHeading(1)),
        Command.typed("key.previous-heading", VIEWS, () -> views.stepHeading(-1)));
  }

  private List<Command> marks() {
    return List.of(
        verdict("key.confirmed", Ruling.CONFIRMED),
        verdict("key.same", Ruling.SAME),
        verdict("key.resolved", Ruling.RESOLVED),
        verdict("key.call", Ruling.CALL),
        verdict("key.ignored", Ruling.IGNORED),
        Command.typed("key.mark", MARKS, shell.views()::focusSelection),
        Command.of("key.marks", MARKS, shell::showMarks),
        Command.typed("key.sure", MARKS, shell.verdicts()::nextConfidence),
        Command.typed("key.note", MARKS, shell::focusNote));
  }

  private Command verdict(String text, Ruling ruling) {
    return Command.typed(text, MARKS, () -> shell.verdicts().press(ruling));
  }

  private List<Command> story() {
    return List.of(
        Command.of("key.add", STORY, acts::addFiles),
        Command.of("key.watch", STORY, acts::watchFolder),
        Command.of("key.compare", STORY, shell.model().desk()::compare),
        Command.of("key.publish", STORY, acts::publish),
        Command.typed("key.paste", STORY, acts::paste),
        Command.typed("key.undo", STORY, shell.model()::undo),
        Command.typed("key.redo", STORY, shell.model()::redo));
  }

  private List<Command> window() {
    Views views = shell.views();
    var columns = views.columnsModel();
    return List.of(
        Command.of("key.next-pane", WINDOW, () -> shell.panes().focusPane(1)),
        Command.of("key.previous-pane", WINDOW, () -> shell.panes().focusPane(-1)),
        Command.of("key.lock", WINDOW, () -> turn(columns.lockedProperty())),
        Command.of("key.find", WINDOW, views::find),
        Command.of("key.find-next", WINDOW, () -> columns.stepFind(1)),
        Command.of("key.find-previous", WINDOW, () -> columns.stepFind(-1)),
        Command.of("key.changes", WINDOW, () -> turn(columns.changesProperty())),
        Command.of("key.column-left", WINDOW, () -> views.columns().moveColumn(-1)),
        Command.of("key.column-right", WINDOW, () -> views.columns().moveColumn(1)),
        Command.of("key.larger", WINDOW, () -> views.resizeText(1)),
        Command.of("key.smaller", WINDOW, () -> views.resizeText(-1)),
        Command.of("key.usual", WINDOW, views::usualText),
        Command.inMenu("key.settings", WINDOW, shell::showSettings),
        Command.inMenu("key.guide", WINDOW, shell::showGuide),
        Command.of("key.help", WINDOW, shell::showKeys),
        Command.inMenu("key.quit", WINDOW, this::quit));
  }

  /// As by the button of the window's frame.
  private void quit() {
    var window = shell.getScene().getWindow();
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private static void turn(BooleanProperty property) {
    property.set(!property.get());
  }
}
