package org.variorum.export.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.export.Compared;
import org.variorum.export.TextualExporter;

/// The findings as a table, comma-separated by RFC 4180, with a byte order mark before it, since
/// spreadsheets take UTF-8 for another encoding without.
public final class CsvExporter implements TextualExporter {
  @Override
  public void write(Compared compared, Writer out) throws IOException {
    out.write('\uFEFF');
    row(out, FindingTable.HEADINGS);
    for (List<String> row : FindingTable.rows(compared)) {
      row(out, row);
    }
    out.flush();
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvExporter::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String cell(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
