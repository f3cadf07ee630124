package org.variorum.ui.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.mark.Placed;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Ruling;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// An item as the list shows it: what it is about, and who says what.
///
/// @param words the note of what the user marked, or else the first words that it is on
/// @param ruling what the user decided of it
/// @param stale whether the ground of that has changed since
/// @param letters of the reports that say something of it
/// @param answers the different things that are said, each with the letters of those who say it
record Line(
    Item item,
    String words,
    Ruling ruling,
    boolean stale,
    List<String> letters,
    List<Answer> answers) {

  /// One of the things that are said.
  ///
  /// @param words as the first of the reports writes them
  record Answer(List<String> letters, String words) {}

  static Line of(Item item, Sight sight, Story story) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<String> letters = new ArrayList<>();
    for (Said said : said(item)) {
      story
          .report(said.place.report())
          .ifPresent(report -> {
            String letter = story.letter(report.id());
            if (!letters.contains(letter)) {
              letters.add(letter);
            }
            String words = words(report, said.place.span());
            answers.merge(
                said.canonical.orElse(words), new Answer(List.of(letter), words), Line::joined);
          });
    }
    return new Line(
        item,
        words(item, answers.values()),
        sight.ruling(item),
        sight.placed(item).filter(p -> p.standing().isStale()).isPresent(),
        List.copyOf(letters),
        List.copyOf(answers.values()));
  }

  /// Something that is said at a place.
  private record Said(Located place, Optional<String> canonical) {}

  private static List<Said> said(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding finding) ->
          finding.readings().stream()
              .map(r -> new Said(new Located(r.report(), r.span()), Optional.of(r.canonical())))
              .toList();
      case Item.OfContradiction _, Item.OfMark _ ->
          item.places().stream().map(p -> new Said(p, Optional.empty())).toList();
    };
  }

  /// What it is about, in the user's language.
  String topic(Texts texts) {
    return switch (item) {
      case Item.OfFinding(Finding finding) -> texts.topic(finding.topic());
      case Item.OfContradiction(int _, var inside) -> texts.say(inside.why());
      case Item.OfMark _ -> words;
    };
  }

  private static String words(Item item, Collection<Answer> answers) {
    String note =
        item instanceof Item.OfMark(Placed placed)
            ? placed.mark().remark().note().replaceAll("\\s+", " ").strip()
            : "";
    return note.isEmpty() ? answers.stream().map(Answer::words).findFirst().orElse("") : note;
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
