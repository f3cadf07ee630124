package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Comparison;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Progress;
import org.variorum.model.Provenance;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.Value;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Stamp;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;
import org.variorum.model.reason.Plain;
import org.variorum.model.search.Found;
import org.variorum.model.search.Hit;
import org.variorum.model.search.Query;
import org.variorum.model.search.Target;

class SearchTest {
  private static final Stamp NOW = new Stamp("Ada", Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "ferry                | lake river",
        "FERRY capsized       | river",
        "ferri                | lake",
        "fer                  | lake river",
        "\"ferry capsized\"   | river",
        "\"capsized ferry\"   |",
        "ferry -capsized      | lake",
        "ferry -\"near the\"  | river",
        "malaga               | lake",
        "Málaga               | lake",
        "nobody-there         |",
        "انفجار               | arabic",
        "الانفجار             | arabic",
        "كابل                 | arabic",
        "地震                  | kanji",
        "\"で地震\"            | kanji",
        "震地                  |",
        "courier              | river",
        "OR                   |",
        "ferry AND            |",
        "heading:ferry        |"
      })
  void reportsAreFoundByTheirWords(String typed, String titles) {
    try (Store store = open()) {
      add(store, "river", "River Courier", "The ferry capsized at dawn.");
      add(store, "lake", "Lake Post", "A ferry near the shore of Málaga. Ferries are old.");
      add(store, "arabic", "Sahifa", "وقع الانفجارُ في كَابُل يوم الجمعة.");
      add(store, "kanji", "Shinbun", "東京で地震がありました。");
      assertThat(titles(search(store, typed)))
          .containsExactlyInAnyOrder(titles == null ? new String[0] : titles.split(" "));
    }
  }

  @Test
  void aHitLeadsToThePassage() {
    try (Store store = open()) {
      Report report = add(store, "river", "River Courier", "At dawn the\nferry capsized.");
      Found.InStory in = search(store, "ferry cap").stories().getFirst();
      Hit hit = in.hits().getFirst();

      assertThat(hit.heading()).isEqualTo("River Courier");
      assertThat(hit.target())
          .isInstanceOfSatisfying(
              Target.OfReport.class,
              to -> {
                assertThat(to.place().report()).isEqualTo(report.id());
                assertThat(to.place().span().in(report.text())).isEqualTo("ferry");
                assertThat(to.words()).isEqualTo("ferry");
              });
      assertThat(hit.excerpt().words()).isEqualTo("At dawn the ferry capsized.");
      assertThat(in.all()).isEqualTo(1);
    }
  }

  @Test
  void titlesFindingsAndNotesAreFoundAndFollowWhatIsChanged() {
    try (Store store = open()) {
      Report report = add(store, "river", "River Courier", "At dawn fourteen were missing.");
      Story story = store.story(store.stories().getFirst().id()).orElseThrow();
      assertThat(targets(search(store, "river"))).contains(new Target.OfStory());

      store.saveComparison(story.id(), comparison(report, "missing · how many"));
      assertThat(targets(search(store, "fourteen how many")))
          .containsExactly(new Target.OfFinding("f1", "missing · how many"));
      store.saveComparison(story.id(), comparison(report, "missing · when"));
      assertThat(targets(search(store, "fourteen how many"))).isEmpty();

      store.saveMarkup(story.id(), noted(report, "ask the harbour master"));
      assertThat(targets(search(store, "harbour"))).containsExactly(new Target.OfNote("m1"));
      assertThat(targets(search(store, "coastguard boats")))
          .containsExactly(new Target.OfNote("m1"));
      store.saveMarkup(story.id(), noted(report, "nobody answered"));
      assertThat(targets(search(store, "harbour"))).isEmpty();

      store.save(store.story(story.id()).orElseThrow().withTitle("creek"));
      assertThat(titles(search(store, "creek"))).containsExactly("creek");
      store.save(new Story(story.id(), "creek", List.of()));
      assertThat(targets(search(store, "missing"))).as("a removed report").isEmpty();
      store.save(new Story(story.id(), "creek", List.of(report)));
      assertThat(targets(search(store, "missing"))).as("that came back").hasSize(2);

      store.remove(story.id());
      assertThat(search(store, "missing")).isEqualTo(Found.NOTHING);
      store.restore(story.id());
      assertThat(search(store, "missing").hits()).isEqualTo(2);
      assertThat(store.faults()).isEmpty();
    }
  }

  @Test
  void oneStoryCanBeSearchedAlone() {
    try (Store store = open()) {
      add(store, "river", "River Courier", "The ferry capsized.");
      add(store, "lake", "Lake Post", "The ferry is old.");
      StoryId lake = id(store, "lake");
      Found found = store.search().search(Query.of("ferry"), Optional.of(lake), Progress.NONE);
      assertThat(titles(found)).containsExactly("lake");
    }
  }

  @Test
  void whatStandsInAHeadingComesFirst() {
    try (Store store = open()) {
      add(store, "first", "Post", "It was about a ferry, and a long time ago.");
      add(store, "second", "Ferry News", "It was about a boat, and a long time ago.");
      add(store, "third", "Post", "It was about a boat, and a long time ago.");
      assertThat(titles(search(store, "ferry"))).containsExactly("second", "first");
    }
  }

  @Test
  void manyHitsAreCountedAndFewAreShown() {
    try (Store store = open()) {
      Story story = store.create("many");
      for (int i = 0; i < 30; i++) {
        add(store, story, "Post " + i, "A ferry, number " + i);
      }
      Found all = search(store, "ferry");
      assertThat(all.hits()).isEqualTo(30);
      assertThat(all.stories().getFirst().hits()).hasSize(4);
      assertThat(all.stories().getFirst().all()).isEqualTo(30);
      Found one = store.search().search(Query.of("ferry"), Optional.of(story.id()), Progress.NONE);
      assertThat(one.stories().getFirst().hits()).hasSize(30);
    }
  }

  @Test
  void whatIsMissingInTheIndexIsMadeAnew() {
    Path file = folder.resolve("store.db");
    try (Store store = open()) {
      add(store, "river", "River Courier", "The ferry capsized.");
      assertThat(search(store, "ferry").hits()).isEqualTo(1);
    }
    try (Database database = Database.open(file)) {
      database.transact(h -> h.execute("DELETE FROM document") + h.execute("DELETE FROM indexed"));
    }
    try (Store store = open()) {
      assertThat(search(store, "ferry").hits()).isEqualTo(1);
    }
  }

  @Test
  void aStoreThatIsReadIsSearchedAsItIsIndexed() {
    try (Store store = open()) {
      add(store, "river", "River Courier", "The ferry capsized.");
      assertThat(search(store, "ferry").hits()).isEqualTo(1);
      add(store, "lake", "Lake Post", "The ferry is old.");
    }
    try (Store store = Store.openToRead(folder.resolve("store.db"))) {
      assertThat(titles(search(store, "ferry"))).containsExactly("river");
    }
  }

  /// Whatever is typed is searched for or passed over.
  @Test
  void nothingThatIsTypedIsAnError() {
    List<String> pieces =
        List.of(
            "ferry",
            "\"",
            "'",
            "*",
            "-",
            "(",
            ")",
            "^",
            ":",
            "+",
            "AND",
            "OR",
            "NOT",
            "NEAR(",
            "{",
            "}",
            "\\",
            " ",
            "“",
            "地",
            "é",
            "\u0000",
            "🙂",
            "\ud83d",
            ";",
            "--",
            "ـ",
            "heading:",
            "%");
    Random random = new Random(5);
    try (Store store = open()) {
      add(store, "river", "River Courier", "The ferry capsized.");
      for (int i = 0; i < 150; i++) {
        StringBuilder typed = new StringBuilder();
        for (int p = random.nextInt(8); p >= 0; p--) {
          typed.append(pieces.get(random.nextInt(pieces.size())));
        }
        assertThatCode(() -> search(store, typed.toString()))
            .as(typed.toString())
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void whatWasPurgedLeavesNoWordInTheIndex() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    try (Store store = at(start)) {
      Report report = add(store, "river", "River Courier", "The zzyzx capsized.");
      StoryId id = id(store, "river");
      add(store, "lake", "Lake Post", "The ferry is old.");
      assertThat(search(store, "zzyzx").hits()).isEqualTo(1);
      assertThat(report.text()).contains("zzyzx");
      store.remove(id);
    }
    at(start.plus(Duration.ofDays(31))).close();
    try (Database database = Database.open(folder.resolve("store.db"))) {
      database.transact(h ->
          h.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, wording, row)"));
      assertThat(new Peek(database).column("SELECT term FROM vocabulary"))
          .contains("ferry")
          .doesNotContain("zzyzx", "zzy");
    }
  }

  private static Markup noted(Report report, String note) {
    Subject.OfPassages here = new Subject.OfPassages(List.of(Anchor.of(report, new Span(0, 7))));
    Mark mark =
        new Mark(
            "m1",
            here,
            Optional.of(
                new Decision(
                    new Verdict.NeedsCall("coastguard", "How many boats?"), Optional.empty())),
            Optional.empty(),
            new Remark(note, List.of("urgent"), List.of()),
            NOW);
    return new Markup(1, List.of(mark), List.of());
  }

  private static Comparison comparison(Report report, String topic) {
    int at = report.text().indexOf("fourteen");
    Reading reading =
        new Reading(
            report.id(),
            new Span(at, at + "fourteen".length()),
            new Value.Organization("fourteen"),
            "14",
            Optional.empty(),
            Optional.empty());
    Finding finding =
        new Finding(
            "f1",
            Kind.QUANTITY,
            topic,
            Status.UNIQUE,
            Relation.NONE,
            List.of(reading),
            List.of(),
            1,
            false,
            Plain.reason("One report alone says it."));
    return new Comparison(
        List.of(report.id()),
        new SameEvent(SameEvent.Verdict.SAME, Plain.reason("")),
        Map.of(),
        List.of(),
        List.of(),
        List.of(finding),
        List.of(),
        List.of());
  }

  private static List<String> titles(Found found) {
    return found.stories().stream().map(Found.InStory::title).toList();
  }

  private static List<Target> targets(Found found) {
    return found.stories().stream().flatMap(s -> s.hits().stream()).map(Hit::target).toList();
  }

  private static Found search(Store store, String typed) {
    return store.search().search(Query.of(typed), Optional.empty(), Progress.NONE);
  }

  private static StoryId id(Store store, String title) {
    return store.stories().stream()
        .filter(s -> s.title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Report add(Store store, String title, String outlet, String text) {
    return add(store, store.create(title), outlet, text);
  }

  private static Report add(Store store, Story story, String outlet, String text) {
    byte[] original = text.getBytes(StandardCharsets.UTF_8);
    String sha256 = Sha256.of(original);
    Report report =
        new Report(
            ReportId.of(sha256, 1),
            new Source("a/paper.txt", NOW.when(), sha256, original.length, "UTF-8"),
            Metadata.none("en").withOutlet(Optional.of(Metadatum.given(outlet, Provenance.USER))),
            text);
    store.add(story.id(), report, original);
    return report;
  }

  private Store open() {
    return Store.open(folder.resolve("store.db"));
  }

  private Store at(Instant now) {
    return Store.open(
        folder.resolve("store.db"), "", Migration.all(), Clock.fixed(now, ZoneOffset.UTC));
  }
}
