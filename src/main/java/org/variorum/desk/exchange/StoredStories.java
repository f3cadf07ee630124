package org.variorum.desk.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Markup;
import org.variorum.model.reason.Reason;
import org.variorum.store.Store;
import org.variorum.store.StoreException;
import org.variorum.store.StorySummary;

/// Stories on a store that are taken from it, without the window and without changing anything. Works
/// also while the program has the store open.
public final class StoredStories {
  /// What was found on a store.
  public sealed interface Result {

    /// @param analysis as it was kept; empty where the story has not been compared as it is now
    record Found(Dossier dossier, Optional<Analysis> analysis) implements Result {}

    /// @param reason for the user
    record Missing(String reason) implements Result {}
  }

  private StoredStories() {}

  /// The story of a title, or the one that was changed last of several.
  public static Result find(Path file, String title) {
    if (!Files.exists(file)) {
      return new Result.Missing("There is no store " + file + ".");
    }
    try (Store store = Store.openToRead(file)) {
      List<StorySummary> stories = store.stories();
      Optional<StoryId> id =
          stories.stream()
              .filter(s -> s.title().equals(title))
              .findFirst()
              .or(() -> stories.stream().filter(s -> s.title().equalsIgnoreCase(title)).findFirst())
              .map(StorySummary::id);
      return id.flatMap(i -> found(store, i))
          .orElseGet(() -> new Result.Missing("No story on " + file + " is called " + title + "."));
    } catch (StoreException e) {
      return new Result.Missing(String.valueOf(e.getMessage()));
    }
  }

  /// What is damaged in a store, or why it cannot be opened; none where all of it is whole.
  public static List<Reason> faults(Path file) {
    try (Store store = Store.openToRead(file)) {
      return store.faults();
    } catch (StoreException e) {
      return List.of(e.reason());
    }
  }

  /// A story of a store with the bytes of its reports, to be handed on.
  public static Dossier dossier(Store store, Story story, Markup markup) {
    Map<ReportId, byte[]> originals = new HashMap<>();
    for (Report report : story.reports()) {
      originals.put(report.id(), store.original(story.id(), report.id()));
      report
          .versionsBefore()
          .forEach(v -> originals.put(v.id(), store.original(story.id(), v.id())));
    }
    StoryId id = story.id();
    return new Dossier(story, originals, markup, store.corrections(id), store.log(id));
  }

  private static Optional<Result> found(Store store, StoryId id) {
    return store
        .story(id)
        .map(
            story -> new Result.Found(dossier(store, story, store.markup(id)), store.analysis(id)));
  }
}
