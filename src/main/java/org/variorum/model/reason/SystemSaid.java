package org.variorum.model.reason;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/// Knows again what an operating system says of its troubles, which it says in English on an English
/// machine. What is not known is told in its own words.
///
/// The words are those of the GNU C library's `strerror`, of macOS where it differs, and of the system
/// error codes of Windows (2, 3, 5, 19, 21, 32, 33, 53, 80, 112, 145, 183, 206, 267).
public final class SystemSaid {
  private static final List<Entry<String, Failure>> KNOWN =
      List.of(
          Map.entry("no space left on device", Failure.NO_ROOM),
          Map.entry("disk quota exceeded", Failure.NO_ROOM),
          Map.entry("not enough space on the disk", Failure.NO_ROOM),
          Map.entry("read-only file system", Failure.READ_ONLY),
          Map.entry("the media is write protected", Failure.READ_ONLY),
          Map.entry("permission denied", Failure.NO_LEAVE),
          Map.entry("operation not permitted", Failure.NO_LEAVE),
          Map.entry("access is denied", Failure.NO_LEAVE),
          Map.entry("text file busy", Failure.IN_USE),
          Map.entry("resource busy", Failure.IN_USE),
          Map.entry("used by another process", Failure.IN_USE),
          Map.entry("another process has locked", Failure.IN_USE),
          Map.entry("no such file or directory", Failure.GONE),
          Map.entry("the system cannot find the", Failure.GONE),
          Map.entry("file exists", Failure.THERE_ALREADY),
          Map.entry("file already exists", Failure.THERE_ALREADY),
          Map.entry("is a directory", Failure.A_FOLDER),
          Map.entry("not a directory", Failure.NO_FOLDER),
          Map.entry("the directory name is invalid", Failure.NO_FOLDER),
          Map.entry("directory not empty", Failure.FOLDER_NOT_EMPTY),
          Map.entry("the directory is not empty", Failure.FOLDER_NOT_EMPTY),
          Map.entry("file name too long", Failure.NAME_TOO_LONG),
          Map.entry("filename or extension is too long", Failure.NAME_TOO_LONG),
          Map.entry("too many open files", Failure.TOO_MANY_FILES),
          Map.entry("input/output error", Failure.DISK_FAILS),
          Map.entry("stale file handle", Failure.DISK_FAILS),
          Map.entry("stale nfs file handle", Failure.DISK_FAILS),
          Map.entry("the device is not ready", Failure.DISK_FAILS),
          Map.entry("transport endpoint is not connected", Failure.DISK_FAILS),
          Map.entry("the network path was not found", Failure.DISK_FAILS),
          Map.entry("network is unreachable", Failure.NO_NETWORK),
          Map.entry("no route to host", Failure.NO_NETWORK),
          Map.entry("connection refused", Failure.CONNECTION_REFUSED),
          Map.entry("connection reset", Failure.CONNECTION_BROKE),
          Map.entry("broken pipe", Failure.CONNECTION_BROKE),
          Map.entry("timed out", Failure.TOO_SLOW));

  private SystemSaid() {}

  /// @param said may name a file before it, or after it in brackets; nothing where no reason was given
  /// @return a clause
  public static Reason of(@Nullable String said) {
    if (said == null || said.isBlank()) {
      return Failure.UNSAID.of();
    }
    String words = said.toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(known -> words.contains(known.getKey()))
        .findFirst()
        .map(known -> known.getValue().of())
        .orElseGet(() -> Failure.SAID.of(Term.words(said.strip().replaceFirst("\\.$", ""))));
  }
}
