package org.variorum.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Salvaged;
import org.variorum.model.reason.Term;

/// What a repair saved of a damaged store, and what it could not.
///
/// @param broken where the damaged file is kept, as it was
/// @param backup from which what could not be read was taken
/// @param losses what is lost beside what is told story by story, a sentence each
public record Saved(
    Path broken, Optional<Path> backup, List<OfStory> stories, List<Reason> losses) {
  /// What was saved of one story.
  ///
  /// @param losses what is lost of it, a sentence each
  public record OfStory(String title, int reports, int marks, List<Reason> losses) {
    public OfStory {
      losses = List.copyOf(losses);
    }

    private Reason saved() {
      return Salvaged.STORY.of(Term.words(title), Term.figure(reports), Term.figure(marks));
    }
  }

  public Saved {
    stories = List.copyOf(stories);
    losses = List.copyOf(losses);
  }

  /// Whether nothing is known to be lost.
  public boolean isWhole() {
    return losses.isEmpty() && stories.stream().allMatch(s -> s.losses().isEmpty());
  }

  /// All of it, line by line.
  ///
  /// @param words says a reason in the language of the user
  public String told(Function<Reason, String> words) {
    StringJoiner lines = new StringJoiner("\n");
    int reports = stories.stream().mapToInt(OfStory::reports).sum();
    lines.add(words.apply(Salvaged.SAVED.of(Term.figure(stories.size()), Term.figure(reports))));
    lines.add(words.apply((isWhole() ? Salvaged.NOTHING_LOST : Salvaged.SOME_LOST).of()));
    backup.ifPresent(b -> lines.add(words.apply(Salvaged.FROM_BACKUP.of(name(b.getFileName())))));
    lines.add(words.apply(Salvaged.KEPT_AS.of(name(broken))));
    losses.forEach(loss -> lines.add(words.apply(loss)));
    for (OfStory story : stories) {
      lines.add("");
      lines.add(words.apply(story.saved()));
      story.losses().forEach(l -> lines.add("  " + words.apply(Salvaged.LOST.of(l))));
    }
    return lines.toString();
  }

  private static Term name(Path path) {
    return Term.words(path.toString());
  }
}
