package org.variorum.ui.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Attribution;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Status;
import org.variorum.model.mark.Placed;
import org.variorum.ui.kit.Columns;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Read;
import org.variorum.ui.kit.Texts;

/// Makes the cells of a row.
///
/// @param reports those that have a column, in the order of the columns
record Cells(List<Report> reports, Columns columns, Texts texts) {

  List<Cell> of(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding finding) -> of(finding);
      case Item.OfContradiction(int _, Contradiction c) ->
          reports.stream()
              .<Cell>map(r ->
                  r.id().equals(c.report())
                      ? new Cell.Slip(line(c.span().in(r.text())))
                      : new Cell.Silent())
              .toList();
      case Item.OfMark(Placed placed) -> reports.stream().map(r -> cell(placed, r)).toList();
    };
  }

  /// What the user marked in a report.
  private static Cell cell(Placed placed, Report report) {
    String words =
        placed.places().stream()
            .filter(p -> p.report().equals(report.id()))
            .map(p -> line(p.span().in(report.text())))
            .collect(Collectors.joining(" / "));
    Relation relation = placed.mark().given().map(Cells::relation).orElse(Relation.NONE);
    return words.isEmpty()
        ? new Cell.Silent()
        : new Cell.Given(words, "", relation, Cell.Stand.USUAL);
  }

  private static Relation relation(Status given) {
    return switch (given) {
      case UNIQUE -> Relation.NONE;
      case AGREEING -> Relation.SAME;
      case DIFFERING -> Relation.DEGREE;
      case CONFLICTING -> Relation.CONFLICTING;
    };
  }

  private List<Cell> of(Finding finding) {
    List<Integer> base = base(finding);
    Optional<String> usual = usual(finding);
    List<Cell> cells = new ArrayList<>();
    for (Report report : reports) {
      List<Integer> mine = indices(finding, report.id());
      cells.add(
          mine.isEmpty()
              ? new Cell.Silent()
              : given(finding, report, mine, new Measure(base, usual)));
    }
    return List.copyOf(cells);
  }

  /// What readings are measured by.
  ///
  /// @param base the pivot's readings; none where all are read against all
  /// @param usual the value that leads the row
  private record Measure(List<Integer> base, Optional<String> usual) {}

  private Cell given(Finding finding, Report report, List<Integer> mine, Measure measure) {
    List<Reading> readings = mine.stream().map(finding.readings()::get).toList();
    String words =
        readings.stream()
            .map(r -> line(r.span().in(report.text())))
            .distinct()
            .collect(Collectors.joining(" / "));
    String read =
        readings.stream()
            .map(r -> read(finding, r, line(r.span().in(report.text()))))
            .filter(s -> !s.isEmpty())
            .distinct()
            .collect(Collectors.joining(" / "));
    boolean isPivot = measure.base.containsAll(mine);
    Relation relation =
        mine.stream()
            .map(
                i -> isPivot || measure.base.isEmpty() ? finding.worst(i) : to(finding, i, measure))
            .max(Comparator.comparing(Relation::gravity))
            .orElse(Relation.NONE);
    return new Cell.Given(words, read, relation, stand(isPivot, relation, readings, measure));
  }

  private static Cell.Stand stand(
      boolean isPivot, Relation relation, List<Reading> readings, Measure measure) {
    if (isPivot) {
      return Cell.Stand.PIVOT;
    }
    boolean isUsual =
        relation.gravity() <= Relation.SAME.gravity()
            || measure.base.isEmpty()
                && measure.usual.isPresent()
                && readings.stream().allMatch(r -> r.canonical().equals(measure.usual.get()));
    return isUsual ? Cell.Stand.USUAL : Cell.Stand.ODD;
  }

  private static Relation to(Finding finding, int reading, Measure measure) {
    return measure.base.stream()
        .map(p -> finding.between(p, reading))
        .max(Comparator.comparing(Relation::gravity))
        .orElse(Relation.NONE);
  }

  private List<Integer> base(Finding finding) {
    return columns.pivot().map(p -> indices(finding, p)).orElse(List.of());
  }

  private static List<Integer> indices(Finding finding, ReportId report) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < finding.readings().size(); i++) {
      if (finding.readings().get(i).report().equals(report)) {
        indices.add(i);
      }
    }
    return indices;
  }

  /// The value that most independent origins give; none where two are given by as many.
  private static Optional<String> usual(Finding finding) {
    Map<String, Set<String>> origins = new HashMap<>();
    for (Reading reading : finding.readings()) {
      String origin = reading.origin().orElse(" " + reading.report().value());
      origins.computeIfAbsent(reading.canonical(), c -> new HashSet<>()).add(origin);
    }
    int most = origins.values().stream().mapToInt(Set::size).max().orElse(0);
    List<String> leading =
        origins.entrySet().stream()
            .filter(e -> e.getValue().size() == most)
            .map(Map.Entry::getKey)
            .toList();
    return leading.size() == 1 ? Optional.of(leading.getFirst()) : Optional.empty();
  }

  private String read(Finding finding, Reading reading, String words) {
    String value = texts.value(Read.of(finding, reading));
    String said = reading.attribution().map(Attribution::source).orElse("");
    if (value.equalsIgnoreCase(words)) {
      return said;
    }
    return said.isEmpty() ? value : value + " · " + said;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
