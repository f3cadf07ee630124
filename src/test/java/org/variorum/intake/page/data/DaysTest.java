package org.variorum.intake.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  private final Days days = new Days(LocalDate.of(2026, 11, 22), true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2024-03-05                     | 2024-03-05
          2024-03-05T23:40:00-05:00      | 2024-03-05
          2024-3-5 10:00                 | 2024-03-05
          2024/03/05                     | 2024-03-05
          20240305                       | 2024-03-05
          20240305101500                 | 2024-03-05
          1709640000                     | 2024-03-05
          1709640000000                  | 2024-03-05
          Tue, 05 Mar 2024 08:12:00 GMT  | 2024-03-05
          March 5, 2024 at 10:15 a.m.    | 2024-03-05
          3/5/2024                       | 2024-03-05
          2077-01-01                     | -
          0001-01-01T00:00:00            | -
          soon                           | -
          """)
  void datesAreReadAsPagesStateThem(String said, LocalDate day) {
    assertThat(days.read(said)).isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void anAddressMayHoldTheDay() {
    LocalDate day = LocalDate.of(2024, 3, 5);
    assertThat(days.inAddress("https://a.example/2024/03/05/ferry/")).contains(day);
    assertThat(days.inAddress("https://a.example/2024/mar/05/ferry")).contains(day);
    assertThat(days.inAddress("https://a.example/news/20240305/ferry")).contains(day);
    assertThat(days.inAddress("https://a.example/ferry-2024")).isEmpty();
  }
}
