package org.variorum.compare.detail;

import java.util.function.BiFunction;
import org.variorum.model.ReportId;

/// Something that is read of one report, whatever other reports stand beside it. So it is read once
/// for as long as the report stays as it is (`Matter.note`).
public final class Note<T> {
  private final BiFunction<Matter, ReportId, T> read;

  /// @param read gets a matter that holds the one report only, so that it can look at no other
  public Note(BiFunction<Matter, ReportId, T> read) {
    this.read = read;
  }

  T read(Matter alone, ReportId report) {
    return read.apply(alone, report);
  }
}
