package org.variorum.compare.inner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.compare.inner.CheckedText.checked;
import static org.variorum.compare.inner.CheckedText.clock;
import static org.variorum.compare.inner.CheckedText.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Amount;
import org.variorum.model.Mention;
import org.variorum.model.Value;

/// Days, hours and lengths of time in one report.
class DayChecksTest {
  @Test
  void aWeekdayThatDoesNotFitItsDateIsTold() {
    assertThat(checked("The bridge fell on Sunday, May 3, at noon."))
        .isEqualTo("weekday “Sunday, May 3”: 3 May 2021 was a Monday, not a Sunday.");
    assertThat(checked("The bridge fell on Monday, 3 May, at noon.")).isEmpty();
    assertThat(checked("It was built on Friday the 6th of July 1962.")).isEmpty();
    assertThat(checked("It was built on Saturday the 6th of July 1962."))
        .isEqualTo(
            "weekday “Saturday the 6th of July 1962”: 6 July 1962 was a Friday, not a Saturday.");
    assertThat(checked("On Monday, in May 30 people marched; Friday 31 June is no day.")).isEmpty();
  }

  @Test
  void aTodayThatIsNotTheDayOfPublicationIsTold() {
    assertThat(checked("The paper said today, May 2, that the bridge fell."))
        .isEqualTo("date “May 2”: It calls 2 May 2021 today, but is dated 4 May 2021.");
    assertThat(checked("The paper said today, Tuesday, May 4, that the bridge fell.")).isEmpty();
  }

  @Test
  void aDayAfterPublicationIsToldWhereItIsPast() {
    String past = "Update (May 7): a fifth worker was found.";
    assertThat(checked(past, mention(past, "May 7", Value.Date.day(LocalDate.of(2021, 5, 7)))))
        .isEqualTo("date “May 7”: The report is dated 4 May 2021 but tells of 7 May 2021.");
    String ahead = "The inquiry will open on May 7.";
    assertThat(checked(ahead, mention(ahead, "May 7", Value.Date.day(LocalDate.of(2021, 5, 7)))))
        .isEmpty();
  }

  @Test
  void weekdaysToldInOrderLieBeforePublication() {
    // Published on a Tuesday: the Wednesday after that Monday is still to come.
    String text = "She fell ill on Monday and was buried on Wednesday.";
    Mention monday = mention(text, "Monday", Value.Date.day(LocalDate.of(2021, 5, 3)));
    Mention wednesday = mention(text, "Wednesday", Value.Date.day(LocalDate.of(2021, 4, 28)));
    assertThat(checked(text, monday, wednesday))
        .isEqualTo(
            "order “Wednesday”: It tells of “Monday” and then of “Wednesday”,"
                + " but is dated 4 May 2021.");
    String since = "He spoke on Monday and was glad after the vote on Wednesday.";
    assertThat(
            checked(
                since,
                mention(since, "Monday", Value.Date.day(LocalDate.of(2021, 5, 3))),
                mention(since, "Wednesday", Value.Date.day(LocalDate.of(2021, 4, 28)))))
        .isEmpty();
  }

  @Test
  void aTimeAndTheSameInGmtFitTheCountry() {
    String text = "In Oslo the ground shook at 14:10 (1110 GMT) that day.";
    Mention oslo =
        mention(text, "Oslo", new Value.Place(Optional.of("NO/oslo"), "Oslo", List.of("NO")));
    assertThat(checked(text, oslo))
        .isEqualTo(
            "time “14:10 (1110 GMT)”: The two times are 3:00 hours apart, as on no clock of the"
                + " countries that the report names.");
    String summer = text.replace("1110", "1210");
    assertThat(
            checked(
                summer,
                mention(
                    summer, "Oslo", new Value.Place(Optional.of("NO/oslo"), "Oslo", List.of()))))
        .isEmpty();
  }

  @Test
  void aLengthOfTimeFitsItsBeginningAndALaterTime() {
    String text =
        "It was a 20-minute siege.\n"
            + "The siege started at 3pm.\n"
            + "At 4pm shots of the siege were heard.";
    Mention lasting = mention(text, "20-minute", new Value.Duration(Amount.exactly(20), "minute"));
    assertThat(checked(text, lasting, clock(text, "3pm", 15), clock(text, "4pm", 16)))
        .isEqualTo(
            "time “20-minute”: “20-minute” does not fit a beginning at “3pm” and more of it at"
                + " “4pm”.");
    String other = text.replace("of the siege", "of a parade");
    assertThat(checked(other, lasting, clock(other, "3pm", 15), clock(other, "4pm", 16))).isEmpty();
  }

  @Test
  void anUpdateAfterTheDateIsToldThoughItsYearIsLeftOut() {
    assertThat(checked("Update (May 7): a fifth worker was found."))
        .isEqualTo("date “May 7”: The report is dated 4 May 2021 but tells of 7 May 2021.");
    assertThat(checked("Posted: 4 May. Updated: 7 May. It was late.")).isEmpty();
  }
}
