package org.variorum.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.model.Story;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Checks the letters by which options name reports.
final class Letters {
  private Letters() {}

  /// @throws ParameterException if a letter is that of no report
  static void check(Map<String, LocalDate> published, Story story, CommandSpec command) {
    int count = story.reports().size();
    for (String letter : published.keySet()) {
      if (IntStream.range(0, count).mapToObj(Story::letter).noneMatch(letter::equals)) {
        throw new ParameterException(
            command.commandLine(),
            "--published: there is no report "
                + letter
                + "; the last one is "
                + Story.letter(count - 1)
                + ".");
      }
    }
  }
}
