package org.variorum.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.variorum.export.Tale;

class XlsxExporterTest {
  @Test
  void holdsTheSameRowsAsTheTableAndNoFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxExporter().write(Tale.marked(), out);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<List<String>> rows = rows(workbook.getSheet("Findings"));
      assertThat(rows.getFirst()).isEqualTo(FindingTable.HEADINGS);
      assertThat(rows.subList(1, rows.size())).isEqualTo(FindingTable.rows(Tale.marked()));
      assertThat(rows(workbook.getSheet("Reports"))).hasSize(1 + 3);
    }
  }

  @Test
  void tellsWhatWasDecided() {
    List<String> row = FindingTable.rows(Tale.marked()).getFirst();

    assertThat(row.subList(FindingTable.HEADINGS.indexOf("verdict"), row.size()))
        .containsExactly(
            "resolved: A is right",
            "likely",
            Tale.NOTE,
            "toll; =SUM(A1)",
            "https://example.org/list",
            "Ana Reis",
            "2025-05-07T09:30:00Z");
  }

  private static List<List<String>> rows(Sheet sheet) {
    DataFormatter format = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        cells.add(format.formatCellValue(cell));
      }
      rows.add(cells);
    }
    return rows;
  }
}
