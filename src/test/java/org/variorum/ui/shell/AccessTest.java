package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.desk.Desk;
import org.variorum.ui.kit.Overlay;

/// Whoever does not see the window, or has no mouse: everything that takes the keyboard says what it
/// is, Tab leads through all of it in the order in which it is read, and is seen where it is.
@ExtendWith(ApplicationExtension.class)
class AccessTest {
  /// What says nothing to a screen reader.
  private static final Set<AccessibleRole> MUTE =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  /// How far around a control its line may be, in pixels.
  private static final int AROUND = 4;

  private static final int MOST = 150;

  @TempDir private static Path folder;
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage started) throws Exception {
    desk = SmallWindow.desk(folder);
    stage = started;
    SmallWindow.show(stage, desk);
  }

  @BeforeEach
  void addReports(FxRobot robot) {
    robot.interact(() -> {
      desk.paste("It was at place=Kabul.\n\nThere were toll=two of them. oops");
      desk.paste("It was at place=Herat.\n\nNobody counted, but boat=ferry.");
      desk.paste("It was at place=Kabul, on a boat=ferry.");
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void everythingThatTakesTheKeyboardHasANameAndARole(FxRobot robot) {
    for (KeyCode view :
        List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
      robot.press(KeyCode.CONTROL, view).release(view, KeyCode.CONTROL);
      robot.press(KeyCode.ALT, KeyCode.HOME).release(KeyCode.HOME, KeyCode.ALT);
      WaitForAsyncUtils.waitForFxEvents();
      assertNamed(robot, view.getName(), stage.getScene().getRoot());
    }
    robot.push(KeyCode.DIGIT4);
    assertNamed(robot, "a call", stage.getScene().getRoot());
    robot.push(KeyCode.ESCAPE).push(KeyCode.DIGIT3);
    assertNamed(robot, "which is right", stage.getScene().getRoot());
  }

  @Test
  void everyCardHasToo(FxRobot robot) {
    List<Overlay> cards = robot.lookup(".overlay").queryAllAs(Overlay.class).stream().toList();
    assertThat(cards).hasSizeGreaterThan(2);
    for (Overlay card : cards) {
      robot.interact(card::open);
      WaitForAsyncUtils.waitForFxEvents();
      assertNamed(robot, card.getId(), card);
      assertThat(isIn(owner(), card)).as(card.getId() + " has the keyboard").isTrue();
      for (int i = 0; i < 12; i++) {
        robot.push(KeyCode.TAB);
        assertThat(isIn(owner(), card)).as("Tab stays on " + card.getId()).isTrue();
      }
      robot.push(KeyCode.ESCAPE);
      assertThat(card.isOpen()).as(card.getId() + " after Esc").isFalse();
    }
  }

  @Test
  void tabLeadsThroughTheWindowInTheOrderOfReading(FxRobot robot) {
    robot.press(KeyCode.ALT, KeyCode.HOME).release(KeyCode.HOME, KeyCode.ALT);
    List<Node> walked = walk(robot);

    List<String> order = new ArrayList<>();
    for (Node node : walked) {
      Optional<String> part = part(node);
      if (part.isPresent() && (order.isEmpty() || !order.getLast().equals(part.get()))) {
        order.add(part.get());
      }
    }
    assertThat(order)
        .containsSubsequence(
            "top-bar",
            "stories",
            "reading-bar",
            "side-by-side",
            "findings",
            "why-card",
            "verdicts");
    assertThat(order).as("no part is come to twice").doesNotHaveDuplicates();
  }

  @Test
  void whereTheKeyboardIsCanBeSeen(FxRobot robot) {
    robot.press(KeyCode.ALT, KeyCode.HOME).release(KeyCode.HOME, KeyCode.ALT);
    List<String> unseen = new ArrayList<>();
    robot.interact(() -> stage.getScene().getRoot().requestFocus());
    WritableImage before = picture(robot);
    Set<Node> known = new HashSet<>();
    for (int i = 0; i < MOST; i++) {
      robot.push(KeyCode.TAB);
      WritableImage now = picture(robot);
      Node node = owner();
      if (!known.add(node)) {
        break;
      }
      if (changed(before, now, node.localToScene(node.getLayoutBounds())) < 20) {
        unseen.add(told(node));
      }
      before = now;
    }
    assertThat(known).hasSizeGreaterThan(15);
    assertThat(unseen).isEmpty();
  }

  private Node owner() {
    return stage.getScene().getFocusOwner();
  }

  /// Everything that Tab comes to, until it comes round.
  private List<Node> walk(FxRobot robot) {
    robot.interact(() -> stage.getScene().getRoot().requestFocus());
    List<Node> walked = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      robot.push(KeyCode.TAB);
      if (walked.contains(owner())) {
        break;
      }
      walked.add(owner());
    }
    assertThat(walked).as("Tab comes round").hasSizeLessThan(MOST);
    return walked;
  }

  private static Optional<String> part(Node node) {
    List<String> parts =
        List.of(
            "top-bar",
            "stories",
            "reading-bar",
            "side-by-side",
            "findings",
            "why-card",
            "verdicts");
    for (Node n = node; n != null; n = n.getParent()) {
      for (String style : n.getStyleClass()) {
        if (parts.contains(style)) {
          return Optional.of(style);
        }
      }
    }
    return Optional.empty();
  }

  private static void assertNamed(FxRobot robot, String where, Node within) {
    List<String> nameless = new ArrayList<>();
    robot.interact(() -> {
      for (Node node : all(within)) {
        if (node.isFocusTraversable()
            && (name(node).isBlank() || MUTE.contains(node.getAccessibleRole()))) {
          nameless.add(told(node));
        }
      }
    });
    assertThat(nameless).as("in " + where).isEmpty();
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return switch (node) {
      case Labeled labeled -> Optional.ofNullable(labeled.getText()).orElse("");
      case TextInputControl field -> Optional.ofNullable(field.getPromptText()).orElse("");
      default -> "";
    };
  }

  private static String told(Node node) {
    return node.getClass().getSimpleName()
        + " "
        + node.getId()
        + " "
        + node.getStyleClass()
        + " “"
        + name(node)
        + "” "
        + node.getAccessibleRole();
  }

  private static List<Node> all(Node root) {
    List<Node> all = new ArrayList<>();
    if (root.isVisible() && !root.isDisabled()) {
      all.add(root);
      if (root instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(c -> all.addAll(all(c)));
      }
    }
    return all;
  }

  private static boolean isIn(Node node, Node parent) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == parent) {
        return true;
      }
    }
    return false;
  }

  private WritableImage picture(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage[] taken = new WritableImage[1];
    robot.interact(() -> taken[0] = stage.getScene().snapshot(null));
    return taken[0];
  }

  /// How many pixels in and around a control changed to a colour that stands out from what was there.
  private static int changed(WritableImage before, WritableImage now, Bounds bounds) {
    int changed = 0;
    int right = (int) Math.min(now.getWidth(), bounds.getMaxX() + AROUND);
    int bottom = (int) Math.min(now.getHeight(), bounds.getMaxY() + AROUND);
    for (int y = (int) Math.max(0, bounds.getMinY() - AROUND - 90); y < bottom; y++) {
      for (int x = (int) Math.max(0, bounds.getMinX() - AROUND); x < right; x++) {
        int was = before.getPixelReader().getArgb(x, y);
        int is = now.getPixelReader().getArgb(x, y);
        if (was != is && ContrastTest.contrast(was, is) >= 2) {
          changed++;
        }
      }
    }
    return changed;
  }
}
