package org.variorum.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Attribution;
import org.variorum.model.Chain;
import org.variorum.model.Contradiction;
import org.variorum.model.CutShort;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Located;
import org.variorum.model.Mention;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Origin;
import org.variorum.model.Passage;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Revision;
import org.variorum.model.SameEvent;
import org.variorum.model.Span;

/// One comparison, written field after field as it is read, without a tree in memory.
final class JsonDocument {
  private final JsonGenerator json;
  private final Compared compared;
  private final Comparator<ReportId> inOrder;
  private final Map<ReportId, Sheet> sheets = new HashMap<>();

  /// What is needed of a report again and again.
  private record Sheet(String letter, String text, CodePoints points) {}

  JsonDocument(JsonGenerator json, Compared compared) {
    this.json = json;
    this.compared = compared;
    this.inOrder = compared.inOrder();
    for (Report report : compared.story().reports()) {
      String letter = compared.story().letter(report.id());
      sheets.put(report.id(), new Sheet(letter, report.text(), new CodePoints(report.text())));
    }
  }

  void write(int schema) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", schema);
    story();
    array("reports", compared.story().reports(), this::report);
    json.writeArrayFieldStart("mentions");
    for (Report report : compared.story().reports()) {
      for (Mention mention : compared.extraction(report).mentions()) {
        mention(report, mention);
      }
    }
    json.writeEndArray();
    numbered("passages", "p", compared.comparison().passages(), this::passage);
    numbered("chains", "c", compared.comparison().chains(), this::chain);
    array("findings", compared.comparison().findings(), this::finding);
    array("internal", compared.comparison().contradictions(), this::contradiction);
    array("origins", compared.comparison().origins(), this::origin);
    if (!compared.comparison().revisions().isEmpty()) {
      array("versions", compared.comparison().revisions(), this::revision);
    }
    json.writeEndObject();
  }

  private void story() throws IOException {
    json.writeObjectFieldStart("story");
    json.writeStringField("title", compared.story().title());
    json.writeStringField("directory", compared.directory().orElse(null));
    sameEvent(compared.comparison().sameEvent());
    json.writeEndObject();
  }

  private void report(Report report) throws IOException {
    Metadata known = report.metadata();
    json.writeStringField("id", letter(report.id()));
    json.writeStringField("path", report.source().path());
    metadatum("outlet", known.outlet());
    metadatum("title", known.title());
    metadatum("byline", known.byline());
    metadatum("dateline", known.dateline());
    metadatum("published", known.published());
    metadatum("updated", known.updated());
    json.writeStringField("language", known.language());
    json.writeStringField("compared", compared.extraction(report).isWhole() ? "whole" : "part");
    Optional<CutShort> cut = CutShort.of(report);
    if (cut.isPresent()) {
      json.writeStringField("cutShort", cut.get().name().toLowerCase(Locale.ROOT));
    }
    json.writeStringField("sha256", report.source().sha256());
    json.writeStringField("text", report.text());
    array(
        "boilerplate",
        compared.extraction(report).boilerplate(),
        span -> offsets(report.id(), span));
    sameEvent(compared.sameEvent(report));
  }

  private void mention(Report report, Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", mentionId(report.id(), mention.index()));
    place(report.id(), mention.span());
    json.writeStringField("kind", mention.kind().word());
    json.writeStringField("value", mention.value().normal());
    json.writeEndObject();
  }

  private void passage(Passage passage) throws IOException {
    List<Located> parts =
        passage.parts().stream()
            .sorted(
                Comparator.comparing(Located::report, inOrder).thenComparing(p -> p.span().start()))
            .toList();
    array(
        "spans",
        parts,
        part -> {
          json.writeStringField("report", letter(part.report()));
          offsets(part.report(), part.span());
        });
    array(
        "changes",
        passage.changes(),
        change -> {
          located("from", change.a());
          located("to", change.b());
        });
  }

  private void located(String name, Located located) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("report", letter(located.report()));
    offsets(located.report(), located.span());
    json.writeEndObject();
  }

  private void chain(Chain chain) throws IOException {
    json.writeStringField("kind", sort(chain.kind()));
    json.writeStringField("name", chain.name());
    json.writeArrayFieldStart("mentions");
    for (Chain.Link link :
        chain.mentions().stream()
            .sorted(
                Comparator.comparing(Chain.Link::report, inOrder)
                    .thenComparingInt(Chain.Link::mention))
            .toList()) {
      json.writeString(mentionId(link.report(), link.mention()));
    }
    json.writeEndArray();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStringField("id", finding.id());
    json.writeStringField("kind", finding.kind().word());
    json.writeStringField("topic", finding.topic());
    json.writeStringField("status", finding.status().word());
    json.writeStringField("relation", relation(finding.relation()));
    array("readings", compared.readings(finding), this::reading);
    letters("silent", finding.silent());
    json.writeNumberField("origins", finding.origins());
    json.writeBooleanField("update", finding.update());
    json.writeStringField("why", Phrases.why(finding.why()));
  }

  private void reading(Reading reading) throws IOException {
    Optional<Attribution> attribution = reading.attribution();
    place(reading.report(), reading.span());
    json.writeStringField("value", reading.canonical());
    json.writeStringField("attribution", attribution.map(Attribution::source).orElse(null));
    json.writeStringField("certainty", attribution.map(a -> a.certainty().word()).orElse(null));
    json.writeStringField("channel", attribution.flatMap(Attribution::channel).orElse(null));
    json.writeStringField("origin", reading.origin().orElse(null));
  }

  private void contradiction(Contradiction contradiction) throws IOException {
    place(contradiction.report(), contradiction.span());
    if (contradiction.against().isPresent()) {
      json.writeObjectFieldStart("against");
      place(contradiction.report(), contradiction.against().get());
      json.writeEndObject();
    }
    json.writeStringField("kind", contradiction.kind());
    json.writeStringField("why", Phrases.why(contradiction.why()));
  }

  /// How a report differs from the version before it. Offsets of `from` point into that version's text.
  private void revision(Revision revision) throws IOException {
    Report report = compared.story().report(revision.report()).orElseThrow();
    Report earlier = report.earlier().orElseThrow();
    CodePoints before = new CodePoints(earlier.text());
    json.writeStringField("report", letter(report.id()));
    json.writeObjectFieldStart("earlier");
    json.writeStringField("path", earlier.source().path());
    json.writeStringField("sha256", earlier.source().sha256());
    json.writeStringField("retrieved", earlier.source().retrieved().toString());
    metadatum("published", earlier.metadata().published());
    json.writeEndObject();
    array(
        "changes",
        revision.changes(),
        change -> {
          Span from = change.a().span();
          json.writeObjectFieldStart("from");
          json.writeNumberField("start", before.at(from.start()));
          json.writeNumberField("end", before.at(from.end()));
          json.writeStringField("text", from.in(earlier.text()));
          json.writeEndObject();
          json.writeObjectFieldStart("to");
          offsets(report.id(), change.b().span());
          json.writeStringField("text", change.b().span().in(report.text()));
          json.writeEndObject();
        });
  }

  private void origin(Origin origin) throws IOException {
    json.writeStringField("id", origin.id());
    json.writeStringField("what", origin.sort().word());
    json.writeStringField("who", origin.who());
    letters("reports", origin.reports());
  }

  private void sameEvent(SameEvent sameEvent) throws IOException {
    json.writeObjectFieldStart("sameEvent");
    json.writeStringField("verdict", sameEvent.verdict().word());
    json.writeStringField("why", Phrases.why(sameEvent.why()));
    json.writeEndObject();
  }

  private void metadatum(String name, Optional<? extends Metadatum<?>> metadatum)
      throws IOException {
    json.writeStringField(name, metadatum.map(m -> m.value().toString()).orElse(null));
  }

  /// The report, the offsets and the words at a span.
  private void place(ReportId report, Span span) throws IOException {
    json.writeStringField("report", letter(report));
    offsets(report, span);
    json.writeStringField("text", span.in(sheet(report).text()));
  }

  private void offsets(ReportId report, Span span) throws IOException {
    CodePoints points = sheet(report).points();
    json.writeNumberField("start", points.at(span.start()));
    json.writeNumberField("end", points.at(span.end()));
  }

  private void letters(String name, Collection<ReportId> reports) throws IOException {
    json.writeArrayFieldStart(name);
    for (ReportId report : reports.stream().sorted(inOrder).toList()) {
      json.writeString(letter(report));
    }
    json.writeEndArray();
  }

  private String mentionId(ReportId report, int index) {
    return letter(report) + ".m" + (index + 1);
  }

  private String letter(ReportId report) {
    return sheet(report).letter();
  }

  private Sheet sheet(ReportId report) {
    Sheet sheet = sheets.get(report);
    if (sheet == null) {
      throw new IllegalArgumentException("no report " + report.value() + " in the story");
    }
    return sheet;
  }

  /// "Cannot be compared" is no relation to those who read the format; the why tells it.
  private static String relation(Relation relation) {
    return switch (relation) {
      case INCOMPARABLE -> Relation.NONE.word();
      case NONE, SAME, NARROWER, DEGREE, CERTAINTY, ATTRIBUTION, CONFLICTING -> relation.word();
    };
  }

  /// The format knows six sorts of chain.
  private static String sort(Kind kind) {
    return switch (kind) {
      case DATE, TIME -> Kind.DATE.word();
      case PLACE -> Kind.PLACE.word();
      case QUANTITY, AGE, MONEY, DURATION -> Kind.QUANTITY.word();
      case PERSON, ROLE, ATTRIBUTION -> Kind.PERSON.word();
      case ORGANIZATION -> Kind.ORGANIZATION.word();
      case EVENT, QUOTE -> Kind.EVENT.word();
    };
  }

  private <T> void array(String name, Collection<T> items, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      fields.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private <T> void numbered(String name, String head, List<T> items, Fields<T> fields)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int i = 0; i < items.size(); i++) {
      json.writeStartObject();
      json.writeStringField("id", head + (i + 1));
      fields.write(items.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Writes the fields of one object.
  private interface Fields<T> {
    void write(T item) throws IOException;
  }
}
