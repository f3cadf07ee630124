package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// `render`: the picture that is asked for.
class RenderCommandTest extends AtTheTerminal {
  @Test
  void drawsThePictureAskedFor() throws IOException {
    Path png = folder.resolve("a.png");

    assertThat(
            run(
                "render",
                file("a.txt", "First"),
                "--theme",
                "dark",
                "--width",
                "1200",
                "--height",
                "800",
                "-o",
                png.toString()))
        .isZero();

    assertThat(pictures)
        .containsExactly(
            new Picture(
                Picture.View.SIDE_BY_SIDE,
                Picture.Theme.DARK,
                new Picture.Size(1200, 800),
                Optional.empty(),
                Picture.Eyes.MOST));
    assertThat(png).hasContent("PNG of First");
  }

  @Test
  void drawsInTheUsualSizeToStandardOutput() throws IOException {
    assertThat(run("render", "--view", "side-by-side", file("a.txt", "First"))).isZero();

    assertThat(pictures)
        .containsExactly(
            new Picture(
                Picture.View.SIDE_BY_SIDE,
                Picture.Theme.LIGHT,
                new Picture.Size(1600, 1000),
                Optional.empty(),
                Picture.Eyes.MOST));
    assertThat(out()).isEqualTo("PNG of First");
  }
}
