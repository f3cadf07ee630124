package org.variorum.desk.exchange;

import java.util.List;
import java.util.Map;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.mark.Corrections;
import org.variorum.model.mark.Markup;

/// All of a story that is not derived.
///
/// @param originals the bytes that each report was read from
/// @param corrections that the comparison is made with: those of the markup, after those of names
///     that were remembered from other stories
/// @param log what became of the reports, entry by entry, each with the hash of the one before; none
///     where the story comes from no store
public record Dossier(
    Story story,
    Map<ReportId, byte[]> originals,
    Markup markup,
    Corrections corrections,
    List<String> log) {
  public Dossier {
    originals = Map.copyOf(originals);
    log = List.copyOf(log);
    for (Report report : story.reports()) {
      if (!originals.containsKey(report.id())) {
        throw new IllegalArgumentException("no bytes of report " + story.letter(report.id()));
      }
    }
  }

  /// @throws IllegalArgumentException if the story does not hold the report
  public byte[] original(ReportId id) {
    byte[] bytes = originals.get(id);
    if (bytes == null) {
      throw new IllegalArgumentException("no bytes of report " + id.value());
    }
    return bytes;
  }
}
