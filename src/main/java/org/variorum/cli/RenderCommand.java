package org.variorum.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Analysis;
import org.variorum.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The reports, or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--view",
      defaultValue = "side-by-side",
      description = "The view: side-by-side (the default), details.")
  private Picture.View view = Picture.View.SIDE_BY_SIDE;

  @Option(names = "--theme", defaultValue = "light", description = "light (the default) or dark.")
  private Picture.Theme theme = Picture.Theme.LIGHT;

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

  @Option(
      names = "--published",
      paramLabel = "A=2024-09-30",
      description = "The day on which a report was published, by its letter.")
  private Map<String, LocalDate> published = Map.of();

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
    Gathered gathered = Gathered.of(Optional.empty(), reports.read(files), published);
    gathered.said().forEach(console::say);
    Story story = gathered.story();
    if (story.reports().isEmpty()) {
      console.say("There is no report to draw.");
      return Exit.REFUSED;
    }
    Letters.check(published, story, command);
    Analysis analysis = comparing.compare(story.reports(), console);
    if (finding != null && analysis.comparison().finding(finding).isEmpty()) {
      throw wrong(command, "--finding: the comparison has no finding " + finding + ".");
    }
    Picture picture = new Picture(view, theme, width, height, Optional.ofNullable(finding));
    byte[] png =
        painter.draw(
            new Compared(story, analysis, Optional.empty()), gathered.originals(), picture);
    new Target(Optional.ofNullable(target), standard).whole(png);
    return gathered.isWhole() ? Exit.DONE : Exit.REFUSED;
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
