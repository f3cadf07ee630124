package org.variorum.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.StoreFault;
import org.variorum.model.reason.Term;

/// Looks through a whole store for what is damaged, in one transaction.
record Inspection(Handle handle) {
  /// What is wrong with the file itself, a sentence a fault, without reading the originals anew.
  List<Reason> damage() {
    List<Reason> faults = new ArrayList<>();
    handle
        .createQuery("PRAGMA integrity_check")
        .mapTo(String.class)
        .filter(line -> !line.equals("ok"))
        .forEach(line -> faults.add(StoreFault.FILE_DAMAGED.of(Term.words(line))));
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) ->
            StoreFault.ROW_ALONE.of(
                Term.words(row.getString("table")), Term.words(row.getString("parent"))))
        .forEach(faults::add);
    return faults;
  }

  /// A sentence a fault.
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>(damage());
    handle
        .createQuery(
            """
            SELECT r.path, r.sha256, o.bytes FROM report r
            LEFT JOIN original o ON o.story = r.story AND o.report = r.id ORDER BY r.story, r.id
            """)
        .map((row, context) -> {
          byte[] bytes = row.getBytes("bytes");
          boolean sound = bytes != null && Sha256.of(bytes).equals(row.getString("sha256"));
          return sound ? Optional.<String>empty() : Optional.of(row.getString("path"));
        })
        .stream()
        .flatMap(Optional::stream)
        .forEach(path -> faults.add(StoreFault.NOT_THE_ORIGINAL.of(Term.words(path))));
    Map<Long, String> stories = new LinkedHashMap<>();
    handle
        .createQuery("SELECT id, title FROM story ORDER BY id")
        .map((row, context) -> stories.put(row.getLong("id"), row.getString("title")))
        .forEach(before -> {});
    stories.forEach((id, title) -> faults.addAll(new LogTable(handle, id).faults(title)));
    return List.copyOf(faults);
  }
}
