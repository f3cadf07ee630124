package org.variorum.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;

/// A folder that is looked at again and again, for the files directly in it that can be read.
///
/// A file counts only when it was the same at two looks: one that is still being written would be
/// read half. Hidden files, those of kinds that are not read from a folder, among them the halves
/// that browsers keep while they download, and empty ones are passed over.
///
/// Looks are made one after the other; only [#isWaiting] is asked from another thread.
final class WatchedFolder {
  private final Path folder;
  private final ReportReader reader;
  private Map<Path, Stamp> before = Map.of();
  private volatile boolean isWaiting;

  /// A file as it was at one moment: with another stamp it is taken for another file.
  ///
  /// @param size in bytes
  /// @param modified in milliseconds since 1970
  record Stamp(long size, long modified) {}

  /// What is seen at one look.
  sealed interface Look {

    /// There is no such folder now, or it may not be read.
    record Gone() implements Look {}

    /// @param files that are whole, in the order of their names
    record Seen(Map<Path, Stamp> files) implements Look {}
  }

  WatchedFolder(Path folder, ReportReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  Path path() {
    return folder;
  }

  /// Whether the last look saw a file that may not be whole yet, so that another should follow soon.
  boolean isWaiting() {
    return isWaiting;
  }

  Look look() {
    Map<Path, Stamp> now;
    try {
      now = stamps();
    } catch (IOException | UncheckedIOException | SecurityException e) {
      before = Map.of();
      isWaiting = false;
      return new Look.Gone();
    }
    Map<Path, Stamp> whole = new LinkedHashMap<>(now);
    whole.entrySet().removeIf(e -> !e.getValue().equals(before.get(e.getKey())));
    before = now;
    isWaiting = whole.size() < now.size();
    return new Look.Seen(whole);
  }

  private Map<Path, Stamp> stamps() throws IOException {
    Map<Path, Stamp> stamps = new LinkedHashMap<>();
    for (Path file : reader.readable(folder)) {
      // Word processors keep such a file beside one that is open.
      boolean isLock = file.getFileName().toString().startsWith("~");
      if (isLock || Files.isHidden(file)) {
        continue;
      }
      BasicFileAttributes a;
      try {
        a = Files.readAttributes(file, BasicFileAttributes.class);
      } catch (IOException e) {
        // It went away between listing and asking.
        continue;
      }
      if (a.size() > 0) {
        stamps.put(file, new Stamp(a.size(), a.lastModifiedTime().toMillis()));
      }
    }
    return stamps;
  }
}
