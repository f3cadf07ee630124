package org.variorum.desk.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.intake.Versions;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.store.Store;
import org.variorum.store.StoreException;
import org.variorum.store.StorySummary;

/// Adds reports to a story on a store, without the window. The store, and a story of the title, are
/// made where they are missing.
public final class StoryImport implements AutoCloseable {
  private final Store store;
  private final StoryId story;

  private StoryImport(Store store, StoryId story) {
    this.store = store;
    this.story = story;
  }

  /// @throws StoreException if the store cannot be used, with the reason in words
  public static StoryImport into(Path file, String title) {
    Store store = Store.open(file);
    try {
      Optional<StoryId> found =
          store.stories().stream()
              .filter(s -> s.title().equals(title))
              .findFirst()
              .map(StorySummary::id);
      return new StoryImport(store, found.orElseGet(() -> store.create(title).id()));
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }

  /// What became of a report that was to be added.
  public sealed interface Result {
    record Added() implements Result {}

    /// It took the place of a report, or a place behind it where it was published before.
    ///
    /// @param letter of the report
    record AddedVersion(String letter) implements Result {}

    /// A report has the same text already.
    record Repeated(String letter) implements Result {}

    /// It seems to be another version of a report, and was left.
    record LeftVersion(String letter) implements Result {}
  }

  /// What to do with what seems to be another version of a report.
  public enum VersionsAre {
    LEFT,
    TAKEN,
    REPORTS
  }

  /// Adds a report with the bytes that it was read from.
  public Result add(Report report, byte[] original, VersionsAre versions) {
    Story held = store.story(story).orElseThrow();
    for (Report other : held.reports()) {
      if (Stream.concat(Stream.of(other), other.versionsBefore().stream())
          .anyMatch(v -> v.asRead().text().equals(report.text()))) {
        return new Result.Repeated(held.letter(other.id()));
      }
    }
    Optional<Report> version =
        versions == VersionsAre.REPORTS
            ? Optional.empty()
            : Versions.find(report, held.reports()).map(m -> held.reports().get(m.index()));
    if (version.isEmpty()) {
      store.add(story, report, original);
      return new Result.Added();
    }
    String letter = held.letter(version.get().id());
    if (versions == VersionsAre.LEFT) {
      return new Result.LeftVersion(letter);
    }
    Succession made = Succession.of(held, version.get().id(), report);
    store.atOnce(() -> {
      store.add(story, made.read(), original);
      store.save(made.story());
      store.saveMarkup(story, made.of(store.markup(story)));
      return made;
    });
    return new Result.AddedVersion(letter);
  }

  @Override
  public void close() {
    store.close();
  }
}
