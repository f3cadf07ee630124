package org.variorum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Status;
import org.variorum.model.Story;

/// A comparison as lines that a person reads and compares:
///
/// - `conflicting | age | Marsh · age | A: 24 = 24 | B: 26 = 26` for a finding,
/// - `inner | weekday | C: Thursday, September 3` for a contradiction inside a report,
/// - `event | B: different` for a report that is not of the same event.
final class FindingsTable {
  private static final String BAR = " | ";

  private final Story story;
  private final Comparison comparison;

  FindingsTable(Story story, Comparison comparison) {
    this.story = story;
    this.comparison = comparison;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Finding finding : comparison.findings()) {
      lines.add(line(finding));
    }
    for (Contradiction one : comparison.contradictions()) {
      lines.add(
          "inner"
              + BAR
              + one.kind()
              + BAR
              + letter(one.report())
              + ": "
              + one.span().in(report(one.report()).text()));
    }
    for (Report report : story.reports()) {
      SameEvent same = comparison.eachSameEvent().get(report.id());
      if (same.verdict() != SameEvent.Verdict.SAME) {
        lines.add("event" + BAR + letter(report.id()) + ": " + same.verdict().word());
      }
    }
    return lines;
  }

  private String line(Finding finding) {
    String head =
        finding.status().word()
            + (finding.update() ? " update" : "")
            + BAR
            + finding.kind().word()
            + BAR
            + finding.topic();
    return Stream.concat(
            Stream.of(head),
            readings(finding)
                .map(r -> letter(r.report()) + ": " + words(r) + " = " + r.canonical()))
        .collect(Collectors.joining(BAR));
  }

  /// The findings of a status that hold, for each of some cells such as `A: two men`, a reading
  /// that meets those words.
  List<Finding> holding(Status status, List<String> cells) {
    return comparison.findings().stream()
        .filter(f -> f.status() == status)
        .filter(f ->
            cells.stream().allMatch(cell -> f.readings().stream().anyMatch(r -> meets(r, cell))))
        .toList();
  }

  /// The findings of a status that set the named readings against each other: not those in which
  /// they agree and a third differs.
  List<Finding> setting(Status status, List<String> cells) {
    return holding(status, cells).stream()
        .filter(f ->
            cells.size() < 2
                || f.readings().stream()
                        .filter(r -> cells.stream().anyMatch(cell -> meets(r, cell)))
                        .map(Reading::canonical)
                        .distinct()
                        .count()
                    > 1)
        .toList();
  }

  /// The line that an expected line means. Topic and values may be worded otherwise by now; status,
  /// kind, the places read, and which of them have the same value may not.
  Optional<String> meant(String expected) {
    if (lines().contains(expected)) {
      return Optional.of(expected);
    }
    List<String> cells = List.of(expected.split(" \\| "));
    if (cells.size() < 4) {
      return Optional.empty();
    }
    String head = cells.get(0) + BAR + cells.get(1) + BAR;
    return comparison.findings().stream()
        .filter(f -> line(f).startsWith(head) && isMeant(f, cells.subList(3, cells.size())))
        .map(this::line)
        .findFirst();
  }

  private boolean isMeant(Finding finding, List<String> cells) {
    Map<String, String> read = new HashMap<>();
    for (String cell : cells) {
      Optional<Reading> reading =
          finding.readings().stream().filter(r -> meets(r, cell)).findFirst();
      if (reading.isEmpty()) {
        return false;
      }
      read.put(cell, reading.get().canonical());
    }
    return cells.stream()
        .allMatch(a ->
            cells.stream()
                .allMatch(b -> value(a).equals(value(b)) == read.get(a).equals(read.get(b))));
  }

  private static String value(String cell) {
    return cell.substring(cell.lastIndexOf(" = ") + 3);
  }

  private boolean meets(Reading reading, String cell) {
    String letter = cell.substring(0, cell.indexOf(':'));
    String words = cell.substring(cell.indexOf(':') + 1).split(" = ")[0].strip();
    if (!letter(reading.report()).equals(letter)) {
      return false;
    }
    String said = words(reading);
    return said.contains(words) || words.contains(said);
  }

  private Stream<Reading> readings(Finding finding) {
    return finding.readings().stream()
        .sorted(
            Comparator.comparing((Reading r) -> letter(r.report())).thenComparing(Reading::span));
  }

  private String words(Reading reading) {
    return reading.span().in(report(reading.report()).text()).replaceAll("\\s+", " ");
  }

  private Report report(ReportId id) {
    return story.report(id).orElseThrow();
  }

  private String letter(ReportId id) {
    return story.letter(id);
  }
}
