import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The program as a folder that runs where it lies.
record Image(Build build) {
  /// Serial collection starts quickest and holds least memory; two gigabytes are what a story of
  /// 200 reports needs. The language models are millions of small objects that stay: short headers
  /// make them a tenth smaller, and a heap that keeps little room beside them, and hands back what it
  /// does not need, leaves the rest to other programs. `Memory` in the benchmark measures it.
  static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:+UseSerialGC",
          "-Xmx2g",
          "-XX:+UseCompactObjectHeaders",
          "-XX:MaxNewSize=64m",
          "-XX:MinHeapFreeRatio=8",
          "-XX:MaxHeapFreeRatio=12",
          "-XX:-ShrinkHeapInSteps");

  void make() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type", "app-image",
                "--name", build.name(),
                "--app-version", build.version(),
                "--vendor", "The Variorum project",
                "--copyright", "GPL-3.0-or-later",
                "--description", "Compares several reports of one event",
                "--icon", icon().toString(),
                "--runtime-image", build.work().resolve("runtime").toString(),
                "--input", build.work().resolve("input").toString(),
                "--main-jar", "variorum.jar",
                "--main-class", "org.variorum.app.Main",
                "--dest", build.out().toString()));
    if (Os.HERE == Os.WINDOWS) {
      // A window has no console, and a command needs one.
      arguments.addAll(
          List.of("--add-launcher", "variorum-command=installer/windows/command.properties"));
    }
    Stream.concat(JAVA_OPTIONS.stream(), Stream.of("-XX:AOTCache=$APPDIR/" + StartCache.NAME))
        .forEach(option -> arguments.addAll(List.of("--java-options", option)));
    Commands.run("jpackage", arguments.toArray(String[]::new));
    Folders.copy(Build.LICENCE, build.app().resolve("LICENSE.txt"));
    Folders.copy(Build.LICENCES_OF_PARTS, build.app().resolve("LICENCES-OF-PARTS.tsv"));
  }

  private static Path icon() {
    String form =
        switch (Os.HERE) {
          case LINUX -> "-256.png";
          case MAC -> ".icns";
          case WINDOWS -> ".ico";
        };
    return Build.INSTALLER.resolve("icons/variorum" + form);
  }
}
