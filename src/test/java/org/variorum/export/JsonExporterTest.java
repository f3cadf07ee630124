package org.variorum.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.model.Analysis;

/// The JSON against its contract: every field is there, and every offset leads to its words.
class JsonExporterTest {
  private final Compared compared = Tale.compared();

  @Test
  void hasAllFieldsOfTheContract() throws IOException {
    JsonNode json = json();

    assertThat(fields(json))
        .contains(
            "schema",
            "story",
            "reports",
            "mentions",
            "passages",
            "chains",
            "findings",
            "internal",
            "origins");
    assertThat(json.get("schema").asInt()).isEqualTo(1);
    assertThat(fields(json.get("story"))).contains("title", "directory", "sameEvent");
    assertThat(json.at("/story/directory").asText()).isEqualTo("tales/1");
    assertThat(json.at("/story/sameEvent/verdict").asText()).isEqualTo("doubtful");
    assertThat(fields(json.at("/reports/0")))
        .contains(
            "id",
            "path",
            "outlet",
            "title",
            "byline",
            "published",
            "language",
            "sha256",
            "text",
            "boilerplate",
            "sameEvent");
    assertThat(fields(json.at("/mentions/0")))
        .contains("id", "report", "start", "end", "text", "kind", "value");
    assertThat(fields(json.at("/passages/0"))).contains("id", "spans");
    assertThat(fields(json.at("/chains/0"))).contains("id", "kind", "mentions");
    assertThat(fields(json.at("/findings/0")))
        .contains(
            "id",
            "kind",
            "topic",
            "status",
            "relation",
            "readings",
            "silent",
            "origins",
            "update",
            "why");
    assertThat(fields(json.at("/findings/0/readings/0")))
        .contains("report", "start", "end", "text", "value", "attribution", "origin");
    assertThat(fields(json.at("/internal/0"))).contains("report", "start", "end", "kind", "why");
    assertThat(fields(json.at("/origins/0"))).contains("id", "what", "who", "reports");
  }

  @Test
  void writesWhatIsUnknownAsNull() throws IOException {
    assertThat(json().at("/reports/0/byline").isNull()).isTrue();
    assertThat(json().at("/findings/1/readings/0/attribution").isNull()).isTrue();
    assertThat(json().at("/findings/1/readings/0/origin").isNull()).isTrue();
  }

  @Test
  void directoryIsNullWhereNoneWasGiven() throws IOException {
    StringWriter out = new StringWriter();
    new JsonExporter(JsonExporter.Layout.ONE_LINE)
        .write(Compared.of(compared.story(), compared.analysis()), out);

    assertThat(new ObjectMapper().readTree(out.toString()).at("/story/directory").isNull())
        .isTrue();
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    JsonNode json = json();
    Map<String, int[]> texts = new HashMap<>();
    json.get("reports")
        .forEach(
            r -> texts.put(r.get("id").asText(), r.get("text").asText().codePoints().toArray()));

    int checked = 0;
    for (JsonNode placed : placed(json)) {
      int[] text = texts.get(placed.get("report").asText());
      int start = placed.get("start").asInt();
      String words = new String(text, start, placed.get("end").asInt() - start);
      assertThat(words).isEqualTo(placed.get("text").asText());
      checked++;
    }

    assertThat(checked).isEqualTo(5 + 5 + 1);
    assertThat(json.at("/mentions/0/start").asInt())
        .as("two astral characters stand before it")
        .isEqualTo(Tale.TEXT_A.indexOf("Twelve") - 2);
    assertThat(json.at("/reports/0/boilerplate/0/end").asInt()).isEqualTo(texts.get("A").length);
  }

  @Test
  void everythingStandsInTheOrderOfTheReports() throws IOException {
    JsonNode json = json();

    assertThat(words(json.get("reports"), "id")).containsExactly("A", "B", "C");
    assertThat(words(json.get("mentions"), "id"))
        .containsExactly("A.m1", "A.m2", "B.m1", "B.m2", "B.m3");
    assertThat(words(json.at("/findings/0/readings"), "report")).containsExactly("A", "B");
    assertThat(words(json.at("/passages/0/spans"), "report")).containsExactly("A", "B");
    assertThat(list(json.at("/findings/2/silent"))).containsExactly("A", "C");
    assertThat(list(json.at("/chains/0/mentions"))).containsExactly("A.m2", "B.m2");
    assertThat(list(json.at("/origins/0/reports"))).containsExactly("A", "B");
  }

  @Test
  void usesTheWordsOfTheContractOnly() throws IOException {
    JsonNode json = json();

    assertThat(words(json.get("findings"), "relation"))
        .isSubsetOf(
            "same", "narrower", "degree", "certainty", "attribution", "conflicting", "none");
    assertThat(words(json.get("chains"), "kind")).containsExactly("date");
    assertThat(json.at("/origins/0/what").asText()).isEqualTo("statement");
    assertThat(json.at("/findings/0/readings/0/value").asText()).isEqualTo("12 person killed");
    assertThat(json.at("/findings/0/readings/0/attribution").asText()).isEqualTo("police");
    assertThat(json.at("/findings/0/update").asBoolean()).isTrue();
  }

  @Test
  void givesTheSameCharactersEachTimeInAnyLanguage() throws IOException {
    String first = written(JsonExporter.Layout.INDENTED);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(written(JsonExporter.Layout.INDENTED)).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void oneLineIsOneLineAndSaysTheSame() throws IOException {
    String line = written(JsonExporter.Layout.ONE_LINE);

    assertThat(line).endsWith("}\n").doesNotContain("\r");
    assertThat(line.lines()).hasSize(1);
    assertThat(new ObjectMapper().readTree(line)).isEqualTo(json());
  }

  @Test
  void refusesAnAnalysisOfOtherReports() {
    Analysis none = new Analysis(Map.of(), compared.comparison());

    assertThatThrownBy(() -> Compared.of(compared.story(), none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("report A");
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(written(JsonExporter.Layout.INDENTED));
  }

  private String written(JsonExporter.Layout layout) throws IOException {
    StringWriter out = new StringWriter();
    new JsonExporter(layout).write(compared, out);
    return out.toString();
  }

  private static Set<String> fields(JsonNode node) {
    Set<String> names = new HashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> words(JsonNode array, String field) {
    return array.valueStream().map(n -> n.get(field).asText()).toList();
  }

  private static List<String> list(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static List<JsonNode> placed(JsonNode json) {
    return Stream.of(
            json.get("mentions").valueStream(),
            json.get("findings").valueStream().flatMap(f -> f.get("readings").valueStream()),
            json.get("internal").valueStream())
        .flatMap(s -> s)
        .toList();
  }
}
