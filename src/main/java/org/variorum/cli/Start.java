package org.variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.ProgramName;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The program without a command: opens the desktop.
@Command(
    name = "variorum",
    header = "Sets several reports of one event side by side.",
    description =
        "Without a command the desktop opens, with the reports or dossiers that are named.",
    mixinStandardHelpOptions = true,
    versionProvider = Start.Version.class)
final class Start implements Callable<Integer> {
  private final Desktop desktop;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "Where stories are kept, if not in the usual file.")
  private @Nullable Path store;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Reports for a new story, or dossiers.")
  private List<Path> files = List.of();

  Start(Desktop desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() {
    Console console = new Console(Objects.requireNonNull(spec).commandLine().getErr());
    List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
    return desktop.open(Optional.ofNullable(store), absolute, console) ? Exit.DONE : Exit.REFUSED;
  }

  /// The version that the build wrote into the program's jar.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {ProgramName.withVersion()};
    }
  }
}
