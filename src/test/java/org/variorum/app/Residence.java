package org.variorum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.extract.LanguageModels;
import org.variorum.ui.shell.OpenDesk;

/// A process with the desk open, which tells what it holds of the machine's memory, in megabytes, and
/// ends. Reads `/proc`, so it runs on Linux alone.
public final class Residence {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final long KILO = 1024;

  private Residence() {}

  /// @param arguments a folder to keep the store in, then the files of a story; with none the desk is
  ///     open and no models are loaded
  public static void main(String[] arguments) throws Exception {
    List<Path> files = new ArrayList<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      files.add(Path.of(file));
    }
    OpenDesk.show(
        Path.of(arguments[0]).resolve("residence.db"),
        files,
        new LazyPipeline(LanguageModels.NONE)::analyse);
    System.out.println(resident());
    System.exit(0);
  }

  private static long resident() throws IOException {
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
        .findFirst()
        .orElseThrow();
  }
}
