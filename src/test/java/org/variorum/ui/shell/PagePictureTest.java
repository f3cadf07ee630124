package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
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

/// The picture that goes along with what is exported from a dark window.
@ExtendWith(ApplicationExtension.class)
class PagePictureTest {
  private static final int WHITE = 0xffffff;

  @TempDir private static Path folder;
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage started) throws Exception {
    desk = SmallWindow.desk(folder);
    desk.set("theme", "dark");
    stage = started;
    SmallWindow.show(stage, desk);
  }

  @BeforeEach
  void addReports(FxRobot robot) {
    robot.interact(() -> {
      desk.paste("It was at place=Kabul.\n\nThere were toll=two of them.");
      desk.paste("It was at place=Herat.\n\nNobody counted.");
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void whatIsExportedInTheDarkIsLight(FxRobot robot) throws IOException {
    BufferedImage before = window(robot);
    int dark = paper(before);
    assertThat(isDark(dark)).as("the window's paper %06x", dark).isTrue();

    BufferedImage picture = picture(robot);

    assertThat(paper(picture)).as("the picture's paper").isEqualTo(WHITE);
    assertThat(share(picture, PagePictureTest::isDark))
        .as("what is ink and no paper of the dark theme")
        .isBetween(0.001, 0.1);
    BufferedImage after = window(robot);
    assertThat(paper(after)).as("the window's paper afterwards").isEqualTo(dark);
    assertThat(colours(after).toArray())
        .as("the window, with the grounds of its marks")
        .isEqualTo(colours(before).toArray());
  }

  @Test
  void theViewIsDrawnBehindAnotherToo(FxRobot robot) throws IOException {
    BufferedImage before = picture(robot);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(columns(robot).isVisible()).isFalse();

    BufferedImage behind = picture(robot);

    assertThat(paper(behind)).isEqualTo(WHITE);
    assertThat(share(behind, PagePictureTest::isDark))
        .isCloseTo(share(before, PagePictureTest::isDark), Offset.offset(0.005));
    assertThat(columns(robot).isVisible()).isFalse();
  }

  private static Node columns(FxRobot robot) {
    return robot.lookup("#side-by-side").query();
  }

  private BufferedImage picture(FxRobot robot) throws IOException {
    byte[][] png = new byte[1][];
    robot.interact(() ->
        png[0] = new PagePicture(stage.getScene().getRoot(), columns(robot)).take().orElseThrow());
    return ImageIO.read(new ByteArrayInputStream(png[0]));
  }

  private BufferedImage window(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    BufferedImage[] drawn = new BufferedImage[1];
    robot.interact(
        () -> drawn[0] = SwingFXUtils.fromFXImage(columns(robot).snapshot(null, null), null));
    return drawn[0];
  }

  /// The colour that most of a picture has.
  private static int paper(BufferedImage picture) {
    Map<Integer, Long> counts =
        colours(picture)
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static double share(BufferedImage picture, IntPredicate which) {
    return colours(picture).filter(which).count()
        / (double) (picture.getWidth() * picture.getHeight());
  }

  private static IntStream colours(BufferedImage picture) {
    int width = picture.getWidth();
    return IntStream.range(0, width * picture.getHeight())
        .map(i -> picture.getRGB(i % width, i / width) & 0xffffff);
  }

  private static boolean isDark(int colour) {
    return (colour >> 16 & 255) < 96 && (colour >> 8 & 255) < 96 && (colour & 255) < 96;
  }
}
