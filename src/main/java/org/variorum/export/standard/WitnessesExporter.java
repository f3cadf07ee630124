package org.variorum.export.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.variorum.export.Compared;
import org.variorum.export.JsonText;
import org.variorum.export.TextualExporter;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// The alignment as the JSON that collation tools exchange: `witnesses`, and a `table` of rows in
/// each of which every witness has a list of tokens, empty where it is silent. A token's `t` is its
/// text with the white space behind it, `n` the form to compare
/// (https://collatex.net/doc/#json-input and #json-output).
///
/// A row is a sentence, or sentences that tell the same thing; their order is the one they have in
/// the texts, as far as the texts agree on one.
public final class WitnessesExporter implements TextualExporter {
  @Override
  public void write(Compared compared, Writer out) throws IOException {
    JsonGenerator json = JsonText.onOneLine(out);
    List<Report> reports = compared.story().reports();
    json.writeStartObject();
    json.writeArrayFieldStart("witnesses");
    for (Report report : reports) {
      json.writeString(compared.story().letter(report.id()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("table");
    for (Row row : Row.of(compared)) {
      json.writeStartArray();
      for (Report report : reports) {
        json.writeStartArray();
        for (Sentence sentence : row.of(report.id())) {
          tokens(json, report, sentence);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    Sources.write(json, "sources", compared);
    json.writeEndObject();
    json.close();
    out.write('\n');
    out.flush();
  }

  private static void tokens(JsonGenerator json, Report report, Sentence sentence)
      throws IOException {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Span word = tokens.get(i).span();
      int end = i + 1 < tokens.size() ? tokens.get(i + 1).span().start() : word.end();
      json.writeStartObject();
      json.writeStringField("t", report.text().substring(word.start(), Math.max(end, word.end())));
      json.writeStringField("n", word.in(report.text()).toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
  }
}
