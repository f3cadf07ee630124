package org.variorum.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.export.CodePoints;
import org.variorum.export.Compared;
import org.variorum.export.InContext;
import org.variorum.export.Phrases;
import org.variorum.model.Attribution;
import org.variorum.model.Finding;
import org.variorum.model.Metadatum;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Status;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Placed;

/// The findings as rows of cells: one for each detail and report, with `silent` in the row of a
/// report that gives no reading, and two rows where a report contradicts itself. Offsets are code
/// points of the report's text.
final class FindingTable {
  static final List<String> HEADINGS =
      List.of(
          "finding",
          "status",
          "kind",
          "topic",
          "relation",
          "update",
          "report",
          "outlet",
          "published",
          "reading",
          "value",
          "attribution",
          "certainty",
          "sentence",
          "start",
          "end",
          "origin",
          "origins",
          "why",
          "path",
          "sha256",
          "verdict",
          "confidence",
          "note",
          "tags",
          "evidence",
          "decided by",
          "decided at");

  private static final String SILENT = "silent";
  private static final String RUNS_AS_FORMULA = "=+-@\t\r\n";

  private final Compared compared;
  private final Map<ReportId, CodePoints> points;

  private FindingTable(Compared compared) {
    this.compared = compared;
    this.points =
        compared.story().reports().stream()
            .collect(Collectors.toMap(Report::id, report -> new CodePoints(report.text())));
  }

  /// The rows below the headings, each with as many cells. No cell can run as a formula.
  static List<List<String>> rows(Compared compared) {
    FindingTable table = new FindingTable(compared);
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : compared.comparison().findings()) {
      for (Report report : compared.story().reports()) {
        List<Reading> readings = finding.of(report.id());
        if (readings.isEmpty()) {
          rows.add(table.silent(finding, report));
        }
        readings.forEach(reading -> rows.add(table.told(finding, reading)));
      }
    }
    return rows.stream().map(row -> row.stream().map(FindingTable::harmless).toList()).toList();
  }

  private List<String> silent(Finding finding, Report report) {
    List<String> cells = head(finding, report);
    cells.addAll(List.of(SILENT, "", "", "", "", "", "", ""));
    cells.addAll(tail(finding, report));
    return cells;
  }

  private List<String> told(Finding finding, Reading reading) {
    Report report = compared.report(reading.report());
    CodePoints at = points.get(report.id());
    List<String> cells = head(finding, report);
    cells.add(reading.span().in(report.text()));
    cells.add(reading.canonical());
    cells.add(reading.attribution().map(Attribution::source).orElse(""));
    cells.add(reading.attribution().map(a -> a.certainty().word()).orElse(""));
    cells.add(InContext.of(report, compared.extraction(report), reading.span()).sentence());
    cells.add(String.valueOf(at.at(reading.span().start())));
    cells.add(String.valueOf(at.at(reading.span().end())));
    cells.add(reading.origin().orElse(""));
    cells.addAll(tail(finding, report));
    return cells;
  }

  private List<String> head(Finding finding, Report report) {
    return new ArrayList<>(
        List.of(
            finding.id(),
            finding.status().word(),
            finding.kind().word(),
            finding.topic(),
            finding.status() == Status.UNIQUE ? "" : finding.relation().word(),
            finding.update() ? "yes" : "",
            compared.story().letter(report.id()),
            report.metadata().outlet().map(Metadatum::value).orElse(""),
            report.metadata().publishedOn().map(Object::toString).orElse("")));
  }

  private List<String> tail(Finding finding, Report report) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                String.valueOf(finding.origins()),
                Phrases.why(finding.why()),
                report.source().path(),
                report.source().sha256()));
    Optional<Mark> mark = compared.mark(finding).map(Placed::mark);
    cells.add(mark.flatMap(Mark::verdict).map(v -> Phrases.verdict(v, compared)).orElse(""));
    cells.add(
        mark.flatMap(Mark::decision)
            .flatMap(Decision::confidence)
            .map(Confidence::word)
            .orElse(""));
    cells.add(mark.map(m -> m.remark().note()).orElse(""));
    cells.add(mark.map(m -> String.join("; ", m.remark().tags())).orElse(""));
    cells.add(mark.map(m -> String.join(" ", m.remark().evidence())).orElse(""));
    cells.add(mark.map(m -> m.stamp().who()).orElse(""));
    cells.add(mark.map(m -> m.stamp().when().toString()).orElse(""));
    return cells;
  }

  /// With an apostrophe before what a spreadsheet would run as a formula (OWASP, "CSV Injection").
  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && RUNS_AS_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
