package org.variorum.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Analysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `render`: the window with a comparison, as a picture.
@Command(
    name = "render",
    description = "Draws the window with a comparison to a PNG, without a display.",
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  private static final int LEAST = 400;
  private static final int MOST = 8000;

  private final Reports reports;
  private final Comparing comparing;
  private final Painter painter;
  private final OutputStream standard;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private StoryChoice choice = new StoryChoice();

  @Option(
      names = "--view",
      defaultValue = "side-by-side",
      description = "The view: side-by-side (the default), details, timeline, sources, in-words.")
  private Picture.View view = Picture.View.SIDE_BY_SIDE;

  @Option(names = "--theme", defaultValue = "light", description = "light (the default) or dark.")
  private Picture.Theme theme = Picture.Theme.LIGHT;

  @Option(
      names = "--eyes",
      defaultValue = "most",
      description =
          "By whom it is seen: most (the default), grey (as on paper), deuteranopia (by people"
              + " without the pigment for green).")
  private Picture.Eyes eyes = Picture.Eyes.MOST;

  @Option(names = "--width", defaultValue = "1600", description = "In pixels; 1600 by default.")
  private int width;

  @Option(names = "--height", defaultValue = "1000", description = "In pixels; 1000 by default.")
  private int height;

  @Option(names = "--finding", paramLabel = "f7", description = "The finding that is chosen.")
  private @Nullable String finding;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the PNG.")
  private @Nullable Path target;

  RenderCommand(Reports reports, Comparing comparing, Painter painter, OutputStream standard) {
    this.reports = reports;
    this.comparing = comparing;
    this.painter = painter;
    this.standard = standard;
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Console console = new Console(command.commandLine().getErr());
    checkOptions(command);
    Optional<Chosen> chosen = choice.choose(reports, comparing, console);
    if (chosen.isEmpty()) {
      return Exit.REFUSED;
    }
    Analysis analysis = chosen.get().analysis();
    if (finding != null && analysis.comparison().finding(finding).isEmpty()) {
      throw wrong(command, "--finding: the comparison has no finding " + finding + ".");
    }
    Picture picture =
        new Picture(
            view, theme, new Picture.Size(width, height), Optional.ofNullable(finding), eyes);
    byte[] png = painter.draw(chosen.get().dossier(), analysis, picture);
    new Target(Optional.ofNullable(target), standard).whole(png);
    return chosen.get().isWhole() ? Exit.DONE : Exit.REFUSED;
  }

  private void checkOptions(CommandSpec command) {
    for (int side : new int[] {width, height}) {
      if (side < LEAST || side > MOST) {
        throw wrong(command, "--width and --height are from " + LEAST + " to " + MOST + " pixels.");
      }
    }
  }

  private static ParameterException wrong(CommandSpec command, String why) {
    return new ParameterException(command.commandLine(), why);
  }
}
