package org.variorum.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.variorum.ui.shell.Keys.key;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.variorum.desk.Desk;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Ruling;

/// Which keys the window has.
final class WindowKeys {
  private final Shell shell;
  private final Toolbar.Acts acts;
  private final Focus focus;
  private final Desk desk;

  WindowKeys(Shell shell, Toolbar.Acts acts) {
    this.shell = shell;
    this.acts = acts;
    this.focus = shell.model().focus();
    this.desk = shell.model().desk();
  }

  Keys keys() {
    return new Keys(
        List.of(
            new Keys.Group("keys.findings", findings()),
            new Keys.Group("keys.views", views()),
            new Keys.Group("keys.marks", marks()),
            new Keys.Group("keys.story", story()),
            new Keys.Group("keys.window", window())));
  }

  private List<Keys.Key> findings() {
    return List.of(
        Keys.Key.of("key.next", () -> focus.step(1), key(KeyCode.DOWN, ALT_DOWN)),
        Keys.Key.of("key.previous", () -> focus.step(-1), key(KeyCode.UP, ALT_DOWN)),
        Keys.Key.of(
            "key.next-conflict",
            () -> focus.stepToUndecided(1),
            key(KeyCode.DOWN, ALT_DOWN, SHIFT_DOWN)),
        Keys.Key.of(
            "key.previous-conflict",
            () -> focus.stepToUndecided(-1),
            key(KeyCode.UP, ALT_DOWN, SHIFT_DOWN)),
        Keys.Key.of("key.first", focus::first, key(KeyCode.HOME, ALT_DOWN)),
        Keys.Key.of("key.last", focus::last, key(KeyCode.END, ALT_DOWN)),
        Keys.Key.typed("key.escape", shell::escape, key(KeyCode.ESCAPE)));
  }

  private List<Keys.Key> marks() {
    return List.of(
        verdict("key.confirmed", Ruling.CONFIRMED, KeyCode.DIGIT1, KeyCode.NUMPAD1),
        verdict("key.same", Ruling.SAME, KeyCode.DIGIT2, KeyCode.NUMPAD2),
        verdict("key.resolved", Ruling.RESOLVED, KeyCode.DIGIT3, KeyCode.NUMPAD3),
        verdict("key.call", Ruling.CALL, KeyCode.DIGIT4, KeyCode.NUMPAD4),
        verdict("key.ignored", Ruling.IGNORED, KeyCode.DIGIT5, KeyCode.NUMPAD5),
        Keys.Key.typed("key.mark", shell::focusSelection, key(KeyCode.M)),
        Keys.Key.of("key.marks", shell::showMarks, key(KeyCode.M, SHORTCUT_DOWN)),
        Keys.Key.typed("key.sure", shell.verdicts()::nextConfidence, key(KeyCode.C)),
        Keys.Key.typed("key.note", shell::focusNote, key(KeyCode.N)));
  }

  private Keys.Key verdict(String text, Ruling ruling, KeyCode digit, KeyCode pad) {
    return Keys.Key.typed(text, () -> shell.verdicts().press(ruling), key(digit), key(pad));
  }

  private List<Keys.Key> story() {
    return List.of(
        Keys.Key.of("key.add", acts::addFiles, key(KeyCode.O, SHORTCUT_DOWN)),
        Keys.Key.of("key.publish", acts::publish, key(KeyCode.E, SHORTCUT_DOWN)),
        Keys.Key.typed("key.paste", acts::paste, key(KeyCode.V, SHORTCUT_DOWN)),
        Keys.Key.typed("key.undo", desk::undo, key(KeyCode.Z, SHORTCUT_DOWN)),
        Keys.Key.typed(
            "key.redo",
            desk::redo,
            key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
            key(KeyCode.Y, SHORTCUT_DOWN)));
  }

  private List<Keys.Key> views() {
    return List.of(
        Keys.Key.of(
            "view.side_by_side", () -> shell.showView(View.SIDE_BY_SIDE), number(KeyCode.DIGIT1)),
        Keys.Key.of("view.details", () -> shell.showView(View.DETAILS), number(KeyCode.DIGIT2)),
        Keys.Key.of("view.timeline", () -> shell.showView(View.TIMELINE), number(KeyCode.DIGIT3)),
        Keys.Key.of("view.sources", () -> shell.showView(View.SOURCES), number(KeyCode.DIGIT4)));
  }

  private static KeyCombination number(KeyCode digit) {
    return key(digit, SHORTCUT_DOWN);
  }

  private List<Keys.Key> window() {
    return List.of(
        Keys.Key.of("key.next-pane", () -> shell.focusPane(1), key(KeyCode.F6)),
        Keys.Key.of("key.previous-pane", () -> shell.focusPane(-1), key(KeyCode.F6, SHIFT_DOWN)),
        Keys.Key.of(
            "key.lock",
            () -> {
              var locked = shell.columnsModel().lockedProperty();
              locked.set(!locked.get());
            },
            key(KeyCode.L, SHORTCUT_DOWN)),
        Keys.Key.of("key.find", shell::find, key(KeyCode.F, SHORTCUT_DOWN)),
        Keys.Key.of("key.find-next", () -> shell.columnsModel().stepFind(1), key(KeyCode.F3)),
        Keys.Key.of(
            "key.find-previous",
            () -> shell.columnsModel().stepFind(-1),
            key(KeyCode.F3, SHIFT_DOWN)),
        Keys.Key.of(
            "key.changes",
            () -> {
              var changes = shell.columnsModel().changesProperty();
              changes.set(!changes.get());
            },
            key(KeyCode.D, SHORTCUT_DOWN)),
        Keys.Key.of(
            "key.column-left", () -> shell.moveColumn(-1), key(KeyCode.LEFT, ALT_DOWN, SHIFT_DOWN)),
        Keys.Key.of(
            "key.column-right",
            () -> shell.moveColumn(1),
            key(KeyCode.RIGHT, ALT_DOWN, SHIFT_DOWN)),
        Keys.Key.of(
            "key.larger",
            () -> shell.resizeText(1),
            key(KeyCode.PLUS, SHORTCUT_DOWN),
            key(KeyCode.EQUALS, SHORTCUT_DOWN),
            key(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_DOWN),
            key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN),
            key(KeyCode.ADD, SHORTCUT_DOWN)),
        Keys.Key.of(
            "key.smaller",
            () -> shell.resizeText(-1),
            key(KeyCode.MINUS, SHORTCUT_DOWN),
            key(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
        Keys.Key.of(
            "key.usual",
            shell::usualText,
            key(KeyCode.DIGIT0, SHORTCUT_DOWN),
            key(KeyCode.NUMPAD0, SHORTCUT_DOWN)),
        Keys.Key.of("key.help", shell::showKeys, key(KeyCode.F1)));
  }
}
