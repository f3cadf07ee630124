package org.variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Chain;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Value;

/// Brings together the mentions of one day, week, month or year, however they are written.
final class DateChains {
  private DateChains() {}

  static List<Chain> of(List<Extraction> extractions) {
    Map<String, List<Chain.Link>> links = new TreeMap<>();
    for (Extraction extraction : extractions) {
      for (Mention mention : extraction.mentions()) {
        if (mention.kind() == Kind.DATE) {
          links
              .computeIfAbsent(key(mention.value()), _ -> new ArrayList<>())
              .add(new Chain.Link(extraction.report(), mention.index()));
        }
      }
    }
    List<Chain> chains = new ArrayList<>();
    links.forEach((name, mentions) -> chains.add(new Chain(Kind.DATE, name, mentions)));
    return chains;
  }

  /// The calendar days alone: a morning and a night of one day are in one chain.
  private static String key(Value value) {
    return value instanceof Value.Date date
        ? date.isDay() ? date.from().toString() : date.from() + "/" + date.until()
        : value instanceof Value.Weekday weekday ? weekday.day().name() : value.normal();
  }
}
