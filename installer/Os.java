import java.util.Locale;

/// The systems that the program is made for, each on itself.
enum Os {
  LINUX("Linux"),
  MAC("Mac"),
  WINDOWS("Windows");

  /// The one that this runs on.
  static final Os HERE = here();

  /// As SQLite's library calls it.
  final String word;

  Os(String word) {
    this.word = word;
  }

  private static Os here() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("windows") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
  }

  /// Whether the processor is one of ARM's; else it is one of Intel's.
  static boolean isArm() {
    return System.getProperty("os.arch").matches("aarch64|arm64");
  }
}
