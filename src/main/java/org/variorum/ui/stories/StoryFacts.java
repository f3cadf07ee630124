package org.variorum.ui.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.variorum.desk.StoryLine;
import org.variorum.ui.kit.Texts;

/// The words below the titles of the list. Many stories have the same ones, and putting a number into
/// words is dear, so those that were told once are kept.
final class StoryFacts {
  private final Texts texts;
  private final Map<Numbers, String> told = new HashMap<>();

  StoryFacts(Texts texts) {
    this.texts = texts;
  }

  /// What the words depend on.
  private record Numbers(int reports, boolean compared, OptionalInt undecided) {}

  String of(StoryLine line) {
    return told.computeIfAbsent(
        new Numbers(line.reports(), line.compared(), line.undecided()), this::tell);
  }

  private String tell(Numbers of) {
    List<String> facts = new ArrayList<>();
    facts.add(texts.get("stories.reports", of.reports));
    if (!of.compared && of.reports > 0) {
      facts.add(texts.get("stories.not-compared"));
    }
    if (of.undecided.orElse(0) > 0) {
      facts.add(texts.get("stories.undecided", of.undecided.getAsInt()));
    }
    return String.join(" · ", facts);
  }
}
