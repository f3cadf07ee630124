package org.variorum.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/// The comparison as JSON for scripts. Offsets are Unicode code points of the report's `text`.
/// Fields may be added; one is renamed or dropped only with a new `schema` number.
public final class JsonExporter implements Exporter {
  /// Raised when a field is renamed or dropped.
  public static final int SCHEMA = 1;

  /// How the JSON is laid out.
  public enum Layout {
    /// On one line, as JSON Lines wants it.
    ONE_LINE,
    INDENTED
  }

  private final JsonFactory factory = new JsonFactory();
  private final Layout layout;

  public JsonExporter(Layout layout) {
    this.layout = layout;
  }

  /// Writes one JSON object and a line end.
  @Override
  public void write(Compared compared, Writer out) throws IOException {
    JsonGenerator json = factory.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    switch (layout) {
      case ONE_LINE -> {}
      case INDENTED -> {
        // Fixed line ends: the printer's own would follow the machine it runs on.
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      }
    }
    new JsonDocument(json, compared).write(SCHEMA);
    json.close();
    out.write('\n');
    out.flush();
  }
}
