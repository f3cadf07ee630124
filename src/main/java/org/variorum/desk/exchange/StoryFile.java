package org.variorum.desk.exchange;

import java.util.List;
import org.variorum.model.Metadata;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Markup;

/// The story in a dossier: its title, what is known of its reports and where they lie, and what was
/// decided.
///
/// @param corrected what the comparison was made with, beside the reports
/// @param log what became of the reports on the store that the story comes from
record StoryFile(
    String title, List<Part> reports, Markup markup, List<Correction> corrected, List<String> log) {

  /// @param text the path of the text in the dossier
  /// @param original the path of the original bytes in the dossier
  record Part(ReportId id, Source source, Metadata metadata, String text, String original) {}

  StoryFile {
    reports = List.copyOf(reports);
    corrected = List.copyOf(corrected);
    log = List.copyOf(log);
  }
}
