package org.variorum.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/// How every JSON of the program is laid out.
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /// A generator that leaves its writer open when it is closed.
  ///
  /// @throws IOException if the writer fails
  public static JsonGenerator onOneLine(Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json;
  }

  /// The same with a line for each field and item.
  ///
  /// @throws IOException if the writer fails
  public static JsonGenerator indented(Writer out) throws IOException {
    JsonGenerator json = onOneLine(out);
    // Fixed line ends: the printer's own would follow the machine it runs on.
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    return json;
  }
}
