package org.variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.exchange.StoryImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import`: adds reports to a story of a store.
@Command(
    name = "import",
    description = "Adds reports to a story of a store, and makes either where it is missing.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Reports reports;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files, or folders of them.")
  private List<Path> files = List.of();

  @Option(names = "--store", required = true, paramLabel = "FILE", description = "The store.")
  private Path store = Path.of("");

  @Option(
      names = "--story",
      required = true,
      paramLabel = "NAME",
      description = "The title of the story.")
  private String story = "";

  @Option(
      names = "--versions",
      paramLabel = "HOW",
      defaultValue = "left",
      description =
          "What to do with a text that seems to be another version of a report: left (the default):"
              + " say so and leave it; taken: put it in the report's place and keep the earlier"
              + " one; reports: add it as a report of its own.")
  private StoryImport.VersionsAre versions = StoryImport.VersionsAre.LEFT;

  ImportCommand(Reports reports) {
    this.reports = reports;
  }

  @Override
  public Integer call() {
    Console console = new Console(Objects.requireNonNull(spec).commandLine().getErr());
    boolean isWhole = true;
    try (StoryImport into = StoryImport.into(store, story)) {
      for (Path file : files) {
        for (Arrival arrival : reports.read(List.of(file))) {
          isWhole &= add(arrival, into, console);
        }
      }
    }
    return isWhole ? Exit.DONE : Exit.REFUSED;
  }

  private boolean add(Arrival arrival, StoryImport into, Console console) {
    return switch (arrival) {
      case Arrival.Taken taken -> {
        String name = taken.report().source().path();
        StoryImport.Result result = into.add(taken.report(), taken.original(), versions);
        console.say(name + ": " + told(result));
        yield true;
      }
      case Arrival.Left(String name, String reason) -> {
        console.say(name + ": left. " + reason);
        yield true;
      }
      case Arrival.Refused(String name, String reason) -> {
        console.say(name + ": refused. " + reason);
        yield false;
      }
    };
  }

  private static String told(StoryImport.Result result) {
    return switch (result) {
      case StoryImport.Result.Added() -> "added.";
      case StoryImport.Result.AddedVersion(String letter) ->
          "added as a version of report " + letter + ".";
      case StoryImport.Result.Repeated(String letter) ->
          "left. Report " + letter + " has the same text.";
      case StoryImport.Result.LeftVersion(String letter) ->
          "left. It seems to be another version of report "
              + letter
              + "; say --versions=taken or --versions=reports.";
    };
  }
}
