package org.variorum.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.variorum.intake.Outcome;

/// The story that comes with the program, to try it on. Its reports are resources; `index.txt` gives
/// its title and then names them, one a line.
final class Sample {
  private static final String FOLDER = "/org/variorum/sample/";
  private static final String TITLE = "title:";

  private final ReportReader reader;

  Sample(ReportReader reader) {
    this.reader = reader;
  }

  /// The sample's reports, in their order.
  List<Outcome> read() {
    List<Outcome> outcomes = new ArrayList<>();
    for (String name : names()) {
      outcomes.add(reader.bundled(name, bytes(name)));
    }
    return outcomes;
  }

  /// The title of the story.
  String title() {
    return index().getFirst().substring(TITLE.length()).strip();
  }

  private static List<String> names() {
    List<String> index = index();
    return index.subList(1, index.size());
  }

  private static List<String> index() {
    String index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
    List<String> lines = index.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty() || !lines.getFirst().startsWith(TITLE)) {
      throw new IllegalStateException("the sample's index begins with its title");
    }
    return lines;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Sample.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the sample lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
