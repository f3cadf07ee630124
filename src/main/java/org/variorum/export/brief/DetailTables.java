package org.variorum.export.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.export.Compared;
import org.variorum.export.Sign;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.Status;

/// What the reports say of each detail that they do not agree on: a row a detail, a column a report.
/// Many reports make several tables, each as wide as a page can hold.
final class DetailTables {
  /// As many columns as a sheet of paper holds beside the one of the details.
  private static final int MOST = 5;

  private static final String SILENT = "–";

  private DetailTables() {}

  static List<Block> of(Compared compared) {
    List<Finding> findings = new ArrayList<>(compared.findings(Status.CONFLICTING));
    findings.addAll(compared.findings(Status.DIFFERING));
    List<Block> blocks = new ArrayList<>();
    if (findings.isEmpty()) {
      return blocks;
    }
    blocks.add(new Block.Heading(2, "Details by report"));
    List<Report> reports = compared.story().reports();
    int tables = (reports.size() + MOST - 1) / MOST;
    int columns = (reports.size() + tables - 1) / tables;
    for (int from = 0; from < reports.size(); from += columns) {
      List<Report> some = reports.subList(from, Math.min(from + columns, reports.size()));
      table(compared, findings, some).ifPresent(blocks::add);
    }
    blocks.add(Block.Paragraph.small(SILENT + " says nothing of it."));
    return blocks;
  }

  private static Optional<Block> table(
      Compared compared, List<Finding> findings, List<Report> reports) {
    List<String> headings = new ArrayList<>(List.of("Detail"));
    reports.forEach(r -> headings.add(compared.story().letter(r.id())));
    List<List<List<Run>>> rows =
        findings.stream()
            .filter(f -> reports.stream().anyMatch(r -> !f.of(r.id()).isEmpty()))
            .map(f -> row(f, reports))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(headings, rows));
  }

  private static List<List<Run>> row(Finding finding, List<Report> reports) {
    List<List<Run>> cells = new ArrayList<>();
    cells.add(List.of(Run.plain(Sign.of(finding.status()).mark() + " " + finding.topic())));
    for (Report report : reports) {
      String told =
          finding.of(report.id()).stream().map(Reading::shown).collect(Collectors.joining("; "));
      cells.add(List.of(Run.plain(told.isEmpty() ? SILENT : told)));
    }
    return cells;
  }
}
