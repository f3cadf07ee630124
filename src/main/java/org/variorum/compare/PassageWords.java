package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.compare.diff.Change;
import org.variorum.compare.diff.WordDiff;
import org.variorum.model.Language;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.WordChange;

/// Compares the words of aligned passages, each part with the next in the order of the story, as a
/// reader's eye goes from column to column.
final class PassageWords {
  private final WordDiff diff = new WordDiff();

  List<Passage> compare(List<Report> reports, List<Passage> passages) {
    // Of words in two languages all differ.
    Map<Language, List<Report>> byLanguage =
        reports.stream()
            .collect(
                Collectors.groupingBy(
                    r -> Language.of(r).readAs(), LinkedHashMap::new, Collectors.toList()));
    return passages.stream()
        .map(p ->
            p.withChanges(
                byLanguage.values().stream().flatMap(of -> changes(p, of).stream()).toList()))
        .toList();
  }

  /// @param reports of one language
  private List<WordChange> changes(Passage passage, List<Report> reports) {
    Map<ReportId, String> texts = new HashMap<>();
    List<ReportId> order = new ArrayList<>();
    for (Report report : reports) {
      texts.put(report.id(), report.text());
      order.add(report.id());
    }
    List<Located> parts =
        passage.parts().stream()
            .filter(p -> texts.containsKey(p.report()))
            .sorted(Comparator.comparingInt(p -> order.indexOf(p.report())))
            .toList();
    List<WordChange> changes = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      Located a = parts.get(i - 1);
      Located b = parts.get(i);
      for (Change change :
          diff.between(
              texts.getOrDefault(a.report(), ""),
              a.span(),
              texts.getOrDefault(b.report(), ""),
              b.span())) {
        changes.add(
            new WordChange(
                new Located(a.report(), change.a()), new Located(b.report(), change.b())));
      }
    }
    return changes;
  }
}
