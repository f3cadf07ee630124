import java.nio.file.Path;

/// What is made: where its parts lie, and where it is put.
///
/// @param version of the program
record Build(String version) {
  /// What describes the package to a system, and its icons.
  static final Path INSTALLER = Path.of("installer");

  static final Path LICENCE = Path.of("LICENSE");
  static final Path LICENCES_OF_PARTS = Path.of("resources/org/variorum/app/licences.tsv");

  /// What `mvn package` left.
  static final Path TARGET = Path.of("target");

  Path out() {
    return TARGET.resolve("installer");
  }

  /// For what is not kept.
  Path work() {
    return out().resolve("work");
  }

  /// What the program is called where its files are.
  String name() {
    return Os.HERE == Os.LINUX ? "variorum" : "Variorum";
  }

  Path image() {
    return out().resolve(Os.HERE == Os.MAC ? name() + ".app" : name());
  }

  /// Where the program's jars are.
  Path app() {
    return image()
        .resolve(
            switch (Os.HERE) {
              case LINUX -> "lib/app";
              case MAC -> "Contents/app";
              case WINDOWS -> "app";
            });
  }

  /// Where the program's Java is.
  Path home() {
    return image()
        .resolve(
            switch (Os.HERE) {
              case LINUX -> "lib/runtime";
              case MAC -> "Contents/runtime/Contents/Home";
              case WINDOWS -> "runtime";
            });
  }
}
