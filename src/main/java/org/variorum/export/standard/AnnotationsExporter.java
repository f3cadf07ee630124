package org.variorum.export.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.variorum.export.CodePoints;
import org.variorum.export.Compared;
import org.variorum.export.JsonText;
import org.variorum.export.Phrases;
import org.variorum.export.TextualExporter;
import org.variorum.model.Report;
import org.variorum.model.Status;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;

/// All marks as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): an
/// annotation a mark, whose targets are the places it was made on, by position (in code points) and
/// by quotation. A place in a report that was removed since is left out.
///
/// What the standard has no words for stands in the property `variorum:mark`, so that an
/// [AnnotationsReader] makes equal marks of it.
public final class AnnotationsExporter implements TextualExporter {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  static final String OWN = "variorum";
  static final String OWN_NAMES = "urn:variorum:terms#";

  @Override
  public void write(Compared compared, Writer out) throws IOException {
    JsonGenerator json = JsonText.indented(out);
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString(CONTEXT);
    json.writeStartObject();
    json.writeStringField(OWN, OWN_NAMES);
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("id", "urn:variorum:marks");
    json.writeStringField("type", "AnnotationPage");
    json.writeArrayFieldStart("items");
    for (Mark mark : compared.markup().marks()) {
      annotation(json, compared, mark);
    }
    json.writeEndArray();
    Sources.write(json, OWN + ":sources", compared);
    json.writeEndObject();
    json.close();
    out.write('\n');
    out.flush();
  }

  private static void annotation(JsonGenerator json, Compared compared, Mark mark)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", "urn:variorum:mark:" + mark.id());
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", mark.decision().isPresent() ? "assessing" : "commenting");
    json.writeObjectFieldStart("creator");
    json.writeStringField("type", "Person");
    json.writeStringField("name", mark.stamp().who());
    json.writeEndObject();
    json.writeStringField("modified", mark.stamp().when().toString());
    own(json, mark);
    json.writeArrayFieldStart("body");
    Optional<Verdict> verdict = mark.verdict();
    if (verdict.isPresent()) {
      body(json, "assessing", Phrases.verdict(verdict.get(), compared));
    }
    if (!mark.remark().note().isEmpty()) {
      body(json, "commenting", mark.remark().note());
    }
    for (String tag : mark.remark().tags()) {
      body(json, "tagging", tag);
    }
    for (String evidence : mark.remark().evidence()) {
      body(json, "linking", evidence);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("target");
    for (Anchor anchor : mark.subject().anchors()) {
      Optional<Report> report = compared.story().report(anchor.report());
      if (report.isPresent()) {
        target(json, report.get(), anchor);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void own(JsonGenerator json, Mark mark) throws IOException {
    json.writeObjectFieldStart(OWN + ":mark");
    switch (mark.subject()) {
      case Subject.OfFinding finding -> {
        json.writeStringField("on", "finding");
        json.writeStringField("kind", finding.kind().word());
        json.writeStringField("topic", finding.topic());
      }
      case Subject.OfContradiction contradiction -> {
        json.writeStringField("on", "contradiction");
        json.writeStringField("sort", contradiction.sort());
      }
      case Subject.OfPassages _ -> json.writeStringField("on", "passages");
    }
    Optional<Status> given = mark.given();
    if (given.isPresent()) {
      json.writeStringField("given", given.get().word());
    }
    Optional<Decision> decision = mark.decision();
    if (decision.isPresent()) {
      verdict(json, decision.get().verdict());
      Optional<Confidence> confidence = decision.get().confidence();
      if (confidence.isPresent()) {
        json.writeStringField("confidence", confidence.get().word());
      }
    }
    json.writeEndObject();
  }

  private static void verdict(JsonGenerator json, Verdict verdict) throws IOException {
    json.writeStringField("verdict", verdict.word());
    switch (verdict) {
      case Verdict.Resolved(Verdict.Resolution.ForReport(var report)) ->
          json.writeStringField("report", report.value());
      case Verdict.Resolved(Verdict.Resolution.ForValue(String value)) ->
          json.writeStringField("value", value);
      case Verdict.NeedsCall(String whom, String what) -> {
        json.writeStringField("whom", whom);
        json.writeStringField("what", what);
      }
      case Verdict.ConfirmedDiscrepancy _, Verdict.SameThing _, Verdict.Ignore _ -> {}
    }
  }

  private static void body(JsonGenerator json, String purpose, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", purpose);
    json.writeStringField("format", "text/plain");
    json.writeStringField("value", text);
    json.writeEndObject();
  }

  private static void target(JsonGenerator json, Report report, Anchor anchor) throws IOException {
    CodePoints points = new CodePoints(report.text());
    json.writeStartObject();
    json.writeStringField("source", Sources.urn(report));
    json.writeStringField(OWN + ":report", report.id().value());
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", points.at(anchor.span().start()));
    json.writeNumberField("end", points.at(anchor.span().end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", anchor.quote());
    json.writeStringField("prefix", anchor.prefix());
    json.writeStringField("suffix", anchor.suffix());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
