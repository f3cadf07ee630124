package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.FindingFilter;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Standing;
import org.variorum.model.mark.Verdict;
import org.variorum.store.Store;

class VersionsOnTheDeskTest {
  private static final String MORNING =
      """
      <html><head><title>Ferry aground</title>
      <link rel=canonical href=https://courier.example/ferry>
      <meta property=article:published_time content=2024-03-05T08:00:00Z></head><body><article>
      <h1>Ferry aground</h1><p>The ferry ran onto rocks at place=Tarn before dawn, the coastguard said,
      and all of those on board were taken off.</p>
      <p>The toll=twelve hurt were brought to a hospital on the mainland in the morning.</p>
      </article></body></html>
      """;
  private static final String EVENING = MORNING.replace("toll=twelve", "toll=fourteen");

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = desk();
    desk.add(
        List.of(
            file("a.html", MORNING),
            file("b.txt", "It was at place=Malmo, others say, and toll=ten were hurt.")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theSameAddressWithAnotherTextIsOfferedAndNothingElseIsDone() throws IOException {
    desk.add(List.of(file("later.html", EVENING)));

    assertThat(story().reports()).hasSize(2);
    assertThat(offer().letter()).isEqualTo("A");
    assertThat(offer().isSameAddress()).isTrue();
  }

  @Test
  void aVersionTakesThePlaceOfItsReportAndTheEditIsTold() throws IOException {
    desk.add(List.of(file("later.html", EVENING)));
    desk.takeVersion(offer());

    Report report = story().reports().getFirst();
    assertThat(desk.state().notices()).isEmpty();
    assertThat(story().reports()).hasSize(2);
    assertThat(report.text()).contains("toll=fourteen");
    assertThat(report.earlier().map(Report::text).orElse("")).contains("toll=twelve");
    assertThat(comparison().contradictions())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.kind()).isEqualTo("edit");
          assertThat(c.span().in(report.text())).isEqualTo("fourteen");
          assertThat(c.why())
              .hasToString(
                  "The version before said “twelve”; this one says “fourteen”, and no note says"
                      + " that it was changed.");
        });
    assertThat(comparison().revisions()).singleElement().matches(r -> r.changes().size() == 1);
  }

  @Test
  void aNotedCorrectionIsNoSilentEdit() throws IOException {
    desk.add(
        List.of(
            file(
                "later.html",
                EVENING.replace(
                    "</article>",
                    "<p>Correction: an earlier version gave another number of people who were hurt."
                        + "</p></article>"))));
    desk.takeVersion(offer());

    assertThat(comparison().contradictions()).isEmpty();
    assertThat(comparison().revisions()).hasSize(1);
  }

  @Test
  void marksStayWhereTheirWordsAreAndAreReopenedWhereTheyAreGone() throws IOException {
    for (var finding : comparison().findings()) {
      desk.pencil()
          .decide(new Spot.OfFinding(finding), Optional.of(Decision.of(new Verdict.SameThing())));
    }
    desk.add(List.of(file("later.html", EVENING)));
    desk.takeVersion(offer());

    assertThat(ledger().all())
        .extracting(p -> p.standing())
        .containsExactlyInAnyOrder(Standing.GOOD, Standing.TEXT_CHANGED);
  }

  @Test
  void undoBringsTheEarlierVersionBackWithItsMarks() throws IOException {
    Story before = story();
    desk.add(List.of(file("later.html", EVENING)));
    desk.takeVersion(offer());
    Story after = story();

    desk.undo();
    assertThat(story()).isEqualTo(before);
    desk.redo();
    assertThat(story()).isEqualTo(after);
  }

  @Test
  void theEarlierVersionIsKeptOnTheStoreAndTheLogTellsOfIt() throws IOException {
    desk.add(List.of(file("later.html", EVENING)));
    desk.takeVersion(offer());
    Story story = story();
    Comparison comparison = comparison();
    desk.close();

    try (Store store = Store.open(folder.resolve("stories.db"))) {
      assertThat(store.story(story.id())).contains(story);
      assertThat(store.analysis(story.id()).map(a -> a.comparison())).contains(comparison);
      assertThat(store.log(story.id()))
          .anyMatch(e -> e.contains("act: added") && e.contains("replaces: "))
          .anyMatch(e -> e.contains("act: replaced"));
      assertThat(store.faults()).isEmpty();
    }
    desk = desk();
  }

  @Test
  void anEarlierTextIsKnownToo() throws IOException {
    desk.add(List.of(file("later.html", EVENING)));
    desk.takeVersion(offer());

    desk.add(List.of(file("again.html", MORNING)));

    assertThat(desk.state().notices())
        .containsExactly(new Notice.Repeated(folder.resolve("again.html").toString(), "A"));
  }

  @Test
  void whatWasPublishedBeforeComesToStandBehind() throws IOException {
    desk.add(List.of(file("before.html", EVENING.replace("2024-03-05T08", "2024-03-04T08"))));
    desk.takeVersion(offer());

    Report report = story().reports().getFirst();
    assertThat(report.text()).contains("toll=twelve");
    assertThat(report.earlier().map(Report::text).orElse("")).contains("toll=fourteen");
    assertThat(comparison().contradictions())
        .extracting(Contradiction::kind)
        .containsExactly("edit");
  }

  @Test
  void itCanBeAReportOfItsOwn() throws IOException {
    desk.add(List.of(file("later.html", EVENING)));
    desk.addBeside(offer());

    assertThat(story().reports()).hasSize(3);
    assertThat(desk.state().notices()).isEmpty();
  }

  @Test
  void aDossierHoldsTheEarlierVersions() throws IOException {
    desk.add(List.of(file("later.html", EVENING)));
    desk.takeVersion(offer());
    Story story = story();
    Path dossier = folder.resolve("ferry.zip");
    desk.handover().writeDossier(FindingFilter.NONE, dossier);

    try (Desk other = PairDesk.open(folder.resolve("other.db"))) {
      other.add(List.of(dossier));

      assertThat(other.state().story().orElseThrow().reports()).isEqualTo(story.reports());
      assertThat(other.state().notices()).isEmpty();
    }
  }

  private Desk desk() {
    return PairDesk.open(folder.resolve("stories.db"));
  }

  private Notice.NewVersion offer() {
    return desk.state().notices().stream()
        .filter(Notice.NewVersion.class::isInstance)
        .map(Notice.NewVersion.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Story story() {
    return desk.state().story().orElseThrow();
  }

  private Comparison comparison() {
    return desk.state().analysis().orElseThrow().comparison();
  }

  private Ledger ledger() {
    return Ledger.of(story(), comparison(), desk.state().markup());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
