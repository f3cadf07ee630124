package org.variorum.ui.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.ui.kit.Item;

/// An item as the list shows it: what it is about, and who says what.
///
/// @param letters of the reports that say something of it
/// @param answers the different things that are said, each with the letters of those who say it
record Line(Item item, String topic, List<String> letters, List<Answer> answers) {

  /// One of the things that are said.
  ///
  /// @param words as the first of the reports writes them
  record Answer(List<String> letters, String words) {}

  static Line of(Item item, Story story) {
    return switch (item) {
      case Item.OfFinding(Finding finding) -> of(item, finding, story);
      case Item.OfContradiction(int _, var c) -> {
        List<String> letters =
            story.report(c.report()).map(r -> story.letter(r.id())).stream().toList();
        String words = story.report(c.report()).map(r -> words(r, c.span())).orElse("");
        yield new Line(item, c.why(), letters, List.of(new Answer(letters, words)));
      }
    };
  }

  private static Line of(Item item, Finding finding, Story story) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<String> letters = new ArrayList<>();
    for (Reading reading : finding.readings()) {
      story
          .report(reading.report())
          .ifPresent(report -> {
            String letter = story.letter(report.id());
            if (!letters.contains(letter)) {
              letters.add(letter);
            }
            answers.merge(
                reading.canonical(),
                new Answer(List.of(letter), words(report, reading.span())),
                Line::joined);
          });
    }
    return new Line(item, finding.topic(), List.copyOf(letters), List.copyOf(answers.values()));
  }

  private static Answer joined(Answer first, Answer second) {
    List<String> letters = new ArrayList<>(first.letters());
    second.letters().stream().filter(l -> !letters.contains(l)).forEach(letters::add);
    return new Answer(List.copyOf(letters), first.words());
  }

  private static String words(Report report, Span span) {
    return span.in(report.text()).replaceAll("\\s+", " ").strip();
  }
}
