package org.variorum.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.export.Tale;

class CsvExporterTest {
  private final List<List<String>> rows = rows(written());

  @Test
  void hasARowForEachDetailAndReport() {
    assertThat(rows).hasSize(1 + 3 * 3);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    assertThat(column("finding"))
        .containsExactly("f1", "f1", "f1", "f2", "f2", "f2", "f3", "f3", "f3");
    assertThat(column("report")).containsExactly("A", "B", "C", "A", "B", "C", "A", "B", "C");
  }

  @Test
  void saysWhoIsSilent() {
    assertThat(column("reading"))
        .containsExactly(
            "Twelve people",
            "At least 14",
            "silent",
            "Monday",
            "5 May",
            "silent",
            "silent",
            "41",
            "silent");
  }

  @Test
  void givesTheSentenceAndWhoseWordItIs() {
    assertThat(column("sentence").getFirst())
        .isEqualTo("MINDELO – Twelve people were killed on Monday, police said.");
    assertThat(column("attribution").getFirst()).isEqualTo("police");
  }

  @Test
  void makesFormulasHarmless() {
    assertThat(column("outlet").getFirst()).isEqualTo("'=Evening Sheet");
  }

  @Test
  void quotesByTheStandard() {
    assertThat(written()).contains("\"Harbour, \"\"Daily\"\"\"").startsWith("\uFEFFfinding,");
    assertThat(column("outlet").get(1)).isEqualTo("Harbour, \"Daily\"");
    assertThat(written().replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  private List<String> column(String name) {
    int index = rows.getFirst().indexOf(name);
    return rows.stream().skip(1).map(row -> row.get(index)).toList();
  }

  private static String written() {
    StringWriter out = new StringWriter();
    try {
      new CsvExporter().write(Tale.compared(), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  /// Reads RFC 4180, to see that what was written can be read back.
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
