package org.variorum.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/// The comparison as JSON for scripts. Offsets are Unicode code points of the report's `text`.
/// Fields may be added; one is renamed or dropped only with a new `schema` number.
public final class JsonExporter implements TextualExporter {
  /// Raised when a field is renamed or dropped.
  public static final int SCHEMA = 1;

  /// How the JSON is laid out.
  public enum Layout {
    /// On one line, as JSON Lines wants it.
    ONE_LINE,
    INDENTED
  }

  private final Layout layout;

  public JsonExporter(Layout layout) {
    this.layout = layout;
  }

  /// Writes one JSON object and a line end.
  @Override
  public void write(Compared compared, Writer out) throws IOException {
    JsonGenerator json =
        switch (layout) {
          case ONE_LINE -> JsonText.onOneLine(out);
          case INDENTED -> JsonText.indented(out);
        };
    new JsonDocument(json, compared).write(SCHEMA);
    json.close();
    out.write('\n');
    out.flush();
  }
}
