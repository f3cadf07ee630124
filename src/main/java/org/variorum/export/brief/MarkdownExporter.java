package org.variorum.export.brief;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.export.Compared;
import org.variorum.export.TextualExporter;

/// The brief as Markdown (CommonMark, with the tables of GitHub's), for notes and content systems.
///
/// Text of the reports can come out only as text: what Markdown or HTML would read as markup is
/// escaped.
public final class MarkdownExporter implements TextualExporter {
  /// What CommonMark lets a backslash take the meaning from, as far as it has one inside a line.
  private static final String ESCAPED = "\\`*_[]<>&|~#!";

  @Override
  public void write(Compared compared, Writer out) throws IOException {
    for (Block block : Brief.of(compared)) {
      out.write(markdown(block));
      out.write("\n\n");
    }
    out.flush();
  }

  private static String markdown(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> "#".repeat(level) + " " + escape(text);
      case Block.Paragraph(List<Run> runs, boolean isSmall) -> line(runs);
      case Block.Quotation(List<Run> words, List<Run> source, String language) ->
          "> " + line(words) + "\n>\n> — " + line(source);
      case Block.Items(List<List<Run>> items) ->
          items.stream().map(i -> "- " + line(i)).collect(Collectors.joining("\n"));
      case Block.Table(List<String> headings, List<List<List<Run>>> rows) -> table(headings, rows);
      case Block.Picture(byte[] png, String alternative) -> "*" + escape(alternative) + "*";
    };
  }

  private static String table(List<String> headings, List<List<List<Run>>> rows) {
    StringBuilder table = new StringBuilder("|");
    headings.forEach(h -> table.append(' ').append(escape(h)).append(" |"));
    table.append("\n|").append(" --- |".repeat(headings.size()));
    for (List<List<Run>> row : rows) {
      table.append("\n|");
      row.forEach(cell -> table.append(' ').append(line(cell)).append(" |"));
    }
    return table.toString();
  }

  private static String line(List<Run> runs) {
    StringBuilder line = new StringBuilder();
    for (Run run : runs) {
      line.append(
          switch (run.style()) {
            case PLAIN -> escape(run.text());
            case STRONG, READING, LETTER -> strong(run.text());
            case CODE -> "`" + run.text().replace("`", "") + "`";
          });
    }
    return line.toString().strip();
  }

  /// The stars must touch the words, or they are stars.
  private static String strong(String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return text;
    }
    int start = text.indexOf(words);
    return text.substring(0, start)
        + "**"
        + escape(words)
        + "**"
        + text.substring(start + words.length());
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replaceAll("\\s+", " ")
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .forEach(c -> {
          if (ESCAPED.indexOf(c) >= 0) {
            escaped.append('\\');
          }
          escaped.appendCodePoint(c);
        });
    // At the head of a line a dash or a number and a dot would begin a list.
    return escaped
        .toString()
        .replaceFirst("^(\\s*)([-+])(?=\\s)", "$1\\\\$2")
        .replaceFirst("^(\\s*\\d+)([.)])(?=\\s)", "$1\\\\$2");
  }
}
