package org.variorum.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Article;
import org.variorum.model.LeftOut;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;

/// What one file holds, as a line of JSON: a report with what is known of it and where that came
/// from, or why it was refused.
final class ReportLine {
  private static final JsonFactory JSON = new JsonFactory();

  private ReportLine() {}

  /// The line for a file, with its end.
  static String of(Arrival arrival) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      switch (arrival) {
        case Arrival.Taken(Report report, byte[] _) -> report(json, report);
        case Arrival.Refused(String name, String reason) -> refusal(json, name, reason);
        case Arrival.Left(String name, String reason) -> refusal(json, name, reason);
      }
      json.writeEndObject();
    }
    return line.append('\n').toString();
  }

  private static void refusal(JsonGenerator json, String name, String reason) throws IOException {
    json.writeStringField("path", name);
    json.writeStringField("refused", reason);
  }

  private static void report(JsonGenerator json, Report report) throws IOException {
    Article article = report.article();
    Metadata known = report.metadata();
    json.writeStringField("path", report.source().path());
    json.writeStringField("sha256", report.source().sha256());
    json.writeStringField("charset", report.source().charset());
    Map<String, Optional<? extends Metadatum<?>>> data = new LinkedHashMap<>();
    data.put("title", known.title());
    data.put("outlet", known.outlet());
    data.put("byline", known.byline());
    data.put("dateline", known.dateline());
    data.put("published", known.published());
    data.put("updated", known.updated());
    data.put("address", known.address());
    for (var datum : data.entrySet()) {
      json.writeStringField(
          datum.getKey(), datum.getValue().map(m -> m.value().toString()).orElse(null));
    }
    json.writeFieldName("authors");
    json.writeStartArray();
    for (String author : authors(known)) {
      json.writeString(author);
    }
    json.writeEndArray();
    json.writeStringField("language", known.language());
    about(json, "from", data, m -> Optional.of(place(m.from())));
    about(json, "said", data, Metadatum::said);
    json.writeStringField("article", article.span().in(report.text()));
    json.writeStringField("text", report.text());
    json.writeArrayFieldStart("leftOut");
    for (LeftOut left : article.leftOut()) {
      json.writeStartObject();
      json.writeStringField("why", left.sort().name().toLowerCase(Locale.ROOT));
      json.writeStringField("text", left.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private interface About {
    Optional<String> of(Metadatum<?> datum);
  }

  private static void about(
      JsonGenerator json,
      String field,
      Map<String, Optional<? extends Metadatum<?>>> data,
      About what)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (var datum : data.entrySet()) {
      Optional<String> said =
          datum.getValue().isEmpty() ? Optional.empty() : what.of(datum.getValue().get());
      if (said.isPresent()) {
        json.writeStringField(datum.getKey(), said.get());
      }
    }
    json.writeEndObject();
  }

  private static List<String> authors(Metadata known) {
    return known.byline().stream()
        .flatMap(m -> Arrays.stream(m.value().split("\\s*,\\s*| and ")))
        .filter(n -> !n.isBlank())
        .toList();
  }

  private static String place(Provenance from) {
    return from.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
