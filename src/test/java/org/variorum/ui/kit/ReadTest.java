package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.model.Amount;
import org.variorum.model.DayPart;
import org.variorum.model.Modality;
import org.variorum.model.VaguePolicy;
import org.variorum.model.Value;

class ReadTest {
  private final Texts english = new Texts(Locale.ENGLISH);
  private final Texts german = new Texts(Locale.GERMAN);

  @Test
  void whatWasReadIsWrittenAsTheLanguageDoes() {
    Value people =
        new Value.Quantity(
            new Amount(12, Double.POSITIVE_INFINITY, Amount.Exactness.AT_LEAST),
            "person",
            Optional.of("killed"),
            Optional.empty(),
            false);
    Value barge =
        new Value.Quantity(Amount.exactly(1), "barge", Optional.empty(), Optional.empty(), true);
    Value length =
        new Value.Quantity(
            Amount.exactly(5.8), "length", Optional.empty(), Optional.of("km"), false);
    Value sum = new Value.Money(VaguePolicy.standard().about(Amount.exactly(205.5)), "USD");
    Value age = new Value.Age(VaguePolicy.standard().nearly(Amount.exactly(20)));
    Value night =
        new Value.Date(
            LocalDate.of(2025, 3, 14),
            LocalDate.of(2025, 3, 15),
            Optional.of(DayPart.NIGHT),
            false,
            Optional.of(DayOfWeek.THURSDAY));
    Value hour = new Value.Duration(Amount.exactly(1), "hour");
    Value denied = new Value.Act("sink", true, Modality.ASSERTED);
    Value name = new Value.Person("Ada Quist", "Quist");

    assertThat(Stream.of(people, barge, length, sum, age, night, hour, denied, name))
        .extracting(v -> german.value(new Read(v, v.normal())))
        .containsExactly(
            "mindestens 12 Menschen (getötet)",
            "1 weitere „barge“",
            "5,8 km Länge",
            "etwa USD 205,5",
            "fast 20",
            "2025-03-14 (Donnerstag), Nacht",
            "1 Stunde",
            "sink (nicht)",
            "Ada Quist");
    assertThat(english.value(new Read(people, people.normal())))
        .isEqualTo("at least 12 people killed");
  }
}
