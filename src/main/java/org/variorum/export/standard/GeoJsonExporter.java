package org.variorum.export.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.export.Compared;
import org.variorum.export.InContext;
import org.variorum.export.JsonText;
import org.variorum.export.TextualExporter;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.Value;

/// The places that the findings speak of, as GeoJSON (RFC 7946): a point for each, with what is said
/// of it and by whom. A place that is not in the gazetteer, or whose name has several bearers in its
/// division, has no geometry.
public final class GeoJsonExporter implements TextualExporter {
  /// What is said of a place.
  private record Told(Finding finding, Reading reading) {}

  @Override
  public void write(Compared compared, Writer out) throws IOException {
    Map<Value.Place, List<Told>> told = new LinkedHashMap<>();
    for (Finding finding : compared.comparison().findings()) {
      for (Reading reading : compared.readings(finding)) {
        places(reading.value())
            .forEach(place ->
                told.computeIfAbsent(bare(place), p -> new ArrayList<>())
                    .add(new Told(finding, reading)));
      }
    }
    Coordinates coordinates =
        Coordinates.of(
            told.keySet().stream().flatMap(p -> p.code().stream()).collect(Collectors.toSet()));
    JsonGenerator json = JsonText.indented(out);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
    for (Map.Entry<Value.Place, List<Told>> place : told.entrySet()) {
      feature(json, compared, place, place.getKey().code().flatMap(coordinates::at));
    }
    json.writeEndArray();
    // RFC 7946, 6.1: members that the standard does not know are allowed.
    Sources.write(json, "sources", compared);
    json.writeEndObject();
    json.close();
    out.write('\n');
    out.flush();
  }

  private static Stream<Value.Place> places(Value value) {
    return switch (value) {
      case Value.Place place -> Stream.of(place);
      case Value.Several several -> several.parts().stream().flatMap(GeoJsonExporter::places);
      default -> Stream.empty();
    };
  }

  /// One place, whatever else a report says it lies in.
  private static Value.Place bare(Value.Place place) {
    return new Value.Place(place.code(), place.name(), List.of());
  }

  private static void feature(
      JsonGenerator json,
      Compared compared,
      Map.Entry<Value.Place, List<Told>> place,
      Optional<Coordinates.At> at)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    if (at.isPresent()) {
      json.writeObjectFieldStart("geometry");
      json.writeStringField("type", "Point");
      json.writeArrayFieldStart("coordinates");
      json.writeNumber(at.get().longitude());
      json.writeNumber(at.get().latitude());
      json.writeEndArray();
      json.writeEndObject();
    } else {
      json.writeNullField("geometry");
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("name", place.getKey().name());
    Optional<String> code = place.getKey().code();
    json.writeStringField("code", code.orElse(null));
    json.writeStringField("precision", precision(code, at));
    json.writeArrayFieldStart("findings");
    for (Told told : place.getValue()) {
      told(json, compared, told);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String precision(Optional<String> code, Optional<Coordinates.At> at) {
    if (at.isEmpty() || code.isEmpty()) {
      return "unknown";
    }
    return code.get().contains("/") ? "town" : code.get().contains("-") ? "division" : "country";
  }

  private static void told(JsonGenerator json, Compared compared, Told told) throws IOException {
    Report report = compared.report(told.reading().report());
    json.writeStartObject();
    json.writeStringField("id", told.finding().id());
    json.writeStringField("topic", told.finding().topic());
    json.writeStringField("status", told.finding().status().word());
    json.writeStringField("report", compared.story().letter(report.id()));
    json.writeStringField(
        "sentence",
        InContext.of(report, compared.extraction(report), told.reading().span())
            .sentence()
            .strip());
    json.writeEndObject();
  }
}
