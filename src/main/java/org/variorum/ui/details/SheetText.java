package org.variorum.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.Texts;

/// The grid as another program can take it: for a spreadsheet, and for a document.
record SheetText(Texts texts, Sheet sheet) {

  /// Lines of cells with tabs between them. Every row has as many cells as the first, which names
  /// the columns.
  String tabbed() {
    return table().stream()
        .map(row -> row.stream().map(SheetText::plain).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// A table, with what a cell says of its relation in its sign.
  String html() {
    List<List<String>> table = table();
    StringBuilder html = new StringBuilder("<table border=\"1\">");
    for (int i = 0; i < table.size(); i++) {
      String tag = i == 0 ? "th" : "td";
      html.append("<tr>");
      for (String cell : table.get(i)) {
        html.append('<').append(tag).append('>').append(escaped(cell));
        html.append("</").append(tag).append('>');
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  private List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    List<String> first =
        new ArrayList<>(
            List.of(
                texts.get("grid.group"),
                texts.get("grid.detail"),
                texts.get("grid.status"),
                texts.get("grid.kind")));
    sheet.heads().forEach(h -> first.add(h.letter() + " " + h.outlet()));
    first.add(texts.get("grid.origins"));
    table.add(first);
    String group = "";
    for (Row row : sheet.rows()) {
      switch (row) {
        case Row.Group heading -> group = heading.name();
        case Row.Detail detail -> table.add(line(detail.inGroup() ? group : "", detail));
        case Row.Folded folded -> {
          List<String> line = new ArrayList<>(List.of(group, told(folded)));
          while (line.size() < first.size()) {
            line.add("");
          }
          table.add(line);
        }
      }
    }
    return table;
  }

  private String told(Row.Folded folded) {
    return texts.get("grid.folded", folded.topics().size())
        + ": "
        + String.join(", ", folded.topics());
  }

  private List<String> line(String group, Row.Detail detail) {
    Row.Standing standing = detail.standing();
    Stream<String> start =
        Stream.of(
            group,
            detail.topic(),
            standing.status().map(s -> texts.named("status", s)).orElse(texts.get("contradiction")),
            standing.kind().map(k -> texts.named("kind", k)).orElse(""));
    return Stream.of(
            start,
            detail.cells().stream().map(this::words),
            Stream.of(Integer.toString(standing.origins())))
        .flatMap(s -> s)
        .toList();
  }

  private String words(Cell cell) {
    return switch (cell) {
      case Cell.Silent _ -> texts.get("grid.silent");
      case Cell.Slip slip -> Look.CONTRADICTION + " " + slip.words();
      case Cell.Given given -> {
        String sign = Look.sign(given.relation());
        yield sign + " " + given.words();
      }
    };
  }

  private static String plain(String cell) {
    return cell.replaceAll("[\\t\\r\\n]+", " ");
  }

  private static String escaped(String cell) {
    return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
