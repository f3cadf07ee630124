package org.variorum.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// Leads from a passage of one report to the same passage of the next, and from the last to the
/// first, so that a reader without scripts can follow it through all of the texts.
final class PassageLinks {
  /// Where a passage stands in one report.
  ///
  /// @param number of the passage on the page, from 1
  /// @param id of this place
  /// @param next the id of its place in the next report
  /// @param others the letters of the other reports that tell it
  record Link(int number, String id, String next, String others) {}

  private final Map<ReportId, TreeMap<Integer, List<Link>>> links = new HashMap<>();

  PassageLinks(Compared compared) {
    Comparator<Located> inOrder =
        Comparator.comparing(Located::report, compared.inOrder()).thenComparing(Located::span);
    int number = 0;
    for (Passage passage : compared.comparison().passages()) {
      List<Located> parts = passage.parts().stream().sorted(inOrder).toList();
      number++;
      for (int i = 0; i < parts.size(); i++) {
        Located part = parts.get(i);
        String others =
            parts.stream()
                .filter(p -> !p.equals(part))
                .map(p -> compared.story().letter(p.report()))
                .collect(Collectors.joining(", "));
        int next = (i + 1) % parts.size();
        Link link =
            new Link(
                number, id(compared, parts, i, number), id(compared, parts, next, number), others);
        links
            .computeIfAbsent(part.report(), r -> new TreeMap<>())
            .computeIfAbsent(part.span().start(), s -> new ArrayList<>())
            .add(link);
      }
    }
  }

  /// A stretch of a report's text, cut where passages begin.
  List<Span> cut(ReportId report, Span whole) {
    List<Span> stretches = new ArrayList<>();
    int start = whole.start();
    for (int begin :
        links
            .getOrDefault(report, new TreeMap<>())
            .subMap(start, false, whole.end(), false)
            .keySet()) {
      stretches.add(new Span(start, begin));
      start = begin;
    }
    stretches.add(new Span(start, whole.end()));
    return stretches;
  }

  /// The passages that begin at an offset.
  List<Link> at(ReportId report, int offset) {
    return links.getOrDefault(report, new TreeMap<>()).getOrDefault(offset, List.of());
  }

  private static String id(Compared compared, List<Located> parts, int index, int number) {
    ReportId report = parts.get(index).report();
    boolean again = index > 0 && parts.get(index - 1).report().equals(report);
    return compared.story().letter(report) + "-p" + number + (again ? "-" + index : "");
  }
}
