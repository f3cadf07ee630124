package org.variorum.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which folder a story watches, and which of its files the user has answered for.
///
/// Written, it is a line for the folder and one for each file: its size, when it was modified, and
/// its name. Names are escaped, since one may hold whatever the system lets it, even a line's end.
///
/// @param known by the names of the files
record WatchNote(Path folder, Map<String, WatchedFolder.Stamp> known) {
  WatchNote {
    known = Map.copyOf(known);
  }

  boolean knows(Path file, WatchedFolder.Stamp stamp) {
    return stamp.equals(known.get(file.getFileName().toString()));
  }

  WatchNote with(Map<Path, WatchedFolder.Stamp> answered) {
    Map<String, WatchedFolder.Stamp> more = new HashMap<>(known);
    answered.forEach((file, stamp) -> more.put(file.getFileName().toString(), stamp));
    return new WatchNote(folder, more);
  }

  String written() {
    StringBuilder text = new StringBuilder(escaped(folder.toString()));
    known.forEach((name, stamp) ->
        text.append('\n')
            .append(stamp.size())
            .append(' ')
            .append(stamp.modified())
            .append(' ')
            .append(escaped(name)));
    return text.toString();
  }

  /// @return empty where no folder is watched, or what was written cannot be read
  static Optional<WatchNote> read(String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<String> lines = written.lines().toList();
      Map<String, WatchedFolder.Stamp> known = new HashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] parts = line.split(" ", 3);
        known.put(
            unescaped(parts[2]),
            new WatchedFolder.Stamp(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
      }
      return Optional.of(new WatchNote(Path.of(unescaped(lines.getFirst())), known));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String unescaped(String words) {
    return URLDecoder.decode(words, StandardCharsets.UTF_8);
  }
}
