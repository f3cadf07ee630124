import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The Java that the program brings along, with no more of it than is used.
record JavaRuntime(Build build) {
  /// What the program and its libraries use; `installer/same-bytes` runs the sample on it.
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.sql",
          "java.xml",
          "jdk.charsets",
          "jdk.unsupported",
          "javafx.controls",
          "javafx.swing");

  void link() throws IOException, InterruptedException {
    List<String> modules = new ArrayList<>(MODULES);
    if (Os.HERE == Os.WINDOWS) {
      // Where the system keeps its certificates.
      modules.add("jdk.crypto.mscapi");
    }
    Path runtime = build.work().resolve("runtime");
    Commands.run(
        "jlink",
        "--module-path", build.work().resolve("modules").toString(),
        "--add-modules", String.join(",", modules),
        "--strip-debug", "--no-header-files", "--no-man-pages",
        "--compress", "zip-9",
        "--output", runtime.toString());
    Path libraries = runtime.resolve(Os.HERE == Os.WINDOWS ? "bin" : "lib");
    for (Path library : Folders.list(build.work().resolve("natives"))) {
      Folders.copy(library, libraries.resolve(library.getFileName()));
    }
    if (Os.HERE == Os.LINUX && Commands.isThere("strip")) {
      try (Stream<Path> files = Files.walk(libraries)) {
        for (Path library : files.filter(f -> f.toString().endsWith(".so")).toList()) {
          Commands.call("strip", "--strip-unneeded", library.toString());
        }
      }
    }
  }
}
