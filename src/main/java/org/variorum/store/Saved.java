package org.variorum.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// What a repair saved of a damaged store, and what it could not.
///
/// @param broken where the damaged file is kept, as it was
/// @param backup from which what could not be read was taken
/// @param losses what is lost beside what is told story by story, a sentence each
public record Saved(
    Path broken, Optional<Path> backup, List<OfStory> stories, List<String> losses) {
  /// What was saved of one story.
  ///
  /// @param losses what is lost of it, a sentence each
  public record OfStory(String title, int reports, int marks, List<String> losses) {
    public OfStory {
      losses = List.copyOf(losses);
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

  /// All of it in words.
  public String words() {
    StringJoiner words = new StringJoiner("\n");
    int reports = stories.stream().mapToInt(OfStory::reports).sum();
    words.add("Saved: stories " + stories.size() + ", reports " + reports + ".");
    words.add(isWhole() ? "Nothing is known to be lost." : "Some could not be saved: see below.");
    backup.ifPresent(b ->
        words.add("What could not be read was taken from the backup " + b.getFileName() + "."));
    words.add("The damaged file is kept as it was: " + broken);
    losses.forEach(words::add);
    for (OfStory story : stories) {
      words.add("");
      words.add("“" + story.title() + "”: reports " + story.reports() + ", marks " + story.marks());
      story.losses().forEach(l -> words.add("  Lost: " + l));
    }
    return words.toString();
  }
}
