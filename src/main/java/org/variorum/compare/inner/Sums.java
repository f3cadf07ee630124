package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Value;

/// Parts that are more than the whole: "five people, including three men and four women".
final class Sums implements Check {
  private static final Pattern INCLUDING =
      Pattern.compile("[\\s,(–—-]*(?:including|among them|of (?:them|whom))[\\s:]*(?:at least )?");
  private static final Pattern AND = Pattern.compile("[\\s,]*(?:and|,)[\\s]*");

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Mention> counts =
        extraction.mentions().stream()
            .filter(m -> m.value() instanceof Value.Quantity q && q.unit().isEmpty())
            .toList();
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i + 1 < counts.size(); i++) {
      double whole = quantity(counts.get(i)).amount().high();
      double parts = 0;
      Pattern between = INCLUDING;
      int next = i + 1;
      while (next < counts.size()
          && follows(report, counts.get(next - 1), counts.get(next), between)) {
        parts += quantity(counts.get(next)).amount().low();
        between = AND;
        next++;
      }
      if (parts > whole) {
        found.add(
            new Contradiction(
                report.id(),
                counts.get(i).span().cover(counts.get(next - 1).span()),
                "sum",
                "The parts are more than the whole: " + (int) parts + " of " + (int) whole + "."));
      }
    }
    return found;
  }

  private static boolean follows(Report report, Mention a, Mention b, Pattern between) {
    return a.sentence() == b.sentence()
        && a.span().end() <= b.span().start()
        && between.matcher(report.text().substring(a.span().end(), b.span().start())).matches();
  }

  private static Value.Quantity quantity(Mention mention) {
    return (Value.Quantity) mention.value();
  }
}
