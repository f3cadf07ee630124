package org.variorum.export.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.export.Compared;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;

/// A row of an alignment table: the sentences that tell the same thing.
final class Row {
  private final Map<ReportId, List<Sentence>> sentences = new LinkedHashMap<>();

  private Row() {}

  /// The sentences of a report in this row, in the order of its text; none where it is silent.
  List<Sentence> of(ReportId report) {
    return sentences.getOrDefault(report, List.of());
  }

  /// All sentences of all reports, each in one row. Each report's rows keep the order of its text but
  /// where two reports tell the same in another order: then the first report's order holds.
  static List<Row> of(Compared compared) {
    Map<ReportId, List<Row>> waiting = new LinkedHashMap<>();
    Map<Located, Row> aligned = aligned(compared);
    for (Report report : compared.story().reports()) {
      Set<Row> own = new LinkedHashSet<>();
      for (Sentence sentence : compared.extraction(report).sentences()) {
        Row row = aligned.getOrDefault(new Located(report.id(), sentence.span()), new Row());
        row.sentences.computeIfAbsent(report.id(), r -> new ArrayList<>()).add(sentence);
        own.add(row);
      }
      waiting.put(report.id(), new ArrayList<>(own));
    }
    return inOrder(waiting);
  }

  private static Map<Located, Row> aligned(Compared compared) {
    Map<Located, Row> rows = new HashMap<>();
    for (Passage passage : compared.comparison().passages()) {
      List<Located> parts =
          passage.parts().stream()
              .sorted(
                  Comparator.comparing(Located::report, compared.inOrder())
                      .thenComparing(Located::span))
              .toList();
      Row row = new Row();
      for (Located part : parts) {
        for (Sentence sentence : compared.extraction(compared.report(part.report())).sentences()) {
          if (part.span().contains(sentence.span())) {
            rows.putIfAbsent(new Located(part.report(), sentence.span()), row);
          }
        }
      }
    }
    return rows;
  }

  private static List<Row> inOrder(Map<ReportId, List<Row>> waiting) {
    List<Row> ordered = new ArrayList<>();
    while (true) {
      List<Row> heads =
          waiting.values().stream().filter(rows -> !rows.isEmpty()).map(List::getFirst).toList();
      if (heads.isEmpty()) {
        return ordered;
      }
      Row next =
          heads.stream()
              .filter(row -> waiting.values().stream().allMatch(rows -> rows.indexOf(row) <= 0))
              .findFirst()
              .orElse(heads.getFirst());
      waiting.values().forEach(rows -> rows.remove(next));
      ordered.add(next);
    }
  }
}
