package org.variorum.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Status;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.KeptInMap;
import org.variorum.ui.kit.Memory;
import org.variorum.ui.kit.Stories;
import org.variorum.ui.kit.Texts;

class DetailsViewModelTest {
  /// f1 place conflicting (Herat alone), f2 toll agreeing, f3 ship of A alone, f4 wind agreeing, x1
  /// inside A.
  private final Focus focus =
      Stories.focus(
          "place=Kabul toll=two ship=one oops wind=low",
          "place=Kabul toll=two wind=low",
          "place=Herat");

  private final Memory memory = new KeptInMap();
  private final DetailsViewModel model =
      new DetailsViewModel(new Texts(Locale.ENGLISH), focus, memory);

  @BeforeEach
  void wake() {
    model.setAwake(true);
    model.group(Arrangement.Grouping.NONE);
  }

  @Test
  void theNextDayItIsArrangedAsItWas() {
    model.group(Arrangement.Grouping.PASSAGE);
    model.sort(new Arrangement.Sorting.Origins());
    model.fold(true);
    model.widen(Widths.USUAL.withFirst(300).withColumn(5));

    DetailsViewModel next = new DetailsViewModel(new Texts(Locale.ENGLISH), focus, memory);

    assertThat(next.arrangement())
        .isEqualTo(
            new Arrangement(
                Arrangement.Grouping.PASSAGE, new Arrangement.Sorting.Origins(), true, Set.of()));
    assertThat(next.widths().first()).isEqualTo(300);
    assertThat(next.widths().column()).as("never too narrow to read").isEqualTo(110);
  }

  @Test
  void whatCannotBeReadIsAsUsual() {
    memory.keep("details", "BY_MOON reading perhaps");
    memory.keep("details.widths", "wide NaN");

    DetailsViewModel next = new DetailsViewModel(new Texts(Locale.ENGLISH), focus, memory);

    assertThat(next.arrangement()).isEqualTo(Arrangement.USUAL);
    assertThat(next.widths()).isEqualTo(Widths.USUAL);
  }

  @Test
  void everyDetailHasARowAndEveryReportAColumn() {
    assertThat(rows()).containsExactly("place", "toll", "ship", "wind", "A sum");
    assertThat(sheet().heads()).extracting(Sheet.Head::letter).containsExactly("A", "B", "C");
    assertThat(cells(2))
        .extracting(c -> c.getClass().getSimpleName())
        .containsExactly("Given", "Silent", "Silent");
  }

  @Test
  void theReadingThatStandsAloneIsTheOddOne() {
    assertThat(cells(0))
        .extracting(c -> ((Cell.Given) c).stand())
        .containsExactly(Cell.Stand.USUAL, Cell.Stand.USUAL, Cell.Stand.ODD);
    assertThat(cells(0))
        .extracting(c -> ((Cell.Given) c).relation())
        .containsOnly(Relation.CONFLICTING);
  }

  @Test
  void againstAPivotEachIsReadAgainstThatAlone() {
    model.pivot(id(1));

    assertThat(sheet().heads()).extracting(Sheet.Head::letter).containsExactly("B", "A", "C");
    assertThat(cells(0))
        .extracting(c -> ((Cell.Given) c).stand())
        .containsExactly(Cell.Stand.PIVOT, Cell.Stand.USUAL, Cell.Stand.ODD);
    assertThat(cells(0))
        .extracting(c -> ((Cell.Given) c).relation())
        .containsExactly(Relation.CONFLICTING, Relation.SAME, Relation.CONFLICTING);
  }

  @Test
  void aHiddenReportTakesItsOwnDetailsWithIt() {
    model.hide(id(0));

    assertThat(rows()).containsExactly("place", "toll", "wind");
    assertThat(sheet().heads()).extracting(Sheet.Head::letter).containsExactly("B", "C");
  }

  @Test
  void theLastReportIsNotHidden() {
    model.hide(id(0));
    model.hide(id(1));
    model.hide(id(2));

    assertThat(sheet().heads()).extracting(Sheet.Head::letter).containsExactly("C");
  }

  @Test
  void agreementIsFoldedAndOpenedAgainByAClickOrByAChoice() {
    model.fold(true);
    assertThat(rows()).containsExactly("place", "ship", "A sum", "[toll, wind]");

    focus.choose("f2");
    assertThat(rows()).containsExactly("place", "toll", "ship", "wind", "A sum");
    assertThat(sheet().chosen()).isEqualTo(1);

    model.toggle("");
    assertThat(rows()).contains("[toll, wind]");
  }

  @Test
  void rowsAreSortedByUrgencyByNameAndByAReport() {
    model.sort(new Arrangement.Sorting.Urgency());
    assertThat(rows()).containsExactly("place", "A sum", "toll", "wind", "ship");

    model.sort(new Arrangement.Sorting.Topic());
    assertThat(rows()).containsExactly("A sum", "place", "ship", "toll", "wind");

    model.sortBy(id(0));
    assertThat(rows().getFirst()).isEqualTo("A sum");
    assertThat(sheet().heads().getFirst().sorted()).isTrue();
    model.sortBy(id(0));
    assertThat(rows().getFirst()).isEqualTo("place");
  }

  @Test
  void detailsOfOnePassageStandUnderItsWords() {
    model.group(Arrangement.Grouping.PASSAGE);

    assertThat(rows()).contains("Kabul 1", "two 1");
  }

  @Test
  void theFilterAndTheChoiceAreThoseOfAllViews() {
    focus.filter(Filter.ALL.with(Status.UNIQUE, false));
    assertThat(rows()).doesNotContain("ship");

    model.choose((Row.Detail) sheet().rows().get(1));
    assertThat(focus.sight().chosen()).contains("f2");
    assertThat(sheet().chosen()).isEqualTo(1);
  }

  @Test
  void aGridThatIsNotSeenDoesNoWork() {
    model.setAwake(false);
    Sheet before = sheet();
    focus.choose("f3");

    assertThat(sheet()).isSameAs(before);
    model.setAwake(true);
    assertThat(sheet().chosen()).isEqualTo(2);
  }

  @Test
  void theTableIsCopiedAsItIsShown() {
    focus.show(id(1), false);
    focus.filter(Filter.ALL.with(Status.AGREEING, false));

    assertThat(model.text().tabbed())
        .isEqualTo(
            """
            Event or passage\tDetail\tStatus\tKind\tA r0.txt\tC r2.txt\tIndependent origins
            \tplace\tConflicting\tPlaces\t▲ Kabul\t▲ Herat\t3
            \tship\tUnique\tPlaces\t○ one\tsilent\t1
            \tA sum\tInside one report\t\t△ oops\tsilent\t1
            """);
    assertThat(model.text().html())
        .startsWith("<table border=\"1\"><tr><th>Event or passage</th>")
        .contains("<td>▲ Kabul</td><td>▲ Herat</td><td>3</td></tr>")
        .endsWith("</table>");
  }

  @Test
  void withoutAStoryThereIsNothing() {
    focus.show(Optional.empty(), Optional.empty());

    assertThat(sheet().isEmpty()).isTrue();
  }

  private Sheet sheet() {
    return model.sheetProperty().get();
  }

  private List<Cell> cells(int row) {
    return ((Row.Detail) sheet().rows().get(row)).cells();
  }

  private ReportId id(int index) {
    return focus.sight().story().orElseThrow().reports().get(index).id();
  }

  private List<String> rows() {
    return sheet().rows().stream()
        .map(r ->
            switch (r) {
              case Row.Group group -> group.name() + " " + group.details();
              case Row.Detail detail -> detail.topic();
              case Row.Folded folded ->
                  folded.topics().stream().collect(Collectors.joining(", ", "[", "]"));
            })
        .toList();
  }
}
