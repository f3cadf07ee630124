import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a start loads, kept ready for the next one (Java's ahead-of-time cache).
record StartCache(Build build) {
  static final String NAME = "variorum.aot";

  /// Plays a start through, and keeps what it loaded. With the analysis of a story in it the cache
  /// would be 40 MB larger.
  ///
  /// @throws IllegalStateException if the start failed
  void make() throws IOException, InterruptedException {
    Path app = build.app().toAbsolutePath();
    Path store = Files.createTempDirectory("variorum").resolve("rehearsal.db");
    List<String> command = new ArrayList<>();
    if (Os.HERE == Os.LINUX && System.getenv("DISPLAY") == null) {
      command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"));
    }
    String java = Os.HERE == Os.WINDOWS ? "java.exe" : "java";
    command.add(build.home().resolve("bin").resolve(java).toAbsolutePath().toString());
    command.addAll(Image.JAVA_OPTIONS);
    command.addAll(
        List.of(
            "-XX:AOTCacheOutput=" + app.resolve(NAME),
            "-Xlog:aot=error",
            "-Xlog:cds=error",
            "-Dvariorum.start=end",
            "-Djava.class.path=" + String.join(File.pathSeparator, classPath(app)),
            "org.variorum.app.Main",
            "--store",
            store.toString()));
    int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (ended != 0 || !Files.exists(app.resolve(NAME))) {
      throw new IllegalStateException("the rehearsal of a start failed with status " + ended);
    }
    Folders.delete(store.getParent());
  }

  /// The launcher's, to the letter, as its configuration tells it: the cache holds for no other.
  private static List<String> classPath(Path app) throws IOException {
    Path configuration =
        Folders.list(app).stream()
            .filter(f -> f.toString().endsWith(".cfg"))
            .findFirst()
            .orElseThrow();
    return Files.readAllLines(configuration).stream()
        .filter(line -> line.startsWith("app.classpath="))
        .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", app.toString()))
        .toList();
  }
}
