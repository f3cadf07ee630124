package org.variorum.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.extract.amount.Texts;

class WeekdayCheckTest {
  @Test
  void tellsAWeekdayThatDoesNotFitItsDate() {
    String text = "The site reported today, Monday, September 29, that the group had moved.";

    List<WeekdayCheck.Misfit> misfits = check(text, Optional.of(LocalDate.of(2024, 9, 30)));

    assertThat(misfits).hasSize(1);
    WeekdayCheck.Misfit misfit = misfits.getFirst();
    assertThat(misfit.span().in(text)).isEqualTo("Monday, September 29");
    assertThat(misfit.written()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(misfit.why()).isEqualTo("29 September 2024 was a Sunday");
  }

  @Test
  void isQuietWhereTheyFit() {
    String text = "The site reported on Sunday, September 29, that the group had moved on Friday.";

    assertThat(check(text, Optional.of(LocalDate.of(2024, 9, 30)))).isEmpty();
  }

  @Test
  void needsAYearToCheck() {
    String text = "The site reported on Monday, September 29, that the group had moved.";

    assertThat(check(text, Optional.empty())).isEmpty();
  }

  @Test
  void takesTheYearInWhichTheWeekdayFits() {
    String text = "The man will be charged in the death of a boy on Thursday, January 5.";

    assertThat(check(text, Optional.of(LocalDate.of(2017, 1, 6)))).isEmpty();
  }

  private static List<WeekdayCheck.Misfit> check(String text, Optional<LocalDate> published) {
    return new WeekdayCheck().check(Texts.sentences(text), text, published);
  }
}
