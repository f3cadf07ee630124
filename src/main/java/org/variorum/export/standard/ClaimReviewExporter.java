package org.variorum.export.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.util.Optional;
import org.variorum.export.Compared;
import org.variorum.export.InContext;
import org.variorum.export.JsonText;
import org.variorum.export.Phrases;
import org.variorum.export.TextualExporter;
import org.variorum.model.Attribution;
import org.variorum.model.Finding;
import org.variorum.model.Metadatum;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Placed;
import org.variorum.model.mark.Standing;

/// What was decided, as schema.org `ClaimReview` in JSON-LD (https://schema.org/ClaimReview): a
/// review for each reading of a finding that has a verdict.
///
/// A finding that is to be ignored is left out, and so is one whose verdict has gone stale. Whoever
/// publishes a review has to add the `url` of the page it stands on.
public final class ClaimReviewExporter implements TextualExporter {
  @Override
  public void write(Compared compared, Writer out) throws IOException {
    JsonGenerator json = JsonText.indented(out);
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeArrayFieldStart("@graph");
    for (Finding finding : compared.comparison().findings()) {
      Optional<Mark> decided =
          compared.mark(finding).filter(p -> p.standing() == Standing.GOOD).map(Placed::mark);
      if (decided.isPresent()) {
        reviews(json, compared, finding, decided.get());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
    out.flush();
  }

  private static void reviews(JsonGenerator json, Compared compared, Finding finding, Mark decided)
      throws IOException {
    for (Reading reading : compared.readings(finding)) {
      Optional<Rating> rating = decided.verdict().flatMap(v -> Rating.of(v, finding, reading));
      if (rating.isPresent()) {
        json.writeStartObject();
        json.writeStringField("@type", "ClaimReview");
        json.writeStringField(
            "datePublished",
            decided.stamp().when().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        json.writeStringField("claimReviewed", claimed(compared, finding, reading));
        if (!decided.remark().note().isBlank()) {
          json.writeStringField("reviewBody", decided.remark().note().strip());
        }
        json.writeObjectFieldStart("author");
        json.writeStringField("@type", "Person");
        json.writeStringField("name", decided.stamp().who());
        json.writeEndObject();
        rating(json, rating.get());
        item(json, compared, reading);
        json.writeEndObject();
      }
    }
  }

  private static String claimed(Compared compared, Finding finding, Reading reading) {
    Report report = compared.report(reading.report());
    return finding.topic()
        + ": "
        + reading.shown()
        + " – “"
        + InContext.of(report, compared.extraction(report), reading.span()).sentence().strip()
        + "”";
  }

  private static void rating(JsonGenerator json, Rating rating) throws IOException {
    json.writeObjectFieldStart("reviewRating");
    json.writeStringField("@type", "Rating");
    if (rating.value().isPresent()) {
      json.writeNumberField("ratingValue", rating.value().get());
      json.writeNumberField("bestRating", Rating.BEST);
      json.writeNumberField("worstRating", Rating.WORST);
    }
    json.writeStringField("alternateName", rating.name());
    json.writeEndObject();
  }

  /// What was reviewed: the claim, who made it, and the article it stands in.
  private static void item(JsonGenerator json, Compared compared, Reading reading)
      throws IOException {
    Report report = compared.report(reading.report());
    Optional<String> published = report.metadata().publishedOn().map(Object::toString);
    String outlet = Phrases.name(report);
    json.writeObjectFieldStart("itemReviewed");
    json.writeStringField("@type", "Claim");
    json.writeObjectFieldStart("author");
    json.writeStringField("@type", reading.attribution().isPresent() ? "Thing" : "Organization");
    json.writeStringField("name", reading.attribution().map(Attribution::source).orElse(outlet));
    json.writeEndObject();
    if (published.isPresent()) {
      json.writeStringField("datePublished", published.get());
    }
    json.writeObjectFieldStart("appearance");
    json.writeStringField("@type", "NewsArticle");
    json.writeStringField("identifier", Sources.urn(report));
    Optional<String> title = report.metadata().title().map(Metadatum::value);
    if (title.isPresent()) {
      json.writeStringField("headline", title.get());
    }
    if (published.isPresent()) {
      json.writeStringField("datePublished", published.get());
    }
    json.writeObjectFieldStart("publisher");
    json.writeStringField("@type", "Organization");
    json.writeStringField("name", outlet);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }
}
