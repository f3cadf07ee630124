package org.variorum.export.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.variorum.export.Compared;
import org.variorum.export.Phrases;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;

/// How reports are named where a standard wants an address, and what is told of them beside it.
final class Sources {
  private Sources() {}

  /// The hash of the bytes that were compared, as a URN: it names exactly them, wherever they lie.
  static String urn(Report report) {
    return "urn:sha256:" + report.source().sha256();
  }

  /// Writes the reports with their hashes and dates, as a member beside those of the standard.
  static void write(JsonGenerator json, String member, Compared compared) throws IOException {
    json.writeArrayFieldStart(member);
    for (Report report : compared.story().reports()) {
      json.writeStartObject();
      json.writeStringField("report", compared.story().letter(report.id()));
      json.writeStringField("outlet", Phrases.name(report));
      json.writeStringField("title", report.metadata().title().map(Metadatum::value).orElse(null));
      json.writeStringField(
          "published", report.metadata().publishedOn().map(Object::toString).orElse(null));
      json.writeStringField("retrieved", report.source().retrieved().toString());
      json.writeStringField("sha256", report.source().sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
