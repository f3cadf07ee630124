package org.variorum.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs the measurements, one after the other, and writes their figures.
public final class Bench {
  /// What can be measured, by name, in the order in which it is.
  private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

  static {
    ALL.put("language", new LanguageSpeed());
    ALL.put("growth", new Growth());
    ALL.put("views", new Views());
    ALL.put("memory", new Memory());
    ALL.put("soak", new Soak());
    ALL.put("search", new LibrarySpeed());
    ALL.put("kill", new Killing());
  }

  private Bench() {}

  /// @param arguments the file to write, then the names of the measurements; none for all
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    Figures figures = new Figures();
    boolean failed = false;
    for (String name : wanted.isEmpty() ? List.copyOf(ALL.keySet()) : wanted) {
      System.out.println("# " + name);
      try {
        ALL.get(name).measure(figures);
      } catch (Exception e) {
        failed = true;
        e.printStackTrace();
      }
      figures.write(file);
    }
    System.exit(failed ? 1 : 0);
  }
}
