package org.variorum.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.exchange.Dossier;
import org.variorum.desk.exchange.StoredStories;
import org.variorum.model.Analysis;
import org.variorum.model.Story;
import org.variorum.model.mark.Corrections;
import org.variorum.model.mark.Markup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The options by which a command is told its story: files, or a story of a store.
final class StoryChoice {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The reports, or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "A store to take the story from, instead of files.")
  private @Nullable Path store;

  @Option(names = "--story", paramLabel = "NAME", description = "The title of the story there.")
  private @Nullable String name;

  @Option(
      names = "--published",
      paramLabel = "A=2024-09-30",
      description = "The day on which a report was published, by its letter.")
  private Map<String, LocalDate> published = Map.of();

  /// Reads the story and compares it, or takes it with what was decided of it.
  ///
  /// @return empty where there is none, which has been said
  /// @throws ParameterException if the options make no sense together
  Optional<Chosen> choose(Reports reports, Comparing comparing, Console console) {
    if (files.isEmpty() == (store == null)) {
      throw wrong("Give files, or a story with --store and --story, and not both.");
    }
    if ((store == null) != (name == null)) {
      throw wrong("--store and --story go together.");
    }
    if (store != null && name != null) {
      if (!published.isEmpty()) {
        throw wrong("--published goes with files; a story on a store has its dates.");
      }
      return stored(store, name, comparing, console);
    }
    Gathered gathered = Gathered.of(Optional.empty(), reports.read(files), published);
    gathered.said().forEach(console::say);
    Story story = gathered.story();
    if (story.reports().isEmpty()) {
      console.say("There is no report among the files.");
      return Optional.empty();
    }
    Letters.check(published, story, Objects.requireNonNull(spec));
    Analysis analysis = comparing.compare(story.reports(), Corrections.NONE, console);
    Dossier dossier =
        new Dossier(story, gathered.originals(), Markup.NONE, Corrections.NONE, List.of());
    return Optional.of(new Chosen(dossier, analysis, gathered.isWhole()));
  }

  private static Optional<Chosen> stored(
      Path store, String name, Comparing comparing, Console console) {
    return switch (StoredStories.find(store, name)) {
      case StoredStories.Result.Found(Dossier dossier, Optional<Analysis> analysis) ->
          Optional.of(
              new Chosen(
                  dossier,
                  analysis.orElseGet(() ->
                      comparing.compare(dossier.story().reports(), dossier.corrections(), console)),
                  true));
      case StoredStories.Result.Missing(String reason) -> {
        console.say(reason);
        yield Optional.empty();
      }
    };
  }

  private ParameterException wrong(String why) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
  }
}
