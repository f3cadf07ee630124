package org.variorum.model.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.model.mark.Tales.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Kind;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

class MarkupTest {
  private static final Subject PASSAGE =
      new Subject.OfPassages(
          List.of(Anchor.of(Tales.report("a", "A short text."), new Span(2, 7))));

  @Test
  void aMarkTakesThePlaceOfTheOneWithItsId() {
    Mark mark = noted("m1", "first");

    Markup changed = Markup.NONE.with(mark).with(mark.with(mark.remark().withNote("second"), NOON));

    assertThat(changed.marks()).extracting(m -> m.remark().note()).containsExactly("second");
  }

  @Test
  void aMarkThatSaysNothingIsNotKeptAndItsIdIsNotGivenAgain() {
    Mark mark = noted("m1", "first");

    Markup changed = Markup.NONE.with(mark).with(mark.with(Remark.NONE, NOON));

    assertThat(changed.marks()).isEmpty();
    assertThat(changed.nextId()).isEqualTo("m2");
  }

  @Test
  void theOppositeCorrectionTakesThePlaceOfTheEarlier() {
    Markup changed =
        Markup.NONE
            .with(corrected(new Correction.SameName(Kind.PERSON, "Ali Reza", "A. Reza")))
            .with(corrected(new Correction.NotSameName(Kind.PERSON, "a. reza", "Ali  Reza")));

    assertThat(changed.corrections()).hasSize(1);
    assertThat(changed.correcting().sameName(Kind.PERSON, "Ali Reza", "A. Reza")).contains(false);
    assertThat(changed.correcting().sameName(Kind.PLACE, "Ali Reza", "A. Reza")).isEmpty();
  }

  @Test
  void namesRememberedFromOtherStoriesHoldUnlessThisOneSaysOtherwise() {
    Correction known = new Correction.SameName(Kind.ORGANIZATION, "HQ", "Head Quarters");
    Correction denied = new Correction.SameName(Kind.PERSON, "Ali Reza", "A. Reza");
    Corrections own =
        new Corrections(List.of(new Correction.NotSameName(Kind.PERSON, "A. Reza", "Ali Reza")));

    Corrections all = own.after(List.of(known, denied));

    assertThat(all.sameName(Kind.ORGANIZATION, "Head quarters", "HQ")).contains(true);
    assertThat(all.sameName(Kind.PERSON, "Ali Reza", "A. Reza")).contains(false);
  }

  @Test
  void whatWasSaidOfAReportIsTheLast() {
    ReportId report = new ReportId("a");
    Markup changed =
        Markup.NONE
            .with(corrected(new Correction.OfThisEvent(report, true)))
            .with(corrected(new Correction.OfThisEvent(report, false)));

    assertThat(changed.correcting().ofThisEvent(report)).contains(false);
    assertThat(changed.corrections()).hasSize(1);
    assertThat(changed.correcting().ofThisEvent(new ReportId("b"))).isEqualTo(Optional.empty());
  }

  private static Mark noted(String id, String note) {
    return Mark.on(id, PASSAGE, NOON).with(Remark.NONE.withNote(note), NOON);
  }

  private static Corrected corrected(Correction correction) {
    return new Corrected(correction, NOON);
  }
}
