package org.variorum.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.variorum.export.Compared;
import org.variorum.export.Exporter;
import org.variorum.export.Xml;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;

/// The findings and the reports as a workbook of two sheets, with filters set and the headings kept
/// in sight. Every cell is text or a number, never a formula.
public final class XlsxExporter implements Exporter {
  private static final Set<String> NUMBERS = Set.of("start", "end", "origins");
  private static final List<String> REPORT =
      List.of("report", "outlet", "title", "byline", "published", "path", "retrieved", "sha256");

  /// The longest text that a cell can hold, in UTF-16 units (ECMA-376 as Excel implements it).
  private static final int LONGEST = 32_767;

  /// Widths, in 256ths of a character.
  private static final int USUAL = 14 * 256;

  private static final int WIDE = 48 * 256;
  private static final Set<String> LONG = Set.of("topic", "reading", "sentence", "why", "note");

  @Override
  public void write(Compared compared, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setTitle(compared.story().title());
      workbook.getProperties().getCoreProperties().setCreator("Variorum");
      sheet(workbook, "Findings", FindingTable.HEADINGS, FindingTable.rows(compared));
      sheet(
          workbook,
          "Reports",
          REPORT,
          compared.story().reports().stream().map(r -> report(compared, r)).toList());
      workbook.write(out);
    }
    out.flush();
  }

  private static List<String> report(Compared compared, Report report) {
    return List.of(
        compared.story().letter(report.id()),
        report.metadata().outlet().map(Metadatum::value).orElse(""),
        report.metadata().title().map(Metadatum::value).orElse(""),
        report.metadata().byline().map(Metadatum::value).orElse(""),
        report.metadata().publishedOn().map(Object::toString).orElse(""),
        report.source().path(),
        report.source().retrieved().toString(),
        report.source().sha256());
  }

  private static void sheet(
      XSSFWorkbook workbook, String name, List<String> headings, List<List<String>> rows) {
    XSSFSheet sheet = workbook.createSheet(name);
    CellStyle body = workbook.createCellStyle();
    body.setWrapText(true);
    body.setVerticalAlignment(VerticalAlignment.TOP);
    CellStyle head = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    Row first = sheet.createRow(0);
    for (int i = 0; i < headings.size(); i++) {
      Cell cell = first.createCell(i);
      cell.setCellValue(headings.get(i));
      cell.setCellStyle(head);
      sheet.setColumnWidth(i, LONG.contains(headings.get(i)) ? WIDE : USUAL);
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.createRow(i + 1);
      for (int j = 0; j < headings.size(); j++) {
        fill(row.createCell(j), rows.get(i).get(j), NUMBERS.contains(headings.get(j)), body);
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headings.size() - 1));
  }

  private static void fill(Cell cell, String text, boolean number, CellStyle style) {
    if (number && !text.isEmpty()) {
      cell.setCellValue(Integer.parseInt(text));
    } else {
      cell.setCellValue(Xml.allowed(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    }
    cell.setCellStyle(style);
  }
}
