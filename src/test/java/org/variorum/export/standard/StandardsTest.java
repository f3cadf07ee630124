package org.variorum.export.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.export.Compared;
import org.variorum.export.Tale;
import org.variorum.export.TextualExporter;
import org.variorum.model.Analysis;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.Value;
import org.variorum.model.reason.Plain;
import org.xml.sax.InputSource;

class StandardsTest {
  private final Compared marked = Tale.marked();

  @Test
  void reviewsHoldToTheSchemaAndRateEachReading() throws IOException {
    String json = written(new ClaimReviewExporter());

    assertThat(faults(json, "claimreview.schema.json")).isEmpty();
    JsonNode reviews = new ObjectMapper().readTree(json).path("@graph");
    assertThat(reviews).hasSize(2 + 2 + 1);
    assertThat(reviews.get(0).path("reviewRating").path("ratingValue").asInt()).isEqualTo(5);
    assertThat(reviews.get(1).path("reviewRating").path("alternateName").asText())
        .isEqualTo("False: found to be 12 person killed");
  }

  @Test
  void withoutVerdictsThereIsNothingToReview() throws IOException {
    String json = written(new ClaimReviewExporter(), Tale.compared());

    assertThat(new ObjectMapper().readTree(json).path("@graph")).isEmpty();
  }

  @Test
  void annotationsHoldToTheSchema() throws IOException {
    String json = written(new AnnotationsExporter());

    assertThat(faults(json, "annotations.schema.json")).isEmpty();
    JsonNode last = new ObjectMapper().readTree(json).path("items").get(3);
    JsonNode position = last.path("target").get(0).path("selector").get(0);
    // Two signs of two UTF-16 units each, counted as one character each.
    assertThat(position.path("end").asInt() - position.path("start").asInt())
        .isEqualTo("😀😀 At least".length() - 2);
  }

  @Test
  void annotationsOutAndInGiveEqualMarks() throws IOException {
    AnnotationsReader.Read read =
        new AnnotationsReader(marked.story()).read(written(new AnnotationsExporter()));

    assertThat(read.marks()).isEqualTo(marked.markup().marks());
    assertThat(read.left()).isZero();
  }

  @Test
  void annotationsOfOthersAreReadAsFarAsTheyGo() {
    String theirs =
        """
        {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
          {"type": "Annotation", "body": {"type": "TextualBody", "value": "Who says so?"},
           "target": {"source": "urn:sha256:%s", "selector":
             {"type": "TextQuoteSelector", "exact": "swam ashore", "prefix": "A baker, 41, "}}},
          {"type": "Annotation", "body": "nowhere", "target": "https://example.org/"}]}
        """
            .formatted("b".repeat(64));

    AnnotationsReader.Read read = new AnnotationsReader(marked.story()).read(theirs);

    assertThat(read.left()).isOne();
    assertThat(read.marks())
        .singleElement()
        .satisfies(m -> {
          assertThat(m.remark().note()).isEqualTo("Who says so?");
          assertThat(m.subject().anchors().getFirst().span())
              .isEqualTo(Tale.span(Tale.TEXT_B, "swam ashore"));
        });
  }

  @Test
  void whatIsNoAnnotationIsRefusedInWords() {
    AnnotationsReader reader = new AnnotationsReader(marked.story());

    assertThatThrownBy(() -> reader.read("<html>")).hasMessage("This is not JSON.");
    assertThatThrownBy(() -> reader.read("{\"a\": 1}"))
        .hasMessage("There are no annotations in it.");
    assertThatThrownBy(() -> reader.read("[".repeat(100_000))).hasMessage("This is not JSON.");
  }

  @Test
  void theApparatusHoldsToTei() throws Exception {
    StringWriter faults = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    try (InputStream grammar = resource("apparatus.rng")) {
      assertThat(driver.loadSchema(new InputSource(grammar))).isTrue();
    }

    boolean valid = driver.validate(new InputSource(new StringReader(written(new TeiExporter()))));

    assertThat(faults.toString()).isEmpty();
    assertThat(valid).isTrue();
  }

  @Test
  void everyWitnessHasACellInEveryRowAndLosesNoWord() throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(new WitnessesExporter()));

    assertThat(json.path("witnesses")).hasSize(3);
    assertThat(json.path("table")).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(3));
  }

  @Test
  void eachTellsTheHashAndTheDateOfItsSources() throws IOException {
    for (TextualExporter exporter :
        List.of(
            new ClaimReviewExporter(),
            new AnnotationsExporter(),
            new TeiExporter(),
            new WitnessesExporter(),
            new GeoJsonExporter())) {
      assertThat(written(exporter)).contains("a".repeat(64), "2025-05-06");
    }
  }

  @Test
  void placesHoldToGeoJson() throws IOException {
    String json = written(new GeoJsonExporter(), withPlaces());

    assertThat(faults(json, "geojson.schema.json")).isEmpty();
    JsonNode features = new ObjectMapper().readTree(json).path("features");
    assertThat(features).hasSize(2);
    assertThat(features.get(0).path("geometry").path("coordinates").get(1).asDouble())
        .isBetween(53.0, 54.5);
    assertThat(features.get(0).path("properties").path("precision").asText()).isEqualTo("town");
    assertThat(features.get(1).path("geometry").isNull()).isTrue();
  }

  private Compared withPlaces() {
    Span span = Tale.span(Tale.TEXT_A, "MINDELO");
    Value leeds = new Value.Place(Optional.of("GB-ENG/leeds"), "Leeds", List.of("GB"));
    Value nowhere = new Value.Place(Optional.empty(), "Nowhere", List.of());
    Reading a =
        new Reading(
            Tale.A,
            span,
            new Value.Several(List.of(leeds, nowhere)),
            "Leeds; Nowhere",
            Optional.empty(),
            Optional.empty());
    Finding finding =
        new Finding(
            "f1",
            Kind.PLACE,
            "where",
            Status.UNIQUE,
            Relation.NONE,
            List.of(a),
            List.of(Tale.B, Tale.C),
            1,
            false,
            Plain.reason("Only one report gives it."));
    return Compared.of(
        marked.story(),
        new Analysis(
            marked.analysis().extractions(), marked.comparison().withFindings(List.of(finding))));
  }

  private String written(TextualExporter exporter) throws IOException {
    return written(exporter, marked);
  }

  private static String written(TextualExporter exporter, Compared compared) throws IOException {
    StringWriter out = new StringWriter();
    exporter.write(compared, out);
    return out.toString();
  }

  private static List<String> faults(String json, String schema) throws IOException {
    try (InputStream in = resource(schema)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static InputStream resource(String name) {
    return Optional.ofNullable(StandardsTest.class.getResourceAsStream(name)).orElseThrow();
  }
}
