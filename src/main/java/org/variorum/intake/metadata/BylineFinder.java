package org.variorum.intake.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Metadatum;

/// Finds who wrote a report, in a line such as "By Jane Doe and John Roe, Staff Writers".
final class BylineFinder {
  private static final String NAME =
      "(?!(?:The|Staff|Our)\\b)\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|da|del|di|van|von|der|den|al|bin|ibn|el|la|le)\\s+)*"
          + "\\p{Lu}[\\p{L}.'’-]*){0,4}";
  private static final Pattern BY =
      Pattern.compile(
          "^(?i:(?:(?:written|reported|posted|published|story|words)\\s+)?by|author|reporter|por|par|von|autor|auteur|di)"
              + "\\s*:?\\s+(?<names>"
              + NAME
              + "(?:(?:\\s*,\\s*|\\s+(?i:and|y|et|und|e|&)\\s+)"
              + NAME
              + ")*)(?<rest>.*)$");

  /// A byline is short, and no sentence.
  private static final int LONGEST = 120;

  Optional<Metadatum<String>> find(Head head) {
    for (Line line : head.top()) {
      Optional<Metadatum<String>> found = in(line);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// Whether a line names the writer and does nothing else.
  static boolean isByline(Line line) {
    return in(line).isPresent();
  }

  private static Optional<Metadatum<String>> in(Line line) {
    Matcher m = BY.matcher(line.text());
    if (line.text().length() > LONGEST || !m.matches() || !isRest(m.group("rest"))) {
      return Optional.empty();
    }
    String names = withoutOutlet(m.group("names"));
    int start = m.start("names");
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Metadatum.inText(names, line.span(start, start + names.length())));
  }

  /// The names without the outlet that often follows them behind a comma.
  private static String withoutOutlet(String names) {
    int comma = names.lastIndexOf(',');
    String last = names.substring(comma + 1).strip();
    if (!OutletNames.isOutlet(last)) {
      return names;
    }
    return comma < 0 ? "" : names.substring(0, comma);
  }

  /// What follows the names begins with a mark that divides, or is nothing.
  private static boolean isRest(String rest) {
    return rest.isBlank() || rest.matches("\\s*[,|·•@(/–—-].*") && !rest.strip().endsWith(".");
  }
}
