package org.variorum.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.ui.kit.Findings.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Amount;
import org.variorum.model.Relation;
import org.variorum.model.Status;
import org.variorum.model.Value;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Findings;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;

class TimelineViewModelTest {
  private static final Value.Date MAY =
      new Value.Date(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1), Optional.empty(), false);
  private static final Value.Date THIRD = Value.Date.day(LocalDate.of(2024, 5, 3));
  private static final Value.Date FOURTH = Value.Date.day(LocalDate.of(2024, 5, 4));

  private final Focus focus =
      new Findings("2024-05-04", "2024-05-05", "2024-05-06")
          .finding(
              "sink · when",
              Relation.CONFLICTING,
              reading(0, THIRD),
              reading(1, FOURTH),
              reading(2, THIRD))
          .finding("plan · when", Relation.NONE, reading(1, MAY))
          .finding("warn · when", Relation.NONE, reading(1, new Value.VagueTime("recently")))
          .finding("sink · what time", Relation.NONE, reading(0, clock(21, 40)))
          .finding(
              "people killed · how many",
              Relation.CONFLICTING,
              reading(2, killed(Amount.exactly(27))),
              reading(
                  0, killed(new Amount(12, Double.POSITIVE_INFINITY, Amount.Exactness.AT_LEAST))))
          .focus();
  private final TimelineViewModel model = new TimelineViewModel(new Texts(Locale.ENGLISH), focus);

  @Test
  void differentDaysAreDifferentBarsAndTheSameDayIsOne() {
    Lane sink = lane("sink · when");

    assertThat(sink.bars())
        .extracting(Lane.Bar::letters)
        .containsExactly(List.of("A", "C"), List.of("B"));
    assertThat(sink.bars()).allMatch(Lane.Bar::exact);
    assertThat(sink.bars().get(0).until()).isEqualTo(sink.bars().get(1).from());
    assertThat(sink.bars()).extracting(Lane.Bar::relation).containsOnly(Relation.CONFLICTING);
  }

  @Test
  void aMonthIsABarThatIsNotExact() {
    assertThat(lane("plan · when").bars())
        .singleElement()
        .satisfies(bar -> {
          assertThat(bar.exact()).isFalse();
          assertThat(bar.until() - bar.from()).isEqualTo(1);
        });
  }

  @Test
  void whatIsOnNoCalendarHasNoLane() {
    assertThat(shown().days().lanes()).hasSize(2);
  }

  @Test
  void timesOfDayHaveALineOfTheirOwn() {
    Lane.Bar bar = shown().hours().lanes().getFirst().bars().getFirst();

    assertThat(bar.from()).isBetween(0.9, 0.91);
    assertThat(shown().hours().ticks().getLast().name()).isEqualTo("24:00");
  }

  @Test
  void aTollStandsAtTheDayToWhichAReportKnowsIt() {
    Chart chart = shown().tolls().getFirst();

    assertThat(chart.points())
        .extracting(Chart.Point::letters)
        .containsExactly(List.of("A"), List.of("C"));
    assertThat(chart.points()).extracting(Chart.Point::share).containsExactly(0.0, 1.0);
    assertThat(chart.points().getFirst().high()).isInfinite();
    assertThat(chart.most()).isEqualTo(27);
    assertThat(chart.days().getFirst().name()).isEqualTo("4 May 2024");
  }

  @Test
  void whatReportsOfOneDayGiveAlikeIsOnePoint() {
    Focus oneDay =
        new Findings("2024-05-04", "2024-05-04", "2024-05-04", "2024-05-05")
            .finding(
                "people killed · how many",
                Relation.CONFLICTING,
                reading(0, killed(Amount.exactly(12))),
                reading(1, killed(Amount.exactly(13))),
                reading(2, killed(Amount.exactly(12))),
                reading(3, killed(Amount.exactly(12))))
            .focus();
    TimelineViewModel timeline = new TimelineViewModel(new Texts(Locale.ENGLISH), oneDay);
    timeline.setAwake(true);

    assertThat(timeline.shownProperty().get().tolls().getFirst().points())
        .extracting(Chart.Point::letters)
        .containsExactly(List.of("A", "C"), List.of("B"), List.of("D"));
  }

  @Test
  void theFilterAndTheChoiceAreThoseOfAllViews() {
    model.setAwake(true);
    focus.filter(Filter.ALL.with(Status.CONFLICTING, false));
    assertThat(shown().days().lanes()).hasSize(1);

    model.choose(shown().days().lanes().getFirst().item());
    assertThat(focus.sight().chosen()).contains("f2");
    assertThat(shown().chosen()).contains("f2");
  }

  private Shown shown() {
    model.setAwake(true);
    return model.shownProperty().get();
  }

  private Lane lane(String topic) {
    return shown().days().lanes().stream()
        .filter(l -> l.item().finding().topic().equals(topic))
        .findFirst()
        .orElseThrow();
  }

  private static Value clock(int hour, int minute) {
    LocalTime time = LocalTime.of(hour, minute);
    return new Value.Clock(time, time, false, Optional.empty());
  }

  private static Value killed(Amount amount) {
    return new Value.Quantity(amount, "person", Optional.of("killed"), Optional.empty(), false);
  }
}
