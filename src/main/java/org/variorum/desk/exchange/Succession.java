package org.variorum.desk.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.intake.Versions;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.mark.Markup;

/// What becomes of a story when another version of one of its reports comes to it.
///
/// @param read what came, under the id that it has in the story
/// @param replaced the report whose place it took; itself where it came to stand behind one
public record Succession(Report read, Story story, ReportId replaced) {

  /// @param of a report that the story lists
  public static Succession of(Story story, ReportId of, Report came) {
    Report held = story.report(of).orElseThrow();
    Report fresh = came.withId(freeId(story, came));
    if (Versions.isEarlier(fresh, held)) {
      Report first = held.earlier().map(fresh::after).orElse(fresh);
      return new Succession(first, with(story, of, held.after(first)), first.id());
    }
    Report next = fresh.withMetadata(fresh.metadata().corrected(held.metadata())).after(held);
    return new Succession(next, with(story, of, next), of);
  }

  /// What was said of the report, said of the version that stands in its place now.
  public Markup of(Markup markup) {
    return markup.moved(replaced, read.id());
  }

  private static Story with(Story story, ReportId of, Report report) {
    return story.withReports(
        story.reports().stream().map(r -> r.id().equals(of) ? report : r).toList());
  }

  /// An id that no report of the story has, nor an earlier version: the same bytes may come again.
  private static ReportId freeId(Story story, Report came) {
    Set<ReportId> taken = new HashSet<>();
    for (Report report : story.reports()) {
      Stream.concat(Stream.of(report), report.versionsBefore().stream())
          .forEach(r -> taken.add(r.id()));
    }
    String hash = came.source().sha256();
    return Stream.iterate(1, i -> i + 1)
        .map(i -> ReportId.of(hash, i))
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
