package org.variorum.model.mark;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Metadata;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.Value;
import org.variorum.model.reason.Plain;

/// Small stories and comparisons of our own making.
final class Tales {
  static final Stamp NOON = new Stamp("Ada", Instant.parse("2025-03-15T12:00:00Z"));

  private Tales() {}

  static Report report(String id, String text) {
    Source source = new Source(id + ".txt", Instant.EPOCH, "0".repeat(64), 1, "UTF-8");
    return new Report(new ReportId(id), source, Metadata.none("en"), text);
  }

  static Story story(Report... reports) {
    return new Story(new StoryId(1), "A ferry", List.of(reports));
  }

  static Comparison comparison(Story story, List<Finding> findings, Contradiction... inside) {
    List<ReportId> ids = story.reports().stream().map(Report::id).toList();
    SameEvent same = new SameEvent(SameEvent.Verdict.SAME, Plain.reason("One event."));
    Map<ReportId, SameEvent> each = new HashMap<>();
    ids.forEach(id -> each.put(id, same));
    return new Comparison(
        ids, same, each, List.of(), List.of(), findings, Arrays.asList(inside), List.of());
  }

  static Finding finding(String id, String topic, Reading... readings) {
    Relation relation = readings.length == 1 ? Relation.NONE : Relation.CONFLICTING;
    return new Finding(
        id,
        Kind.PLACE,
        topic,
        relation.status(),
        relation,
        List.of(readings),
        List.of(),
        readings.length,
        false,
        Plain.reason("Because."));
  }

  /// A reading at the first place where the words stand.
  static Reading reading(Report report, String words) {
    int start = report.text().indexOf(words);
    return new Reading(
        report.id(),
        new Span(start, start + words.length()),
        new Value.Description(Kind.PLACE, words, List.of()),
        words,
        Optional.empty(),
        Optional.empty());
  }
}
