package org.variorum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.model.Attribution;
import org.variorum.model.Finding;
import org.variorum.model.Metadatum;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Status;

/// The findings as a table: a row for each detail and report, with `silent` in the row of a report
/// that gives no reading, and two rows where a report contradicts itself.
///
/// Comma-separated by RFC 4180, with a byte order mark before it, since spreadsheets take UTF-8 for
/// another encoding without. Offsets are code points of the report's text. What a spreadsheet would
/// run as a formula gets an apostrophe in front.
public final class CsvExporter implements Exporter {
  private static final List<String> HEADINGS =
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
          "sha256");
  private static final String RUNS_AS_FORMULA = "=+-@\t\r\n";
  private static final String SILENT = "silent";

  @Override
  public void write(Compared compared, Writer out) throws IOException {
    Map<ReportId, CodePoints> points =
        compared.story().reports().stream()
            .collect(Collectors.toMap(Report::id, report -> new CodePoints(report.text())));
    out.write('\uFEFF');
    row(out, HEADINGS);
    for (Finding finding : compared.comparison().findings()) {
      for (Report report : compared.story().reports()) {
        List<Reading> readings = finding.of(report.id());
        if (readings.isEmpty()) {
          row(out, silent(compared, finding, report));
        }
        for (Reading reading : readings) {
          row(out, told(compared, finding, reading, points.get(report.id())));
        }
      }
    }
    out.flush();
  }

  private static List<String> silent(Compared compared, Finding finding, Report report) {
    List<String> cells = head(compared, finding, report);
    cells.addAll(List.of(SILENT, "", "", "", "", "", "", ""));
    cells.addAll(tail(finding, report));
    return cells;
  }

  private static List<String> told(
      Compared compared, Finding finding, Reading reading, CodePoints points) {
    Report report = compared.report(reading.report());
    List<String> cells = head(compared, finding, report);
    cells.add(reading.span().in(report.text()));
    cells.add(reading.canonical());
    cells.add(reading.attribution().map(Attribution::source).orElse(""));
    cells.add(reading.attribution().map(a -> a.certainty().word()).orElse(""));
    cells.add(InContext.of(report, compared.extraction(report), reading.span()).sentence());
    cells.add(String.valueOf(points.at(reading.span().start())));
    cells.add(String.valueOf(points.at(reading.span().end())));
    cells.add(reading.origin().orElse(""));
    cells.addAll(tail(finding, report));
    return cells;
  }

  private static List<String> head(Compared compared, Finding finding, Report report) {
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

  private static List<String> tail(Finding finding, Report report) {
    return List.of(
        String.valueOf(finding.origins()),
        finding.why(),
        report.source().path(),
        report.source().sha256());
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvExporter::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && RUNS_AS_FORMULA.indexOf(text.charAt(0)) >= 0;
    String harmless = formula ? "'" + text : text;
    boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
