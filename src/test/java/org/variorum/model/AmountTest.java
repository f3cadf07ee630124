package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Amount.Exactness;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.Term;

class AmountTest {
  private static final VaguePolicy POLICY = VaguePolicy.standard();

  @ParameterizedTest
  @CsvSource({
    "EXACT, 20, 20, 20, 20, 20",
    "AT_LEAST, 20, Infinity, at least 20, at least 20, mindestens 20",
    "AT_MOST, 0, 20, up to 20, up to 20, bis zu 20",
    "FEWER_THAN, 0, 20, under 20, under 20, unter 20",
    "RANGE, 20, 30, 20–30, 20 to 30, 20 bis 30",
    "VAGUE, 12, 99, 12–99, 12 to 99, 12 bis 99",
    "VAGUE, 2, Infinity, 2 or more, 2 or more, 2 oder mehr",
  })
  void isSaidAsItsWordsMeanIt(
      Exactness exactness, double low, double high, String normal, String english, String german) {
    assertSaid(new Amount(low, high, exactness), normal, english, german);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 20, nearly 20, fast 20, about 20, etwa 20, just over 20, etwas mehr als 20",
    "24, 24, nearly 24, fast 24, about 24, etwa 24, just over 24, etwas mehr als 24",
    "2.5, 2.5, nearly 2.5, 'fast 2,5', about 2.5, 'etwa 2,5', just over 2.5, 'etwas mehr als 2,5'",
  })
  void keepsTheNumberOfItsWords(
      double low,
      double high,
      String nearly,
      String fast,
      String about,
      String etwa,
      String justOver,
      String mehr) {
    Amount number = new Amount(low, high, Exactness.EXACT);

    assertSaid(POLICY.nearly(number), nearly, nearly, fast);
    assertSaid(POLICY.about(number), about, about, etwa);
    assertSaid(POLICY.justOver(number), justOver, justOver, mehr);
  }

  @ParameterizedTest
  @CsvSource({"20, more than 20, mehr als 20", "26000, more than 26000, mehr als 26000"})
  void moreThanIsNotAtLeast(double number, String normal, String german) {
    assertSaid(POLICY.moreThan(Amount.exactly(number)), normal, normal, german);
  }

  @ParameterizedTest
  @CsvSource({"20, 30, about 20–30, about 20 to 30, etwa 20 bis 30"})
  void aRoughRangeKeepsItsEnds(
      double low, double high, String normal, String english, String german) {
    Amount range = new Amount(low, high, Exactness.RANGE);

    assertSaid(POLICY.about(range), normal, english, german);
    assertSaid(POLICY.nearly(range), normal, english, german);
  }

  private static void assertSaid(Amount amount, String normal, String english, String german) {
    assertThat(amount.normal()).isEqualTo(normal);
    assertThat(said(amount, Locale.ENGLISH)).isEqualTo(english);
    assertThat(said(amount, Locale.GERMAN)).isEqualTo(german);
  }

  private static String said(Amount amount, Locale locale) {
    Phrasing phrasing = Phrasing.in(locale);
    return phrasing.of(amount.said(number -> Term.words(phrasing.decimal(Amount.figures(number)))));
  }
}
