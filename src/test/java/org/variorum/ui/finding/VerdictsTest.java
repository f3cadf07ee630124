package org.variorum.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Desk;
import org.variorum.desk.DirectBackground;
import org.variorum.desk.PairAnalyser;
import org.variorum.intake.Intake;
import org.variorum.model.Kind;
import org.variorum.model.Located;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Verdict;
import org.variorum.store.Store;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Ruling;
import org.variorum.ui.kit.Texts;

class VerdictsTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-03-15T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final Focus focus = new Focus();
  private Desk desk;
  private Verdicts verdicts;

  @BeforeEach
  void open() throws IOException {
    desk =
        new Desk(
            Store.open(folder.resolve("stories.db")),
            new Intake(NOON),
            new PairAnalyser(),
            new DirectBackground(),
            NOON);
    desk.listen(s -> focus.show(s.story(), s.analysis(), s.markup()));
    desk.add(
        List.of(
            Files.writeString(folder.resolve("a.txt"), "one=yes two=yes three=yes four=same oops"),
            Files.writeString(folder.resolve("b.txt"), "one=no two=no three=no four=same")));
    verdicts = new Verdicts(focus, desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aVerdictGoesOnToTheNextUndecidedConflictAndRoundToTheFirst() {
    focus.choose("f2");

    verdicts.press(Ruling.CONFIRMED);
    assertThat(chosen()).isEqualTo("f3");
    verdicts.press(Ruling.SAME);
    assertThat(chosen()).isEqualTo("x1");
    verdicts.press(Ruling.IGNORED);
    assertThat(chosen()).isEqualTo("f1");
    assertThat(verdicts.shownProperty().get().left()).isEmpty();
    verdicts.press(Ruling.CONFIRMED);

    assertThat(chosen()).as("nothing is left to go on to").isEqualTo("f1");
    assertThat(focus.sight().items()).noneMatch(focus.sight()::isUndecided);
    assertThat(verdicts.shownProperty().get().left()).hasValue(0);
    assertThat(rulings("f1", "f2", "f3", "x1"))
        .containsExactly(Ruling.CONFIRMED, Ruling.CONFIRMED, Ruling.SAME, Ruling.IGNORED);
  }

  @Test
  void whatTheFilterHidesIsToldWhenTheRestIsDecided() {
    focus.filter(Filter.ALL.with(Filter.Order.READING).with(Ruling.OPEN, true));
    focus.choose("x1");
    focus.filter(focus.sight().filter().with(Kind.PLACE, false));

    verdicts.press(Ruling.IGNORED);

    assertThat(chosen()).isEqualTo("x1");
    assertThat(verdicts.shownProperty().get().left()).hasValue(3);
    focus.filter(Filter.ALL);
    assertThat(verdicts.shownProperty().get().left()).isEmpty();
  }

  @Test
  void theSameVerdictAgainTakesItBack() {
    focus.choose("f1");
    verdicts.press(Ruling.CONFIRMED);
    focus.choose("f1");

    verdicts.press(Ruling.CONFIRMED);

    assertThat(rulings("f1")).containsExactly(Ruling.OPEN);
    assertThat(chosen()).isEqualTo("f1");
  }

  @Test
  void resolvingAsksWhichReportIsRight() {
    focus.choose("f1");

    verdicts.press(Ruling.RESOLVED);
    assertThat(verdicts.shownProperty().get().asking()).isEqualTo(Verdicts.Asking.RIGHT);
    assertThat(verdicts.shownProperty().get().choices())
        .extracting(Verdicts.Choice::letter)
        .containsExactly("A", "B");
    assertThat(rulings("f1")).containsExactly(Ruling.OPEN);

    var right = verdicts.shownProperty().get().choices().getLast().report();
    verdicts.resolve(right);
    assertThat(verdict("f1"))
        .isEqualTo(new Verdict.Resolved(new Verdict.Resolution.ForReport(right)));
    assertThat(chosen()).isEqualTo("f2");
    assertThat(verdicts.shownProperty().get().asking()).isEqualTo(Verdicts.Asking.NOTHING);
  }

  @Test
  void aValueThatNobodyGaveCanBeRight() {
    focus.choose("f1");
    verdicts.press(Ruling.RESOLVED);

    verdicts.resolve("  ");
    assertThat(rulings("f1")).containsExactly(Ruling.OPEN);
    verdicts.resolve(" perhaps ");

    assertThat(verdict("f1"))
        .isEqualTo(new Verdict.Resolved(new Verdict.Resolution.ForValue("perhaps")));
  }

  @Test
  void aCallAsksWhomAndWhatAndEscapeStopsAsking() {
    focus.choose("f1");
    verdicts.press(Ruling.CALL);
    assertThat(verdicts.stopAsking()).isTrue();
    assertThat(verdicts.stopAsking()).isFalse();

    verdicts.press(Ruling.CALL);
    verdicts.call("the mayor", "yes or no?");

    assertThat(verdict("f1")).isEqualTo(new Verdict.NeedsCall("the mayor", "yes or no?"));
  }

  @Test
  void confidenceGoesRound() {
    focus.choose("f1");
    verdicts.nextConfidence();
    assertThat(mark("f1")).as("nothing to be sure of").isEmpty();

    verdicts.press(Ruling.CONFIRMED);
    focus.choose("f1");
    verdicts.nextConfidence();
    assertThat(confidence("f1")).contains(Confidence.UNSURE);
    verdicts.nextConfidence();
    verdicts.nextConfidence();
    assertThat(confidence("f1")).contains(Confidence.CERTAIN);
    verdicts.nextConfidence();
    assertThat(confidence("f1")).isEmpty();
  }

  @Test
  void aRemarkStaysWithTheItemThatItWasTypedFor() {
    focus.choose("f1");
    Item first = focus.sight().item().orElseThrow();
    focus.choose("f2");

    verdicts.remark(first, new Remark("why?", Verdicts.listed(" toll , ,day"), List.of()));

    assertThat(mark("f1").orElseThrow().remark().tags()).containsExactly("toll", "day");
    assertThat(mark("f2")).isEmpty();
  }

  @Test
  void theListTellsAndFiltersVerdicts() {
    FindingsViewModel findings = new FindingsViewModel(focus);
    focus.choose("f1");
    verdicts.press(Ruling.CONFIRMED);

    assertThat(findings.undecided()).isEqualTo(3);
    assertThat(findings.rulings()).containsEntry(Ruling.CONFIRMED, 1).containsEntry(Ruling.OPEN, 4);
    assertThat(line(findings, "f1").ruling()).isEqualTo(Ruling.CONFIRMED);

    findings.showOnly(Set.of(Ruling.OPEN));
    assertThat(findings.shownProperty().get().lines())
        .extracting(l -> l.item().id())
        .doesNotContain("f1");
    focus.choose("f1");
    assertThat(findings.filter().shows(Ruling.CONFIRMED)).as("choosing it shows it").isTrue();
  }

  @Test
  void aDecidedFindingLeavesAListOfUndecidedOnesAndTheNextIsChosen() {
    focus.filter(Filter.ALL.withOnly(Set.of(Ruling.OPEN)));
    focus.choose("f1");

    verdicts.press(Ruling.CONFIRMED);

    assertThat(chosen()).isEqualTo("f2");
    assertThat(focus.sight().listed()).extracting(Item::id).doesNotContain("f1");
  }

  @Test
  void aMarkByHandIsListedChosenAndRemoved() {
    var story = desk.state().story().orElseThrow();
    var id = story.reports().getFirst().id();
    String mark =
        desk.pencil()
            .mark(List.of(new Located(id, new Span(0, 3))), Status.CONFLICTING)
            .orElseThrow();

    focus.choose(mark);
    assertThat(focus.sight().item().orElseThrow().places())
        .containsExactly(new Located(id, new Span(0, 3)));
    assertThat(line(new FindingsViewModel(focus), mark).words()).isEqualTo("one");

    verdicts.remove();
    assertThat(focus.sight().items()).extracting(Item::id).doesNotContain(mark);
    assertThat(focus.sight().chosen()).isEmpty();
  }

  @Test
  void theSentenceThatAccountsDifferQuotesAndCites() {
    Accounts accounts = new Accounts(new Texts(Locale.ENGLISH));
    var story = desk.state().story().orElseThrow();
    var findings = desk.state().analysis().orElseThrow().comparison().findings();

    assertThat(accounts.differ(findings.getFirst(), story))
        .contains("Accounts differ on one: a.txt gives “yes”; b.txt gives “no”.");
    assertThat(accounts.differ(findings.getLast(), story)).as("they agree").isEmpty();
  }

  private String chosen() {
    return focus.sight().chosen().orElseThrow();
  }

  private Item item(String id) {
    return focus.sight().items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private Optional<Mark> mark(String id) {
    return focus.sight().placed(item(id)).map(p -> p.mark());
  }

  private Verdict verdict(String id) {
    return mark(id).orElseThrow().verdict().orElseThrow();
  }

  private Optional<Confidence> confidence(String id) {
    return mark(id).orElseThrow().decision().orElseThrow().confidence();
  }

  private List<Ruling> rulings(String... ids) {
    return List.of(ids).stream().map(id -> focus.sight().ruling(item(id))).toList();
  }

  private static Line line(FindingsViewModel findings, String id) {
    return findings.shownProperty().get().lines().stream()
        .filter(l -> l.item().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
