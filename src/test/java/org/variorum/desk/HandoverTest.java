package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.publish.Preview;
import org.variorum.desk.publish.PublicationFormat;
import org.variorum.intake.Intake;
import org.variorum.model.Finding;
import org.variorum.model.Report;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.FindingFilter;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Verdict;
import org.variorum.store.Store;

class HandoverTest {
  @TempDir private Path folder;
  private final List<Desk> desks = new ArrayList<>();

  @AfterEach
  void close() {
    desks.forEach(Desk::close);
  }

  @Test
  void aStoryIsWrittenToAFileAndTheUserIsTold() throws IOException {
    Desk desk = withReports("mine");
    Path file = folder.resolve("out.md");

    desk.handover().write(PublicationFormat.MARKDOWN, FindingFilter.NONE, file);

    assertThat(file).content().contains("**York**");
    assertThat(desk.state().notices()).containsExactly(new Notice.Exported(file.toString()));
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndNothingIsLeft() throws IOException {
    Desk desk = withReports("mine");

    desk.handover()
        .write(PublicationFormat.CSV, FindingFilter.NONE, folder.resolve("no/such/folder.csv"));

    assertThat(desk.state().notices())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Failed.class, f -> assertThat(f.task()).isEqualTo(Notice.Task.EXPORT));
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void aPreviewShowsPagesOrText() throws IOException {
    Desk desk = withReports("mine");
    List<Preview> seen = new ArrayList<>();

    desk.handover().preview(PublicationFormat.DOCX, FindingFilter.NONE, seen::add);
    desk.handover().preview(PublicationFormat.TEI, FindingFilter.NONE, seen::add);

    assertThat(seen.get(0))
        .isInstanceOfSatisfying(
            Preview.Pages.class, p -> assertThat(p.pages()).hasSizeBetween(1, 3));
    assertThat(seen.get(1))
        .isInstanceOfSatisfying(
            Preview.Words.class, w -> assertThat(w.text()).contains("<listWit>"));
  }

  @Test
  void withoutAComparisonThereIsNothingToHandOn() throws IOException {
    Desk desk = desk("empty");

    desk.handover().write(PublicationFormat.CSV, FindingFilter.NONE, folder.resolve("a.csv"));

    assertThat(desk.handover().isPossible()).isFalse();
    assertThat(folder.resolve("a.csv")).doesNotExist();
  }

  @Test
  void aColleagueOpensTheStoryAndFindsItAsItWas() throws IOException {
    Desk mine = withReports("mine");
    decide(mine, new Verdict.SameThing());
    Path file = dossier(mine);
    Desk theirs = desk("theirs");

    theirs.add(List.of(file));

    State state = theirs.state();
    assertThat(state.story().orElseThrow().title())
        .isEqualTo(mine.state().story().orElseThrow().title());
    assertThat(state.story().orElseThrow().reports().stream().map(Report::text))
        .isEqualTo(
            mine.state().story().orElseThrow().reports().stream().map(Report::text).toList());
    assertThat(state.markup()).isEqualTo(mine.state().markup());
    assertThat(state.analysis().orElseThrow().comparison().findings()).hasSize(1);

    theirs.undo();
    assertThat(theirs.state().stories()).isEmpty();
    theirs.redo();
    assertThat(theirs.state().markup()).isEqualTo(mine.state().markup());
  }

  @Test
  void theMarksOfTwoPeopleStandSideBySide() throws IOException {
    Desk mine = withReports("mine");
    Desk theirs = desk("theirs");
    theirs.add(List.of(dossier(mine)));
    decide(mine, new Verdict.SameThing());
    decide(theirs, new Verdict.ConfirmedDiscrepancy());

    mine.add(List.of(dossier(theirs)));

    assertThat(mine.state().stories()).hasSize(1);
    assertThat(mine.state().markup().marks()).hasSize(2);
    assertThat(mine.state().notices())
        .contains(new Notice.Merged(mine.state().story().orElseThrow().title(), 1, 1));
    Finding finding = mine.state().analysis().orElseThrow().comparison().findings().getFirst();
    Ledger ledger =
        Ledger.of(
            mine.state().story().orElseThrow(),
            mine.state().analysis().orElseThrow().comparison(),
            mine.state().markup());
    assertThat(ledger.of(finding)).isPresent();
    assertThat(ledger.others(finding)).hasSize(1);

    mine.add(List.of(dossier(theirs)));
    assertThat(mine.state().markup().marks()).as("added once").hasSize(2);
    mine.undo();
    assertThat(mine.state().markup().marks()).hasSize(1);
  }

  @Test
  void aDossierThatWasChangedIsOpenedWithAWarning() throws IOException {
    Desk mine = withReports("mine");
    Path file = dossier(mine);
    byte[] bytes = Files.readAllBytes(file);
    Path half = Files.write(folder.resolve("half.variorum"), Arrays.copyOf(bytes, 300));

    Desk theirs = desk("theirs");
    theirs.add(List.of(half));

    assertThat(theirs.state().notices()).singleElement().isInstanceOf(Notice.Refused.class);
    assertThat(theirs.state().story()).isEmpty();
  }

  private Desk withReports(String name) throws IOException {
    Desk desk = desk(name);
    desk.add(
        List.of(
            Files.writeString(folder.resolve("a.txt"), "where=Leeds"),
            Files.writeString(folder.resolve("b.txt"), "where=York")));
    return desk;
  }

  private Path dossier(Desk desk) {
    Path file = folder.resolve("story" + desks.indexOf(desk) + ".variorum");
    desk.handover().writeDossier(FindingFilter.NONE, file);
    return file;
  }

  private static void decide(Desk desk, Verdict verdict) {
    Finding finding = desk.state().analysis().orElseThrow().comparison().findings().getFirst();
    desk.pencil().decide(new Spot.OfFinding(finding), Optional.of(Decision.of(verdict)));
  }

  private Desk desk(String name) {
    Clock clock = Clock.fixed(Instant.parse("2025-05-07T12:00:00Z"), ZoneOffset.UTC);
    Desk desk =
        new Desk(
            Store.open(folder.resolve(name + ".db")),
            new Intake(clock),
            new PairAnalyser(),
            new DirectBackground(),
            clock);
    desks.add(desk);
    return desk;
  }
}
