package org.variorum.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Comparison;
import org.variorum.model.Finding;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;
import org.variorum.model.search.Wording;

/// Makes the words of stories findable, in one transaction. What is out of date the triggers of the
/// store have taken out of `indexed`.
record SearchIndex(Handle handle, Formats formats) {
  private static final String TEXTS = "texts";
  private static final String FINDINGS = "findings";
  private static final String NOTES = "notes";

  /// A story with a part that the index does not hold as it is.
  record Stale(StoryId story, String part) {}

  /// What the index lacks of the stories that are not removed.
  List<Stale> stale() {
    return handle
        .createQuery(
            """
            SELECT s.id, p.part FROM story s
            CROSS JOIN (SELECT 'texts' part UNION ALL SELECT 'findings' UNION ALL SELECT 'notes') p
            LEFT JOIN indexed i ON i.story = s.id AND i.part = p.part
            WHERE s.removed IS NULL AND i.form IS NOT :form ORDER BY s.id
            """)
        .bind("form", Wording.FORM)
        .map((row, context) -> new Stale(new StoryId(row.getLong("id")), row.getString("part")))
        .list();
  }

  /// Indexes one part of a story as it is now.
  void refresh(Stale stale) {
    StoryId story = stale.story();
    handle
        .createUpdate("DELETE FROM document WHERE story = :story AND part = :part")
        .bind("story", story.value())
        .bind("part", stale.part())
        .execute();
    new StoryTable(handle)
        .story(story)
        .ifPresent(s -> {
          switch (stale.part()) {
            case TEXTS -> addTexts(s);
            case FINDINGS -> addFindings(s);
            default -> addNotes(s);
          }
        });
    handle
        .createUpdate(
            "INSERT INTO indexed (story, part, form) VALUES (:story, :part, :form)"
                + " ON CONFLICT (story, part) DO UPDATE SET form = excluded.form")
        .bind("story", story.value())
        .bind("part", stale.part())
        .bind("form", Wording.FORM)
        .execute();
  }

  /// Takes out for good what is indexed of things that are gone or were changed since: the index
  /// else keeps words that it does not find any more.
  void forget() {
    handle.execute(
        """
        DELETE FROM document WHERE NOT EXISTS
          (SELECT 1 FROM indexed i WHERE i.story = document.story AND i.part = document.part)
        """);
    tidy();
  }

  /// Makes one piece of the many that an index is written in.
  int tidy() {
    return handle.execute("INSERT INTO wording (wording) VALUES ('optimize')");
  }

  private void addTexts(Story story) {
    String tags = String.join(" · ", new LibraryTable(handle, formats).filing(story.id()).tags());
    add(story, TEXTS, new Document("story", "", story.title(), tags));
    for (Report report : story.reports()) {
      Metadata known = report.metadata();
      String name =
          known
              .outlet()
              .or(known::title)
              .map(Metadatum::value)
              .orElseGet(() -> report.source().fileName());
      String heading =
          Stream.of(known.title(), known.outlet(), known.byline())
              .flatMap(Optional::stream)
              .map(Metadatum::value)
              .collect(Collectors.joining("\n"));
      add(
          story,
          TEXTS,
          new Document("report", report.id().value(), name, ""),
          heading + "\n" + report.source().fileName(),
          report.text());
    }
  }

  private void addFindings(Story story) {
    Optional<Comparison> kept = new AnalysisTable(handle, story.id().value(), formats).latest();
    if (kept.isEmpty()) {
      return;
    }
    Map<ReportId, String> texts =
        story.reports().stream().collect(Collectors.toMap(Report::id, Report::text));
    for (Finding finding : kept.get().findings()) {
      String readings =
          finding.readings().stream()
              .filter(r -> texts.containsKey(r.report()))
              .filter(r -> r.span().end() <= texts.get(r.report()).length())
              .map(
                  r -> story.letter(r.report()) + ": " + r.span().in(texts.get(r.report())).strip())
              .collect(Collectors.joining(" · "));
      if (!readings.isEmpty()) {
        add(story, FINDINGS, new Document("finding", finding.id(), finding.topic(), readings));
      }
    }
  }

  private void addNotes(Story story) {
    for (Mark mark : new MarkTable(handle, story.id().value()).read()) {
      String words = words(mark);
      if (!words.isBlank()) {
        add(story, NOTES, new Document("note", mark.id(), about(mark.subject()), words));
      }
    }
  }

  private static String about(Subject subject) {
    return switch (subject) {
      case Subject.OfFinding finding -> finding.topic();
      case Subject.OfContradiction inside -> inside.anchor().quote();
      case Subject.OfPassages passages ->
          passages.anchors().stream().map(Anchor::quote).collect(Collectors.joining(" … "));
    };
  }

  /// All that the user wrote.
  private static String words(Mark mark) {
    List<String> words = new ArrayList<>();
    words.add(mark.remark().note());
    words.addAll(mark.remark().tags());
    words.addAll(mark.remark().evidence());
    mark.verdict()
        .ifPresent(v -> {
          switch (v) {
            case Verdict.NeedsCall(String whom, String what) -> words.addAll(List.of(whom, what));
            case Verdict.Resolved(Verdict.Resolution.ForValue(String value)) -> words.add(value);
            case Verdict.Resolved _,
                Verdict.ConfirmedDiscrepancy _,
                Verdict.SameThing _,
                Verdict.Ignore _ -> {
              // Nothing was written.
            }
          }
        });
    return words.stream().filter(w -> !w.isBlank()).collect(Collectors.joining(" · "));
  }

  /// @param heading what is shown of it
  /// @param body what is shown of it; empty for a report
  private record Document(String sort, String name, String heading, String body) {}

  private void add(Story story, String part, Document document) {
    add(story, part, document, document.heading(), document.body());
  }

  /// @param heading the text that it is found by, and that weighs more
  /// @param body the text that it is found by
  private void add(Story story, String part, Document document, String heading, String body) {
    long id =
        handle
            .createUpdate(
                "INSERT INTO document (story, part, sort, name, heading, body)"
                    + " VALUES (:story, :part, :sort, :name, :heading, :body)")
            .bind("story", story.id().value())
            .bind("part", part)
            .bind("sort", document.sort())
            .bind("name", document.name())
            .bind("heading", document.heading())
            .bind("body", document.body())
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
    handle
        .createUpdate("INSERT INTO wording (rowid, heading, body) VALUES (:id, :heading, :body)")
        .bind("id", id)
        .bind("heading", Wording.forms(heading))
        .bind("body", Wording.forms(body))
        .execute();
  }
}
