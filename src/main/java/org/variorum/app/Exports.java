package org.variorum.app;

import java.io.IOException;
import java.io.Writer;
import org.variorum.cli.Compared;
import org.variorum.cli.Format;
import org.variorum.cli.Output;
import org.variorum.export.HtmlExporter;
import org.variorum.export.JsonExporter;
import org.variorum.export.TextExporter;
import org.variorum.export.TextualExporter;
import org.variorum.export.table.CsvExporter;

/// Hands the command line's comparisons to the exporters.
final class Exports implements Output {
  @Override
  public void write(Format format, Compared compared, Writer out) throws IOException {
    exporter(format)
        .write(
            new org.variorum.export.Compared(
                compared.story(), compared.analysis(), compared.directory()),
            out);
  }

  private static TextualExporter exporter(Format format) {
    return switch (format) {
      case TEXT -> new TextExporter(TextExporter.USUAL_WIDTH);
      case JSON -> new JsonExporter(JsonExporter.Layout.INDENTED);
      case JSON_LINE -> new JsonExporter(JsonExporter.Layout.ONE_LINE);
      case HTML -> new HtmlExporter();
      case CSV -> new CsvExporter();
    };
  }
}
