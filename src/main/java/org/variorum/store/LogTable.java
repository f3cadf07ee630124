package org.variorum.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.StoreFault;
import org.variorum.model.reason.Term;

/// The log of one story, in one transaction: what became of its reports, when and by which program.
///
/// An entry is a text of lines such as `sha256: 9f86…`, and its hash is taken of that text, in which
/// the hash of the entry before stands first. So nobody can change, drop or put in an entry without
/// all that follow it becoming wrong.
record LogTable(Handle handle, long story) {
  /// What the first entry gives as the hash of the one before it.
  static final String NOTHING_BEFORE = "0".repeat(64);

  /// What was done with a report.
  enum Act {
    ADDED,
    REMOVED,
    RESTORED,
    /// A later version took its place.
    REPLACED,
    /// Pieces of its original were brought into its text, or taken out again.
    REWORDED;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private record Row(int number, String entry, String sha256) {}

  /// @param program that does it, with its version
  void append(Act act, ReportId report, Optional<Report> added, String program, Instant now) {
    List<Row> rows = rows();
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("previous", rows.isEmpty() ? NOTHING_BEFORE : rows.getLast().sha256());
    entry.put("at", now.toString());
    entry.put("program", program);
    entry.put("act", act.word());
    entry.put("report", report.value());
    added.ifPresent(r -> describe(r, entry));
    StringBuilder text = new StringBuilder();
    entry.forEach((name, value) ->
        text.append(name).append(": ").append(value.replaceAll("[\\r\\n]+", " ")).append('\n'));
    handle
        .createUpdate(
            "INSERT INTO log (story, number, entry, sha256) VALUES (:story, :number, :entry,"
                + " :hash)")
        .bind("story", story)
        .bind("number", rows.isEmpty() ? 1 : rows.getLast().number() + 1)
        .bind("entry", text.toString())
        .bind("hash", hash(text.toString()))
        .execute();
  }

  private static void describe(Report report, Map<String, String> entry) {
    Source source = report.source();
    entry.put("path", source.path());
    report
        .metadata()
        .address()
        .map(Metadatum::value)
        .ifPresent(address -> entry.put("address", address));
    entry.put("retrieved", source.retrieved().toString());
    entry.put("size", Long.toString(source.size()));
    entry.put("sha256", source.sha256());
    report.earlier().ifPresent(e -> entry.put("replaces", e.id().value()));
  }

  /// What is wrong with the log, a sentence each: an entry that does not fit its own hash or that of
  /// the one before, and a report that is not the one whose adding was logged.
  List<Reason> faults(String title) {
    List<Reason> faults = new ArrayList<>();
    Map<String, String> added = new HashMap<>();
    String previous = NOTHING_BEFORE;
    int number = 0;
    for (Row row : rows()) {
      number++;
      Map<String, String> entry = read(row.entry());
      boolean fits =
          row.number() == number
              && hash(row.entry()).equals(row.sha256())
              && previous.equals(entry.get("previous"));
      if (!fits) {
        faults.add(StoreFault.LOG_CHANGED.of(Term.words(title), Term.figure(number)));
      }
      previous = row.sha256();
      if (Act.ADDED.word().equals(entry.get("act"))) {
        added.put(entry.getOrDefault("report", ""), entry.getOrDefault("sha256", ""));
      }
    }
    reports()
        .forEach((report, sha256) -> {
          if (!sha256.equals(added.get(report))) {
            faults.add(StoreFault.NOT_IN_LOG.of(Term.words(title), Term.words(report)));
          }
        });
    return faults;
  }

  /// The entries as they were written, in their order.
  List<String> entries() {
    return rows().stream().map(Row::entry).toList();
  }

  private List<Row> rows() {
    return handle
        .createQuery("SELECT number, entry, sha256 FROM log WHERE story = :story ORDER BY number")
        .bind("story", story)
        .map((row, context) ->
            new Row(row.getInt("number"), row.getString("entry"), row.getString("sha256")))
        .list();
  }

  /// The hashes of the story's reports, but for those of a time before there was a log.
  private Map<String, String> reports() {
    Map<String, String> reports = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            SELECT id, sha256 FROM report r WHERE story = :story AND NOT EXISTS
              (SELECT 1 FROM unlogged u WHERE u.story = r.story AND u.report = r.id) ORDER BY id
            """)
        .bind("story", story)
        .map((row, context) -> reports.put(row.getString("id"), row.getString("sha256")))
        .forEach(before -> {});
    return reports;
  }

  private static Map<String, String> read(String entry) {
    Map<String, String> fields = new HashMap<>();
    for (String line : entry.split("\n")) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        fields.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return fields;
  }

  private static String hash(String entry) {
    return Sha256.of(entry.getBytes(StandardCharsets.UTF_8));
  }
}
