import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Runs the tools of Java and of the system.
final class Commands {
  private Commands() {}

  /// Runs a tool of Java, which speaks only where it fails.
  ///
  /// @throws IllegalStateException if it does
  static void run(String tool, String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
    int ended = ToolProvider.findFirst(tool).orElseThrow().run(to, to, arguments);
    if (ended != 0) {
      throw new IllegalStateException(tool + " failed: " + said.toString(StandardCharsets.UTF_8));
    }
  }

  /// Runs a tool of the system.
  ///
  /// @throws IllegalStateException if it fails
  static void call(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
  }

  /// Whether the system has a tool. Not for Windows.
  static boolean isThere(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
