package org.variorum.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;

/// Where the desk keeps stories. Everything handed to it is kept when the method returns.
///
/// May be called from the application's thread and from a background at the same time.
public interface Shelf extends AutoCloseable {
  /// The stories that are kept, the last changed first.
  List<StoryLine> stories();

  Story create(String title);

  Optional<Story> story(StoryId id);

  /// The comparison that was kept for a story with the extractions it was made from; empty where
  /// there is none for the reports that the story has now.
  Optional<Analysis> analysis(StoryId id);

  /// The extractions that are kept for a story's reports.
  Map<ReportId, Extraction> extractions(StoryId id);

  /// Keeps title, order and metadata. A report that is left out is gone from the story, but can
  /// come back by saving the story with it again.
  void save(Story story);

  /// Keeps a new report behind the others, with the bytes it was read from.
  void add(StoryId id, Report report, byte[] original);

  void saveExtraction(StoryId id, Extraction extraction);

  void saveComparison(StoryId id, Comparison comparison);

  /// Takes a story off the shelf; `restore` brings it back.
  void remove(StoryId id);

  void restore(StoryId id);

  Optional<String> setting(String key);

  void setSetting(String key, String value);

  @Override
  void close();
}
