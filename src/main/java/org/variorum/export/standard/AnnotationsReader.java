package org.variorum.export.standard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Kind;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Stamp;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;

/// Reads Web Annotations on a story's reports as marks: those of an [AnnotationsExporter], and, as
/// far as they go, those of others. The file is untrusted: what does not fit is left out and counted.
public final class AnnotationsReader {
  private static final int DEEPEST = 40;
  private static final int LONGEST = 1_000_000;

  private final JsonMapper mapper =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxStringLength(LONGEST)
                      .build())
              .build());
  private final Story story;

  public AnnotationsReader(Story story) {
    this.story = story;
  }

  /// What was read.
  ///
  /// @param marks with the ids they had
  /// @param left how many annotations speak of no place in the story's reports, or say nothing
  public record Read(List<Mark> marks, int left) {
    public Read {
      marks = List.copyOf(marks);
    }
  }

  /// @throws IllegalArgumentException if the text holds no annotations, with the reason for the user
  public Read read(String text) {
    JsonNode page;
    try {
      page = mapper.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This is not JSON.", e);
    }
    JsonNode items = page.isArray() ? page : page.path("items");
    if (!items.isArray()) {
      throw new IllegalArgumentException("There are no annotations in it.");
    }
    List<Mark> marks = new ArrayList<>();
    int left = 0;
    for (JsonNode item : items) {
      Optional<Mark> mark = mark(item, marks.size() + 1);
      mark.ifPresent(marks::add);
      left += mark.isPresent() ? 0 : 1;
    }
    return new Read(marks, left);
  }

  private Optional<Mark> mark(JsonNode item, int number) {
    List<Anchor> anchors = new ArrayList<>();
    each(item.path("target")).forEach(t -> anchor(t).ifPresent(anchors::add));
    if (anchors.isEmpty()) {
      return Optional.empty();
    }
    JsonNode own = item.path(AnnotationsExporter.OWN + ":mark");
    String id = item.path("id").asText().replaceFirst("^urn:variorum:mark:(?=m\\d{1,9}$)", "");
    Mark mark =
        new Mark(
            id.matches("m\\d{1,9}") ? id : "m" + number,
            subject(own, anchors),
            verdict(own).map(v -> new Decision(v, word(Confidence.values(), own, "confidence"))),
            word(Status.values(), own, "given"),
            remark(item),
            new Stamp(item.path("creator").path("name").asText(), when(item)));
    return mark.isEmpty() ? Optional.empty() : Optional.of(mark);
  }

  private static Subject subject(JsonNode own, List<Anchor> anchors) {
    Optional<Kind> kind = word(Kind.values(), own, "kind");
    String on = own.path("on").asText();
    if (on.equals("finding") && kind.isPresent()) {
      return new Subject.OfFinding(kind.get(), own.path("topic").asText(), anchors);
    }
    return on.equals("contradiction")
        ? new Subject.OfContradiction(own.path("sort").asText(), anchors.getFirst())
        : new Subject.OfPassages(anchors);
  }

  private static Optional<Verdict> verdict(JsonNode own) {
    return switch (own.path("verdict").asText()) {
      case "confirmed" -> Optional.of(new Verdict.ConfirmedDiscrepancy());
      case "same" -> Optional.of(new Verdict.SameThing());
      case "resolved" ->
          Optional.of(
              new Verdict.Resolved(
                  own.has("report")
                      ? new Verdict.Resolution.ForReport(new ReportId(own.path("report").asText()))
                      : new Verdict.Resolution.ForValue(own.path("value").asText())));
      case "call" ->
          Optional.of(new Verdict.NeedsCall(own.path("whom").asText(), own.path("what").asText()));
      case "ignore" -> Optional.of(new Verdict.Ignore());
      default -> Optional.empty();
    };
  }

  private static Remark remark(JsonNode item) {
    List<String> notes = bodies(item, "commenting");
    return new Remark(String.join("\n", notes), bodies(item, "tagging"), bodies(item, "linking"));
  }

  private static List<String> bodies(JsonNode item, String purpose) {
    return each(item.path("body")).stream()
        .filter(b -> b.path("purpose").asText("commenting").equals(purpose))
        .map(b -> b.isTextual() ? b.asText() : b.path("value").asText())
        .filter(v -> !v.isEmpty())
        .toList();
  }

  private Optional<Anchor> anchor(JsonNode target) {
    Optional<Report> report =
        story.reports().stream()
            .filter(r ->
                r.id().value().equals(target.path(AnnotationsExporter.OWN + ":report").asText()))
            .findFirst()
            .or(() ->
                story.reports().stream()
                    .filter(r -> Sources.urn(r).equals(target.path("source").asText()))
                    .findFirst());
    List<JsonNode> selectors = each(target.path("selector"));
    Optional<JsonNode> position = selector(selectors, "TextPositionSelector");
    Optional<JsonNode> quote = selector(selectors, "TextQuoteSelector");
    return report.flatMap(r -> anchor(r, position, quote));
  }

  private static Optional<Anchor> anchor(
      Report report, Optional<JsonNode> position, Optional<JsonNode> quote) {
    String text = report.text();
    int length = text.codePointCount(0, text.length());
    int start = position.map(p -> p.path("start").asInt(-1)).orElse(-1);
    int end = position.map(p -> p.path("end").asInt(-1)).orElse(-1);
    boolean inside = start >= 0 && start < end && end <= length;
    String words = quote.map(q -> q.path("exact").asText()).orElse("");
    if (inside) {
      int from = text.offsetByCodePoints(0, start);
      Span span = new Span(from, text.offsetByCodePoints(from, end - start));
      if (words.isEmpty() || words.length() != span.length()) {
        return Optional.of(Anchor.of(report, span));
      }
      return Optional.of(quoted(report, span, words, quote.get()));
    }
    return Optional.of(words)
        .filter(w -> !w.isEmpty() && quote.isPresent())
        .map(w -> quoted(report, new Span(0, w.length()), w, quote.get()))
        .flatMap(a -> a.find(text))
        .map(span -> Anchor.of(report, span));
  }

  private static Anchor quoted(Report report, Span span, String words, JsonNode quote) {
    return new Anchor(
        report.id(), span, words, quote.path("prefix").asText(), quote.path("suffix").asText());
  }

  private static Optional<JsonNode> selector(List<JsonNode> selectors, String type) {
    return selectors.stream().filter(s -> s.path("type").asText().equals(type)).findFirst();
  }

  private static Instant when(JsonNode item) {
    try {
      return Instant.parse(item.path("modified").asText(item.path("created").asText()));
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  private static <E extends Enum<E>> Optional<E> word(E[] values, JsonNode own, String field) {
    String word = own.path(field).asText();
    return Arrays.stream(values)
        .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  /// JSON-LD writes one item as itself and several as a list.
  private static List<JsonNode> each(JsonNode node) {
    List<JsonNode> each = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each::add);
    } else if (!node.isMissingNode() && !node.isNull()) {
      each.add(node);
    }
    return each;
  }
}
