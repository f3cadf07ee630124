package org.variorum.desk.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Article;
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
  /// @param article where the text holds the article, and what was left out of it; null in dossiers of
  ///     an earlier time
  /// @param earlier the version that it took the place of; null where there is none
  record Part(
      ReportId id,
      Source source,
      Metadata metadata,
      String text,
      String original,
      @Nullable Article article,
      @Nullable Part earlier) {}

  StoryFile {
    reports = List.copyOf(reports);
    corrected = List.copyOf(corrected);
    log = List.copyOf(log);
  }
}
