package org.variorum.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `extract`: what is read from files, without a comparison.
@Command(
    name = "extract",
    description =
        "Reads files and writes a line of JSON for each: the article, what is known of it and where"
            + " that came from, or why the file was refused.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  private final Reports reports;
  private final OutputStream standard;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files, or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "jsonl (the default): one line of JSON a file.")
  private String format = "jsonl";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; else to the terminal.")
  private @Nullable Path target;

  ExtractCommand(Reports reports, OutputStream standard) {
    this.reports = reports;
    this.standard = standard;
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (!format.toLowerCase(Locale.ROOT).equals("jsonl")) {
      throw new ParameterException(command.commandLine(), "--format: expected jsonl.");
    }
    Console console = new Console(command.commandLine().getErr());
    boolean isWhole = true;
    try (Writer out = new Target(Optional.ofNullable(target), standard).pieces()) {
      for (Path file : files) {
        // One at a time, so that many files do not fill the memory.
        for (Arrival arrival : reports.read(List.of(file))) {
          isWhole &= say(arrival, console);
          out.write(ReportLine.of(arrival));
        }
        out.flush();
      }
    }
    return isWhole ? Exit.DONE : Exit.REFUSED;
  }

  private static boolean say(Arrival arrival, Console console) {
    return switch (arrival) {
      case Arrival.Taken _ -> true;
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
