package org.variorum.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;

class VersionsTest {
  private static final String TEXT =
      "The ferry ran onto the rocks off the island before dawn on Tuesday with two hundred people"
          + " on board, and lifeboats took off everyone within the hour while the crew stayed"
          + " behind to see to the pumps, the coastguard said.";
  private static final String CHANGED = TEXT.replace("two hundred", "214") + " It was raining.";
  private static final String OTHER =
      "Lorries may no longer cross the old bridge at the mill, the council decided after a night of"
          + " talks with people who live beside it and who have asked for that since the spring of"
          + " last year without being heard.";

  @Test
  void theSameAddressIsAVersionWhateverItSays() {
    Report held = report("a", TEXT, "https://www.courier.example/ferry?utm_source=x#top", null);
    Report read = report("b", OTHER, "http://courier.example/ferry/", null);

    assertThat(Versions.find(read, List.of(report("c", OTHER, null, null), held)))
        .contains(new Versions.Match(1, Versions.Sign.ADDRESS));
    assertThat(
            Versions.find(
                report("d", OTHER, "https://courier.example/bridge", null), List.of(held)))
        .isEmpty();
    assertThat(
            Versions.find(
                report("d", OTHER, "https://courier.example/ferry?page=2", null), List.of(held)))
        .isEmpty();
  }

  @Test
  void nearlyTheSameTextOfOneOutletIsAVersion() {
    assertThat(
            Versions.find(
                report("b", CHANGED, null, "Courier"), List.of(report("a", TEXT, null, "Courier"))))
        .contains(new Versions.Match(0, Versions.Sign.TEXT));
    assertThat(
            Versions.find(
                report("b", OTHER, null, "Courier"), List.of(report("a", TEXT, null, "Courier"))))
        .isEmpty();
  }

  @Test
  void aCopyOfAnAgencysTextInAnotherPlaceIsAReportOfItsOwn() {
    assertThat(
            Versions.find(
                report("b", CHANGED, null, "Gazette"), List.of(report("a", TEXT, null, "Courier"))))
        .isEmpty();
    assertThat(
            Versions.find(
                report("b", CHANGED, "https://gazette.example/x", null),
                List.of(report("a", TEXT, "https://courier.example/y", null))))
        .isEmpty();
    assertThat(
            Versions.find(report("b", CHANGED, null, null), List.of(report("a", TEXT, null, null))))
        .as("nothing says that they come from one place")
        .isEmpty();
  }

  @Test
  void theSameNameOfTheFileSaysThatItIsTheSameReport() {
    assertThat(
            Versions.find(report("a", CHANGED, null, null), List.of(report("a", TEXT, null, null))))
        .contains(new Versions.Match(0, Versions.Sign.TEXT));
  }

  @Test
  void theDaysSayWhichIsTheEarlier() {
    Report first = dated(report("a", TEXT, null, null), 4);
    Report second = dated(report("b", CHANGED, null, null), 5);

    assertThat(Versions.isEarlier(first, second)).isTrue();
    assertThat(Versions.isEarlier(second, first)).isFalse();
    assertThat(Versions.isEarlier(first, report("c", TEXT, null, null))).isFalse();
  }

  private static Report dated(Report report, int day) {
    return report.withMetadata(
        report
            .metadata()
            .withPublished(
                Optional.of(Metadatum.given(LocalDate.of(2024, 3, day), Provenance.META))));
  }

  private static Report report(
      String name,
      String text,
      @org.jspecify.annotations.Nullable String address,
      @org.jspecify.annotations.Nullable String outlet) {
    Source source = new Source("in/" + name + ".txt", Instant.EPOCH, "0".repeat(64), 1, "UTF-8");
    Metadata metadata =
        Metadata.none("en")
            .withAddress(Optional.ofNullable(address).map(a -> Metadatum.given(a, Provenance.LINK)))
            .withOutlet(Optional.ofNullable(outlet).map(o -> Metadatum.given(o, Provenance.META)));
    return new Report(new ReportId(name), source, metadata, text);
  }
}
