package org.variorum.compare.detail;

import java.util.Arrays;
import java.util.Set;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;

/// Whether a number of people counts all of them that its report tells of.
final class Lots {
  /// "Killed three and then himself": another report counts four.
  private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "themselves");

  private Lots() {}

  /// Neither some of them ("two of the suspects") nor all but the one who did it.
  static boolean isWhole(Matter matter, ReportId report, Mention mention) {
    String text = matter.report(report).text();
    Sentence sentence = matter.extraction(report).sentences().get(mention.sentence());
    boolean some =
        Arrays.stream(mention.span().in(text).split("\\s+")).skip(1).anyMatch("of"::equals);
    boolean reflexive =
        sentence.tokens().stream()
            .filter(t -> t.span().start() >= mention.span().end())
            .anyMatch(t -> REFLEXIVES.contains(t.span().in(text)));
    return !some && !reflexive;
  }
}
