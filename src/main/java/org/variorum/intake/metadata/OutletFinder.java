package org.variorum.intake.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Metadatum;

/// Finds who published a report: a line of its own at the head, the end of the page's title, the
/// words before the first colon of the body, or the agency of the dateline.
final class OutletFinder {
  private static final Pattern BEFORE_COLON = Pattern.compile("^(?<name>[^:,.]{2,40}):\\s+\\p{Lu}");

  private static final Pattern BY = Pattern.compile("(?i:by|from)\\s+");

  Optional<Metadatum<String>> find(
      Head head, Optional<Metadatum<String>> inTitle, Optional<Metadatum<String>> agency) {
    return ownLine(head).or(() -> inTitle).or(() -> beforeColon(head)).or(() -> agency);
  }

  private static Optional<Metadatum<String>> ownLine(Head head) {
    return head.block().stream().flatMap(line -> name(line).stream()).findFirst();
  }

  /// An outlet alone on its line, or as the writer: "By The Associated Press".
  private static Optional<Metadatum<String>> name(Line line) {
    Matcher by = BY.matcher(line.text());
    int from = by.lookingAt() ? by.end() : 0;
    String name = line.text().substring(from);
    return OutletNames.isOutlet(name)
        ? Optional.of(Metadatum.inText(name, line.span(from, line.text().length())))
        : Optional.empty();
  }

  private static Optional<Metadatum<String>> beforeColon(Head head) {
    for (Line line : head.top()) {
      Matcher m = BEFORE_COLON.matcher(line.text());
      if (line.isProse() && m.find() && OutletNames.isOutlet(m.group("name"))) {
        return Optional.of(
            Metadatum.inText(m.group("name"), line.span(m.start("name"), m.end("name"))));
      }
    }
    return Optional.empty();
  }
}
