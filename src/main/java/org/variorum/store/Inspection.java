package org.variorum.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Looks through a whole store for what is damaged, in one transaction.
record Inspection(Handle handle) {
  /// What is wrong with the file itself, a sentence a fault, without reading the originals anew.
  List<String> damage() {
    List<String> faults = new ArrayList<>();
    handle
        .createQuery("PRAGMA integrity_check")
        .mapTo(String.class)
        .filter(line -> !line.equals("ok"))
        .forEach(line -> faults.add("The file is damaged: " + line + "."));
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> row.getString("table") + " without its " + row.getString("parent"))
        .forEach(line -> faults.add("The file holds a row of " + line + "."));
    return faults;
  }

  /// A sentence a fault.
  List<String> faults() {
    List<String> faults = new ArrayList<>(damage());
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
        .forEach(path -> faults.add("The original of " + path + " is not the one that was added."));
    Map<Long, String> stories = new LinkedHashMap<>();
    handle
        .createQuery("SELECT id, title FROM story ORDER BY id")
        .map((row, context) -> stories.put(row.getLong("id"), row.getString("title")))
        .forEach(before -> {});
    stories.forEach((id, title) -> faults.addAll(new LogTable(handle, id).faults(title)));
    return List.copyOf(faults);
  }
}
