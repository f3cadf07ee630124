package org.variorum.ui.words;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Attribution;
import org.variorum.model.Comparison;
import org.variorum.model.Finding;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Placed;
import org.variorum.model.mark.Remark;
import org.variorum.ui.kit.Card;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.ReportName;
import org.variorum.ui.kit.Ruling;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.kit.VerdictWords;

/// Tells what is compared in words: the story, its reports, then what conflicts, what differs, what
/// agrees and what one report alone says. The filter leaves out here what it leaves out elsewhere.
final class Telling {
  private final Texts texts;
  private final Sight sight;
  private final Story story;
  private final Comparison comparison;
  private final VerdictWords verdicts;
  private final List<Told> told = new ArrayList<>();

  /// @param comparison of the story that is in sight
  Telling(Texts texts, Sight sight, Story story, Comparison comparison) {
    this.texts = texts;
    this.sight = sight;
    this.story = story;
    this.comparison = comparison;
    this.verdicts = new VerdictWords(texts);
  }

  List<Told> told() {
    whole();
    reports();
    part(texts.named("status", Status.CONFLICTING), is(Status.CONFLICTING));
    part(texts.get("contradiction"), Item.OfContradiction.class::isInstance);
    part(texts.named("status", Status.DIFFERING), is(Status.DIFFERING));
    part(texts.named("status", Status.AGREEING), is(Status.AGREEING));
    part(texts.named("status", Status.UNIQUE), is(Status.UNIQUE));
    part(texts.get("mark.name"), Item.OfMark.class::isInstance);
    return List.copyOf(told);
  }

  private static Predicate<Item> is(Status status) {
    return item -> item instanceof Item.OfFinding(Finding f) && f.status() == status;
  }

  private void whole() {
    told.add(new Told.Heading(1, story.title(), Optional.empty()));
    fact(
        texts.get(
            "words.summary",
            story.reports().size(),
            comparison.findings().size(),
            count(Status.CONFLICTING),
            count(Status.DIFFERING),
            count(Status.AGREEING),
            count(Status.UNIQUE)));
    fact(texts.get("words.undecided", undecided()));
    SameEvent event = comparison.sameEvent();
    if (event.verdict() != SameEvent.Verdict.SAME) {
      fact(texts.named("event", event.verdict()) + " " + texts.say(event.why()));
    }
    int hidden = sight.items().size() - sight.listed().size();
    if (hidden > 0) {
      fact(texts.get("words.hidden", hidden));
    }
  }

  private int count(Status status) {
    return (int) comparison.findings().stream().filter(f -> f.status() == status).count();
  }

  private int undecided() {
    return (int) sight.items().stream().filter(sight::isUndecided).count();
  }

  private void reports() {
    told.add(new Told.Heading(2, texts.get("words.reports"), Optional.empty()));
    DateTimeFormatter day = DateTimeFormatter.ofPattern(texts.get("date.pattern"), Locale.ENGLISH);
    for (Report report : sight.shownReports()) {
      String title = report.metadata().title().map(Metadatum::value).orElse("");
      String published =
          report.metadata().publishedOn().map(day::format).orElse(texts.get("column.no-date"));
      fact(
          texts.get(
              title.isEmpty() ? "words.report" : "words.titled",
              story.letter(report.id()),
              ReportName.of(report).in(texts),
              published,
              title));
      SameEvent event = comparison.eachSameEvent().get(report.id());
      if (event != null && event.verdict() != SameEvent.Verdict.SAME) {
        fact(texts.get("column.doubt", texts.say(event.why())));
      }
    }
  }

  private void part(String name, Predicate<Item> which) {
    List<Item> items = sight.items().stream().filter(sight::shows).filter(which).toList();
    if (items.isEmpty()) {
      return;
    }
    told.add(new Told.Heading(2, texts.get("words.part", name, items.size()), Optional.empty()));
    for (int i = 0; i < items.size(); i++) {
      tell(items.get(i), name, i + 1, items.size());
    }
  }

  private void tell(Item item, String part, int number, int of) {
    Optional<Item> about = Optional.of(item);
    Optional<Card> card = Card.of(sight, item);
    String topic = texts.get("words.finding", part, number, of, question(item));
    told.add(new Told.Heading(3, topic, about));
    card.ifPresent(c -> {
      c.why().ifPresent(why -> sentence(Told.Sort.WHY, texts.say(why), about));
      c.entries().forEach(e -> sentence(Told.Sort.READING, reading(e), about));
      if (!c.silent().isEmpty()) {
        String silent = texts.get("card.silent", String.join(", ", c.silent())) + ".";
        sentence(Told.Sort.FACT, silent, about);
      }
    });
    if (item instanceof Item.OfFinding(Finding f) && f.readings().size() > 1) {
      sentence(Told.Sort.FACT, texts.get("card.origins", f.origins()), about);
    }
    sentence(Told.Sort.MARK, marked(item), about);
  }

  /// What an item is about, without signs that are read out as such.
  private String question(Item item) {
    String topic =
        switch (item) {
          case Item.OfFinding(Finding f) ->
              f.update()
                  ? texts.topic(f.topic()) + ", " + texts.get("card.update")
                  : texts.topic(f.topic());
          case Item.OfContradiction(int _, var c) -> texts.sorted("contradiction", c.kind());
          case Item.OfMark(Placed placed) ->
              placed
                  .mark()
                  .given()
                  .map(given -> texts.named("status", given))
                  .orElse(texts.get("mark.note"));
        };
    return topic.replace(" · ", ", ");
  }

  private String reading(Card.Entry entry) {
    String words = entry.quote().words();
    String sentence =
        (entry.quote().before() + entry.quote().words() + entry.quote().after()).strip();
    String said =
        sentence.equals(words)
            ? texts.get("words.reading", entry.letter(), entry.name().in(texts), words)
            : texts.get("words.quoted", entry.letter(), entry.name().in(texts), words, sentence);
    Stream<String> facts =
        Stream.of(
                entry
                    .value()
                    .map(texts::value)
                    .filter(v -> !v.equalsIgnoreCase(words))
                    .map(v -> texts.get("card.value") + " " + v),
                entry.attribution().map(a -> texts.get("card.attribution") + " " + attribution(a)),
                entry
                    .origin()
                    .map(o ->
                        texts.get("card.origin")
                            + " "
                            + texts.named("origin", o.sort())
                            + ": "
                            + o.who()))
            .flatMap(Optional::stream)
            .map(f -> f + ".");
    return Stream.concat(Stream.of(said), facts).collect(Collectors.joining(" "));
  }

  private String attribution(Attribution attribution) {
    return attribution.source() + ", " + texts.named("certainty", attribution.certainty());
  }

  /// What the user says of an item, each in a sentence; empty where that is nothing.
  private String marked(Item item) {
    Optional<Mark> mark = sight.placed(item).map(Placed::mark);
    List<String> parts = new ArrayList<>();
    mark.flatMap(Mark::decision).ifPresent(d -> parts.add(verdict(d)));
    if (sight.placed(item).filter(p -> p.standing().isStale()).isPresent()) {
      parts.add(texts.get("words.stale"));
    }
    Remark remark = mark.map(Mark::remark).orElse(Remark.NONE);
    if (!remark.note().isBlank()) {
      parts.add(texts.get("words.note", remark.note().strip()));
    }
    if (!remark.tags().isEmpty()) {
      parts.add(texts.get("words.tags", String.join(", ", remark.tags())));
    }
    if (!remark.evidence().isEmpty()) {
      parts.add(texts.get("words.evidence", String.join(", ", remark.evidence())));
    }
    if (parts.isEmpty() && sight.isUndecided(item)) {
      parts.add(texts.get("words.open"));
    }
    return String.join(" ", parts);
  }

  private String verdict(Decision decision) {
    String ruled = texts.named("ruled", Ruling.of(Optional.of(decision.verdict())));
    String sure = decision.confidence().map(c -> ", " + texts.named("confidence", c)).orElse("");
    String more = verdicts.details(decision.verdict(), this::letter).map(d -> " " + d).orElse("");
    return texts.get("words.verdict", ruled + sure) + more;
  }

  private Optional<String> letter(ReportId report) {
    return story.report(report).map(r -> story.letter(r.id()));
  }

  private void fact(String words) {
    sentence(Told.Sort.FACT, words, Optional.empty());
  }

  private void sentence(Told.Sort sort, String words, Optional<Item> item) {
    if (!words.isBlank()) {
      told.add(new Told.Sentence(sort, words.strip(), item));
    }
  }
}
