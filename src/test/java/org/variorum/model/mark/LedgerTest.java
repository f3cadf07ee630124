package org.variorum.model.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.model.mark.Tales.NOON;
import static org.variorum.model.mark.Tales.comparison;
import static org.variorum.model.mark.Tales.finding;
import static org.variorum.model.mark.Tales.reading;
import static org.variorum.model.mark.Tales.report;
import static org.variorum.model.mark.Tales.story;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.reason.Plain;

class LedgerTest {
  private final Report a = report("a", "The raid was in Kabul and the arrests in Herat, he said.");
  private final Report b = report("b", "Officials put the raid in Faryab. Nobody was hurt there.");
  private final Report c = report("c", "A third paper has the raid in Balkh, near the river.");
  private final Story two = story(a, b);
  private final Finding raid =
      finding("f1", "raid · where", reading(a, "Kabul"), reading(b, "Faryab"));
  private final Finding arrests = finding("f2", "arrests · where", reading(a, "Herat"));
  private final Comparison first = comparison(two, List.of(raid, arrests));
  private final Markup decided = Markup.NONE.with(verdict("m1", Subject.of(raid, two)));

  @Test
  void aVerdictIsFoundAgainWhereFindingsHaveOtherNumbers() {
    Finding renumbered = finding("f7", "raid · where", reading(a, "Kabul"), reading(b, "Faryab"));

    Ledger ledger = Ledger.of(two, comparison(two, List.of(arrests, renumbered)), decided);

    assertThat(ledger.of(renumbered).orElseThrow().standing()).isEqualTo(Standing.GOOD);
    assertThat(ledger.of(arrests)).isEmpty();
    assertThat(ledger.isDecided(renumbered)).isTrue();
  }

  @Test
  void aQuestionInOtherWordsIsTheSameWhereItsReadingsAre() {
    Finding reworded = finding("f1", "attack · where", reading(a, "Kabul"), reading(b, "Faryab"));

    assertThat(Ledger.of(two, comparison(two, List.of(reworded)), decided).of(reworded))
        .isPresent();
  }

  @Test
  void aVerdictIsStaleWhereAnotherReportHasSinceAnswered() {
    Story three = story(a, b, c);
    Finding longer =
        finding(
            "f1", "raid · where", reading(a, "Kabul"), reading(b, "Faryab"), reading(c, "Balkh"));

    Ledger ledger = Ledger.of(three, comparison(three, List.of(longer)), decided);

    assertThat(ledger.of(longer).orElseThrow().standing()).isEqualTo(Standing.READINGS_CHANGED);
    assertThat(ledger.isDecided(longer)).isFalse();
  }

  @Test
  void aVerdictIsStaleWhereTheWordsUnderItChanged() {
    Report changed = report("b", b.text().replace("Faryab", "Kunduz"));
    Story later = story(a, changed);
    Finding now = finding("f1", "raid · where", reading(a, "Kabul"), reading(changed, "Kunduz"));

    Placed placed =
        Ledger.of(later, comparison(later, List.of(now)), decided).of(now).orElseThrow();

    assertThat(placed.standing()).isEqualTo(Standing.TEXT_CHANGED);
    assertThat(placed.lost()).extracting(Anchor::quote).containsExactly("Faryab");
  }

  @Test
  void aVerdictWhoseFindingIsGoneIsAnOrphan() {
    Ledger ledger = Ledger.of(two, comparison(two, List.of(arrests)), decided);

    assertThat(ledger.orphans()).extracting(p -> p.mark().id()).containsExactly("m1");
    assertThat(ledger.of(arrests)).isEmpty();
  }

  @Test
  void aVerdictDoesNotGoToOneOfTwoFindingsThatFitAlike() {
    Finding one = finding("f1", "one", reading(a, "Kabul"), reading(b, "Faryab"));
    Finding other = finding("f2", "other", reading(a, "Kabul"), reading(b, "Faryab"));

    assertThat(Ledger.of(two, comparison(two, List.of(one, other)), decided).orphans()).hasSize(1);
  }

  @Test
  void aPassageMarkStandsAsLongAsItsWordsDo() {
    Subject passage = Subject.of(List.of(new Located(b.id(), new Span(34, 55))), two);
    Markup noted =
        Markup.NONE.with(
            Mark.on("m1", passage, NOON).with(Remark.NONE.withNote("Ask the clinic."), NOON));

    assertThat(Ledger.of(two, first, noted).passages()).hasSize(1);
    Story without = story(a, report("b", "Officials put the raid in Faryab."));
    assertThat(Ledger.of(without, comparison(without, List.of()), noted).orphans()).hasSize(1);
  }

  @Test
  void undecidedConflictsAreCountedBetweenReportsAndInsideThem() {
    Contradiction inside =
        new Contradiction(b.id(), new Span(0, 9), "sum", Plain.reason("It does not add up."));
    Comparison both = comparison(two, List.of(raid, arrests), inside);

    assertThat(Ledger.of(two, both, Markup.NONE).undecided(both)).isEqualTo(2);
    assertThat(Ledger.of(two, both, decided).undecided(both)).isEqualTo(1);
    Markup all = decided.with(verdict("m2", Subject.of(inside, two)));
    assertThat(Ledger.of(two, both, all).undecided(both)).isZero();
  }

  @Test
  void openQuestionsAreTheCallList() {
    Mark call =
        Mark.on("m2", Subject.of(arrests, two), NOON)
            .with(Optional.of(Decision.of(new Verdict.NeedsCall("the police", "Where?"))), NOON);

    assertThat(Ledger.of(two, first, decided.with(call)).calls())
        .extracting(p -> p.mark().id())
        .containsExactly("m2");
  }

  private static Mark verdict(String id, Subject subject) {
    return Mark.on(id, subject, NOON)
        .with(Optional.of(Decision.of(new Verdict.ConfirmedDiscrepancy())), NOON);
  }
}
