package org.variorum.compare.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Amount;
import org.variorum.model.Amount.Exactness;
import org.variorum.model.Relation;
import org.variorum.model.VaguePolicy;
import org.variorum.model.Value;

/// Amounts are written 12, 40..80, >=12, <=12, >12 (more than), ~12 (about), -~12 (nearly), +~12 (just
/// over), and `12..99?` for a vague word.
class AmountRelationsTest {
  @ParameterizedTest(name = "{0} {1} / {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12      | person killed            | 12      | person killed            | SAME
          3       | person shot              | 5       | person killed            | CONFLICTING
          5       | person shot              | 3       | person killed            | INCOMPARABLE
          12      | person killed            | 14      | person killed            | CONFLICTING
          >=10    | person killed            | 12      | person killed            | NARROWER
          >=10    | person killed            | 8       | person killed            | CONFLICTING
          >=10    | person killed            | >=10    | person killed            | SAME
          >=10    | person killed            | >=12    | person killed            | NARROWER
          12..99? | militant killed          | 34      | militant killed          | NARROWER
          12..99? | militant killed          | 5       | militant killed          | CONFLICTING
          2..12?  | person killed            | 13      | person killed            | NARROWER
          2..12?  | person killed            | 40      | person killed            | CONFLICTING
          2..12?  | person killed            | 1       | person killed            | CONFLICTING
          40..80  | house destroyed          | 40..70  | house destroyed          | NARROWER
          40..80  | house destroyed          | 90..99  | house destroyed          | CONFLICTING
          40..80  | house destroyed          | 70..90  | house destroyed          | NARROWER
          ~200    | house destroyed          | 195     | house destroyed          | NARROWER
          ~200    | house destroyed          | 120     | house destroyed          | CONFLICTING
          ~200    | house destroyed          | ~200    | house destroyed          | SAME
          ~40..80 | house destroyed          | 85      | house destroyed          | NARROWER
          ~40..80 | house destroyed          | 120     | house destroyed          | CONFLICTING
          -~20    | house destroyed          | 18      | house destroyed          | NARROWER
          -~20    | house destroyed          | 21      | house destroyed          | CONFLICTING
          -~20    | house destroyed          | -~20    | house destroyed          | SAME
          -~20    | house destroyed          | ~20     | house destroyed          | NARROWER
          -~20    | house destroyed          | +~20    | house destroyed          | NARROWER
          +~20    | house destroyed          | 21      | house destroyed          | NARROWER
          +~20    | house destroyed          | 18      | house destroyed          | CONFLICTING
          >12     | house destroyed          | 14      | house destroyed          | NARROWER
          >12     | house destroyed          | 60      | house destroyed          | CONFLICTING
          >12     | house destroyed          | >=12    | house destroyed          | NARROWER
          <=80    | person injured           | 80      | person injured           | NARROWER
          <=80    | person injured           | 90      | person injured           | CONFLICTING
          12      | person killed            | 12      | person injured           | INCOMPARABLE
          12      | person killed            | 20      | person killed or injured | INCOMPARABLE
          20      | person killed            | 12      | person killed or injured | CONFLICTING
          12      | person killed            | 12      | person                   | INCOMPARABLE
          12      | person killed            | 12      | house destroyed          | INCOMPARABLE
          2       | insurgent killed         | 2       | militant killed          | SAME
          2       | insurgent killed         | 2       | member killed            | SAME
          3       | victim killed            | 3       | person killed            | SAME
          2       | woman killed             | 2       | person killed            | NARROWER
          2       | woman killed             | 5       | person killed            | INCOMPARABLE
          6       | woman killed             | 5       | person killed            | CONFLICTING
          13      | shot fired               | 13      | round fired              | SAME
          13      | shot fired               | 12      | round                    | CONFLICTING
          7       | house destroyed          | 5       | house damaged            | CONFLICTING
          5       | house destroyed          | 7       | house damaged            | INCOMPARABLE
          2       | woman killed             | 2       | man killed               | INCOMPARABLE
          """)
  void counts(String a, String what, String b, String other, Relation expected) {
    assertBoth(quantity(a, what), quantity(b, other), expected);
  }

  @Test
  void othersAreNotAll() {
    Value.Quantity all = quantity("5", "person injured");
    Value.Quantity others =
        new Value.Quantity(amount("5"), "person", Optional.of("injured"), Optional.empty(), true);

    assertBoth(all, others, Relation.INCOMPARABLE);
    assertBoth(others, others, Relation.SAME);
  }

  @ParameterizedTest(name = "{0} {1} / {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ~940   | mi  | 1500   | km  | NARROWER
          940    | mi  | 1500   | km  | SAME
          35     | mi  | 58     | km  | SAME
          35     | mi  | 36     | mi  | CONFLICTING
          1150   | km  | 700    | mi  | SAME
          1150   | km  | 1500   | km  | CONFLICTING
          10     | km  | 10     | kg  | INCOMPARABLE
          28     | °C  | 82     | °F  | SAME
          1500   | km² | 579    | mi² | SAME
          50     | kg  | 110    | lb  | SAME
          40     | %   | 40     | %   | SAME
          40..80 | %   | 40..70 | %   | NARROWER
          """)
  void measures(String a, String unit, String b, String other, Relation expected) {
    assertBoth(measure(a, "length", unit), measure(b, "length", other), expected);
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5.9   | 6.1  | CONFLICTING
          5.9   | 5.9  | SAME
          ~6    | 5.9  | NARROWER
          >=5.9 | 6.1  | NARROWER
          >=5.9 | 5.9  | NARROWER
          """)
  void magnitudes(String a, String b, Relation expected) {
    Value.Quantity x =
        new Value.Quantity(amount(a), "magnitude", Optional.empty(), Optional.empty(), false);
    Value.Quantity y =
        new Value.Quantity(amount(b), "magnitude", Optional.empty(), Optional.empty(), false);
    assertBoth(x, y, expected);
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          26     | 27     | CONFLICTING
          26     | 26     | SAME
          20..29 | 26     | NARROWER
          20..29 | 31     | CONFLICTING
          13..19 | 17     | NARROWER
          1.5    | 1      | NARROWER
          0.25   | 0.75   | CONFLICTING
          """)
  void ages(String a, String b, Relation expected) {
    Value.Age x = new Value.Age(amount(a));
    Value.Age y = new Value.Age(amount(b));
    assertThat(AgeRelation.of(x, y).relation()).isEqualTo(expected);
    assertThat(AgeRelation.of(y, x).relation()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} on {1} / {2} on {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          22 | 2011-10-25 | 24 | 2013-04-12 | SAME
          22 | 2011-10-25 | 23 | 2013-04-12 | SAME
          22 | 2011-10-25 | 25 | 2013-04-12 | CONFLICTING
          24 | 2011-10-25 | 22 | 2013-04-12 | CONFLICTING
          26 | 2013-02-19 | 27 | 2013-03-01 | CONFLICTING
          30 | 2016-05-26 | 31 | 2016-11-26 | SAME
          """)
  void agesGrowBetweenReports(
      String a, LocalDate on, String b, LocalDate later, Relation expected) {
    Value.Age x = new Value.Age(amount(a));
    Value.Age y = new Value.Age(amount(b));
    assertThat(AgeRelation.of(x, Optional.of(on), y, Optional.of(later)).relation())
        .isEqualTo(expected);
    assertThat(AgeRelation.of(y, Optional.of(later), x, Optional.of(on)).relation())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} / {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1200000   | $   | 1200000 | $   | SAME
          1200000   | $   | 1200000 | USD | NARROWER
          1200000   | $   | 1500000 | USD | CONFLICTING
          1200000   | EUR | 1200000 | GBP | INCOMPARABLE
          >=300000  | $   | 342000  | $   | NARROWER
          5000000   | Rs  | 5000000 | PKR | NARROWER
          """)
  void money(String a, String currency, String b, String other, Relation expected) {
    Value.Money x = new Value.Money(amount(a), currency);
    Value.Money y = new Value.Money(amount(b), other);
    assertThat(MoneyRelation.of(x, y).relation()).isEqualTo(expected);
    assertThat(MoneyRelation.of(y, x).relation()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} / {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25   | minute | 1    | hour   | CONFLICTING
          60   | minute | 1    | hour   | SAME
          7    | day    | 1    | week   | SAME
          12   | month  | 1    | year   | SAME
          ~30  | second | >=10 | second | NARROWER
          20   | minute | <=30 | minute | NARROWER
          2..9 | day    | 3    | day    | NARROWER
          3    | day    | 1    | month  | CONFLICTING
          """)
  void durations(String a, String unit, String b, String other, Relation expected) {
    Value.Duration x = new Value.Duration(amount(a), unit);
    Value.Duration y = new Value.Duration(amount(b), other);
    assertThat(DurationRelation.of(x, y).relation()).isEqualTo(expected);
    assertThat(DurationRelation.of(y, x).relation()).isEqualTo(expected);
  }

  @Test
  void saysWhy() {
    assertThat(
            QuantityRelation.of(quantity(">=10", "person killed"), quantity("12", "person killed"))
                .why())
        .asString()
        .isEqualTo("12 is within at least 10");
    assertThat(
            QuantityRelation.of(
                    quantity("20", "person killed"), quantity("12", "person killed or injured"))
                .why())
        .asString()
        .isEqualTo("20 people killed cannot be among 12 people killed or injured");
    assertThat(AgeRelation.of(new Value.Age(amount("26")), new Value.Age(amount("27"))).why())
        .asString()
        .isEqualTo("26 is not 27");
  }

  private static void assertBoth(Value.Quantity a, Value.Quantity b, Relation expected) {
    assertThat(QuantityRelation.of(a, b).relation()).isEqualTo(expected);
    assertThat(QuantityRelation.of(b, a).relation()).isEqualTo(expected);
    assertThat(QuantityRelation.of(a, b).why()).asString().isNotBlank();
  }

  private static Value.Quantity quantity(String amount, String what) {
    String[] words = what.split(" ", 2);
    Optional<String> state = words.length > 1 ? Optional.of(words[1]) : Optional.empty();
    return new Value.Quantity(amount(amount), words[0], state, Optional.empty(), false);
  }

  private static Value.Quantity measure(String amount, String what, String unit) {
    return new Value.Quantity(amount(amount), what, Optional.empty(), Optional.of(unit), false);
  }

  static Amount amount(String written) {
    if (written.startsWith(">=")) {
      double low = Double.parseDouble(written.substring(2));
      return new Amount(low, Double.POSITIVE_INFINITY, Exactness.AT_LEAST);
    }
    if (written.startsWith("<=")) {
      return new Amount(0, Double.parseDouble(written.substring(2)), Exactness.AT_MOST);
    }
    if (written.startsWith("~")) {
      return VaguePolicy.standard().about(amount(written.substring(1)));
    }
    if (written.startsWith("-~")) {
      return VaguePolicy.standard().nearly(amount(written.substring(2)));
    }
    if (written.startsWith("+~")) {
      return VaguePolicy.standard().justOver(amount(written.substring(2)));
    }
    if (written.startsWith(">")) {
      return VaguePolicy.standard().moreThan(amount(written.substring(1)));
    }
    int dots = written.indexOf("..");
    if (dots > 0) {
      boolean vague = written.endsWith("?");
      double low = Double.parseDouble(written.substring(0, dots));
      double high = Double.parseDouble(written.substring(dots + 2).replace("?", ""));
      return new Amount(low, high, vague ? Exactness.VAGUE : Exactness.RANGE);
    }
    return Amount.exactly(Double.parseDouble(written));
  }
}
