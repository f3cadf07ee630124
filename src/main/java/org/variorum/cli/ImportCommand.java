package org.variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  private static boolean add(Arrival arrival, StoryImport into, Console console) {
    return switch (arrival) {
      case Arrival.Taken taken -> {
        String name = taken.report().source().path();
        Optional<String> twin = into.add(taken.report(), taken.original());
        console.say(
            twin.map(letter -> name + ": left. Report " + letter + " has the same text.")
                .orElse(name + ": added."));
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
}
