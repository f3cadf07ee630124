package org.variorum.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where each platform expects a program to keep its user's data.
///
/// The sources of the rules: the XDG Base Directory Specification for Linux and other Unixes
/// (a relative `XDG_DATA_HOME` is to be ignored), Apple's File System Programming Guide, and
/// Windows' known folder "RoamingAppData".
record UsualFile(String system, Map<String, String> environment, Path home) {
  private static final String FILE = "variorum.db";

  static UsualFile ofThisMachine() {
    return new UsualFile(
        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  Path path() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return fromEnvironment("APPDATA", home.resolve("AppData").resolve("Roaming"))
          .resolve("Variorum")
          .resolve(FILE);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library")
          .resolve("Application Support")
          .resolve("Variorum")
          .resolve(FILE);
    }
    return fromEnvironment("XDG_DATA_HOME", home.resolve(".local").resolve("share"))
        .resolve("variorum")
        .resolve(FILE);
  }

  private Path fromEnvironment(String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }
}
