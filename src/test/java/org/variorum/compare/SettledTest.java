package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Amount;
import org.variorum.model.Amount.Exactness;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.VaguePolicy;
import org.variorum.model.VaguePolicy.Allowance;
import org.variorum.model.Value;

class SettledTest {
  private static final VaguePolicy STANDARD = VaguePolicy.standard();

  private static final VaguePolicy OURS =
      new VaguePolicy(STANDARD.with("dozens", new Allowance(24, 36, 60)).words(), 0.2, 0.3, 2)
          .with("several", new Allowance(3, 5, 7))
          .with("plural", new Allowance(2, 3, 20));

  @Test
  void theStandardChangesNothing() {
    Report report = report("Dozens fled.");
    Extraction extraction = extraction(report, STANDARD.of("dozens").orElseThrow());

    assertThat(Settled.of(report, extraction, STANDARD)).isSameAs(extraction);
  }

  @ParameterizedTest
  @CsvSource({"dozens of people, dozens, 24, 60", "houses, plural, 2, 20", "many men, many, 3, "})
  void aWordStandsForWhatThePolicySays(String words, String word, double low, Double high) {
    Amount amount = settled(words, STANDARD.of(word).orElseThrow());

    assertThat(amount.low()).isEqualTo(low);
    assertThat(amount.high()).isEqualTo(high == null ? Double.POSITIVE_INFINITY : high);
  }

  @Test
  void aUnitOfSeveralYearsIsKept() {
    Amount decades = settled("several decades", new Amount(20, 120, Exactness.VAGUE));

    assertThat(decades).isEqualTo(new Amount(30, 70, Exactness.VAGUE));
  }

  @Test
  void aHedgeGivesAsMuchWay() {
    Amount number = Amount.exactly(100);

    assertThat(settled("about 100", STANDARD.about(number)).low()).isEqualTo(80);
    assertThat(settled("nearly 100", STANDARD.nearly(number)).low()).isEqualTo(70);
  }

  @Test
  void atLeastTenIsNoVagueWord() {
    Amount least = new Amount(10, Double.POSITIVE_INFINITY, Exactness.AT_LEAST);

    assertThat(settled("at least 10 people", least)).isEqualTo(least);
    assertThat(settled("at least several", new Amount(2, least.high(), Exactness.AT_LEAST)).low())
        .isEqualTo(3);
  }

  private static Report report(String text) {
    Source source = new Source("text", Instant.EPOCH, "0".repeat(64), 0, "UTF-8");
    return new Report(new ReportId("a"), source, Metadata.none("en"), text);
  }

  private static Amount settled(String words, Amount read) {
    Report report = report(words);
    Value value = Settled.of(report, extraction(report, read), OURS).mentions().getFirst().value();
    return ((Value.Quantity) value).amount();
  }

  private static Extraction extraction(Report report, Amount read) {
    Value value = new Value.Quantity(read, "person", Optional.empty(), Optional.empty(), false);
    Mention mention = new Mention(0, new Span(0, report.text().length()), 0, value);
    return new Extraction(
        report.id(),
        new Extraction.Basis("1", Optional.empty(), 0),
        List.of(),
        List.of(mention),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
