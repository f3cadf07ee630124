package org.variorum.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Salvaged;
import org.variorum.model.reason.Term;

/// Tells what a store that was made of a damaged one lacks, story by story, in one transaction.
///
/// @param damaged the tables of which rows could not be read
record Losses(Handle handle, Set<String> damaged) {
  List<Saved.OfStory> stories() {
    return Contents.of(handle).stories().stream().map(this::ofStory).toList();
  }

  private Saved.OfStory ofStory(Contents.Entry entry) {
    long story = entry.id().value();
    List<Reason> losses = new ArrayList<>();
    reports(story).forEach(path -> losses.add(Salvaged.REPORT.of(Term.words(path))));
    if (damaged.contains("log") && new LogTable(handle, story).entries().isEmpty()) {
      losses.add(Salvaged.LOG.of());
    }
    originals(story).forEach(path -> losses.add(Salvaged.ORIGINAL.of(Term.words(path))));
    if (damaged.contains("mark")) {
      int given = new StoryTable(handle).marksGiven(entry.id());
      int there =
          handle
              .createQuery("SELECT count(*) FROM mark WHERE story = :story")
              .bind("story", story)
              .mapTo(Integer.class)
              .one();
      if (there < given) {
        losses.add(Salvaged.PERHAPS_MARKS.of(Term.figure(given), Term.figure(there)));
      }
    }
    return new Saved.OfStory(entry.title(), entry.reports(), entry.marks(), losses);
  }

  /// Reports that were added and not removed, as the log tells, and are not there.
  private List<String> reports(long story) {
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> paths = new LinkedHashMap<>();
    for (String entry : new LogTable(handle, story).entries()) {
      String report = field(entry, "report");
      if (!field(entry, "path").isEmpty()) {
        paths.put(report, field(entry, "path"));
      }
      if (field(entry, "act").equals("removed")) {
        expected.remove(report);
      } else {
        expected.put(report, paths.getOrDefault(report, report));
      }
    }
    handle
        .createQuery("SELECT id FROM report WHERE story = :story")
        .bind("story", story)
        .mapTo(String.class)
        .forEach(expected::remove);
    return List.copyOf(expected.values());
  }

  private static String field(String entry, String name) {
    return entry
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("");
  }

  private List<String> originals(long story) {
    return handle
        .createQuery(
            """
            SELECT r.path, r.sha256, o.bytes FROM report r
            LEFT JOIN original o ON o.story = r.story AND o.report = r.id
            WHERE r.story = :story ORDER BY r.position, r.id
            """)
        .bind("story", story)
        .map((row, context) -> {
          byte[] bytes = row.getBytes("bytes");
          boolean sound = bytes != null && Sha256.of(bytes).equals(row.getString("sha256"));
          return sound ? "" : row.getString("path");
        })
        .filter(path -> !path.isEmpty())
        .list();
  }
}
