package org.variorum.compare.inner;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Report;

/// Checks one report against itself and against the calendar.
public final class InnerChecks {
  private final List<Check> checks =
      List.of(
          new WrittenDays(),
          new LaterDays(),
          new DayOrder(),
          new LocalTimes(),
          new Lasting(),
          new HeadTolls(),
          new EitherOr(),
          new HeadAges(),
          new HeadActs(),
          new Ages(),
          new Spellings(),
          new Children(),
          new Sums(),
          new AndOthers(),
          new Crossings(),
          new Quotations());

  /// What does not fit, in the order of the text.
  public List<Contradiction> of(Report report, Extraction extraction) {
    LinkedHashSet<Contradiction> found = new LinkedHashSet<>();
    checks.stream()
        .flatMap(c -> c.of(report, extraction).stream())
        .sorted(Comparator.comparing(Contradiction::span).thenComparing(Contradiction::kind))
        .forEach(found::add);
    return List.copyOf(found);
  }
}
