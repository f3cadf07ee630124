package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Kind;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Stamp;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;

/// Marks and corrections are read back as they were written.
class StoreMarkupTest {
  private static final Stamp NOON =
      new Stamp("Ada", Instant.parse("2025-03-15T12:00:00.123456789Z"));
  private static final Correction JO =
      new Correction.SameName(Kind.PERSON, "Jo Marsh", "Josephine March");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isReadBackAfterARestart(long seed) {
    Markup markup = Arbitrary.of(seed).markup();
    Story story;
    try (Store store = open()) {
      story = store.create("story");
      store.saveMarkup(story.id(), Arbitrary.of(seed + 100).markup());
      store.saveMarkup(story.id(), markup);
    }
    try (Store store = open()) {
      assertThat(store.markup(story.id())).isEqualTo(markup);
      assertThat(store.faults()).isEmpty();
    }
  }

  @Test
  void everyVerdictIsReadBack() {
    List<Verdict> verdicts =
        List.of(
            new Verdict.ConfirmedDiscrepancy(),
            new Verdict.SameThing(),
            new Verdict.Resolved(new Verdict.Resolution.ForReport(new ReportId("r1"))),
            new Verdict.Resolved(new Verdict.Resolution.ForValue("14 dead")),
            new Verdict.NeedsCall("the harbour master", "How many were aboard?"),
            new Verdict.NeedsCall("", ""),
            new Verdict.Ignore());
    Markup markup = Markup.NONE;
    for (Verdict verdict : verdicts) {
      Decision sure = new Decision(verdict, Optional.of(Confidence.LIKELY));
      Remark remark =
          new Remark(
              "a note\nin two lines", List.of("toll", "urgent"), List.of("https://a.example"));
      markup =
          markup.with(
              Mark.on(markup.nextId(), subject(), NOON)
                  .with(Optional.of(sure), NOON)
                  .with(Status.DIFFERING, NOON)
                  .with(remark, NOON));
    }
    try (Store store = open()) {
      Story story = store.create("story");
      store.saveMarkup(story.id(), markup);
      assertThat(store.markup(story.id())).isEqualTo(markup);
    }
  }

  @Test
  void aNoteThatCannotBeKeptChangesNothing() {
    try (Store store = open()) {
      Story story = store.create("story");
      Markup good = Markup.NONE.with(noted("m1", "good"));
      store.saveMarkup(story.id(), good);

      assertThatThrownBy(() -> store.saveMarkup(story.id(), good.with(noted("m2", "half \ud83d"))))
          .isInstanceOf(StoreException.class);

      assertThat(store.markup(story.id())).isEqualTo(good);
    }
  }

  @Test
  void namesSaidToBeTheSameAreKnownInEveryStory() {
    Markup said = Markup.NONE.with(new Corrected(JO, NOON));
    try (Store store = open()) {
      store.saveMarkup(store.create("one").id(), said);
    }
    try (Store store = open()) {
      Story other = store.create("other");
      assertThat(store.knownNames()).containsExactlyElementsOf(said.corrections());
      assertThat(store.corrections(other.id()).sameName(Kind.PERSON, "jo marsh", "Josephine March"))
          .contains(true);
    }
  }

  @Test
  void takingASayingBackForgetsTheNames() {
    try (Store store = open()) {
      Story story = store.create("one");
      store.saveMarkup(story.id(), Markup.NONE.with(new Corrected(JO, NOON)));

      store.saveMarkup(story.id(), Markup.NONE);

      assertThat(store.knownNames()).isEmpty();
      assertThat(store.corrections(story.id()).isEmpty()).isTrue();
    }
  }

  @Test
  void aStorySayingOtherwiseHoldsThereAndIsTheLatestForTheRest() {
    Correction not = new Correction.NotSameName(Kind.PERSON, "Josephine March", "Jo Marsh");
    try (Store store = open()) {
      Story one = store.create("one");
      Story two = store.create("two");
      store.saveMarkup(one.id(), Markup.NONE.with(new Corrected(JO, NOON)));
      store.saveMarkup(two.id(), Markup.NONE.with(new Corrected(not, NOON)));

      assertThat(store.corrections(one.id()).all()).containsExactly(JO);
      assertThat(store.corrections(two.id()).all()).containsExactly(not);
      assertThat(store.knownNames()).extracting(Corrected::correction).containsExactly(not);
    }
  }

  @Test
  void aComparisonFitsOnlyTheCorrectionsThatItWasMadeWith() {
    try (Store store = open()) {
      Story story = store.create("story");
      Markup said =
          Markup.NONE.with(
              new Corrected(new Correction.OfThisEvent(new ReportId("r1"), false), NOON));
      store.saveComparison(story.id(), Arbitrary.of(1).comparison(story));
      assertThat(store.analysis(story.id())).isPresent();

      store.saveMarkup(story.id(), said);
      assertThat(store.analysis(story.id())).isEmpty();

      store.saveMarkup(story.id(), Markup.NONE);
      assertThat(store.analysis(story.id())).isPresent();
    }
  }

  private Store open() {
    return Store.open(folder.resolve("store.db"), "");
  }

  private static Mark noted(String id, String note) {
    return Mark.on(id, subject(), NOON).with(Remark.NONE.withNote(note), NOON);
  }

  private static Subject subject() {
    return new Subject.OfFinding(
        Kind.QUANTITY,
        "killed · how many",
        List.of(new Anchor(new ReportId("r1"), new Span(3, 7), "four", "in ", " days")));
  }
}
