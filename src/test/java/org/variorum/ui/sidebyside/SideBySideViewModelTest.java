package org.variorum.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;
import org.variorum.model.ReportId;
import org.variorum.model.Status;
import org.variorum.model.reason.Plain;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Selection;
import org.variorum.ui.kit.Stories;

class SideBySideViewModelTest {
  @TempDir private Path folder;
  private final Focus focus = new Focus();
  private Desk desk;
  private SideBySideViewModel model;

  @BeforeEach
  void open() {
    desk = PairDesk.open(folder.resolve("stories.db"));
    desk.listen(state -> focus.show(state.story(), state.analysis()));
    model = new SideBySideViewModel(focus, desk, new Selection());
    desk.paste("It was at place=Kabul.\nThere were toll=two.");
    desk.paste("It was at place=Herat, elsewhere.");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyReportHasAColumnWithItsSigns() {
    assertThat(columns()).extracting(Column::letter).containsExactly("A", "B");
    assertThat(columns().getFirst().text().text())
        .isEqualTo("It was at place=Kabul▲.\nThere were toll=two○.");
    assertThat(columns().getFirst().words()).isEqualTo(7);
  }

  @Test
  void aDoubtedReportSaysWhy() {
    assertThat(columns().get(0).doubt()).isEmpty();
    assertThat(columns().get(1).doubt())
        .contains(new Column.Doubt(Plain.reason("It happened elsewhere."), false, false));
  }

  @Test
  void choosingBringsEveryColumnToItsReadingOrSaysThatItIsSilent() {
    focus.choose("f2");

    assertThat(columns().get(0).chosen().silent()).isFalse();
    assertThat(columns().get(0).chosen().at()).hasValue(39);
    assertThat(columns().get(1).chosen().silent()).isTrue();
    assertThat(columns().get(1).chosen().at()).isEmpty();
  }

  @Test
  void aClickOnAMarkChoosesItAndAClickBesideItNothing() {
    model.chooseAt(first(), 17);
    assertThat(focus.sight().chosen()).contains("f1");

    model.chooseAt(first(), 0);
    assertThat(focus.sight().chosen()).isEmpty();
  }

  @Test
  void theRulerShowsWhatTheFilterLetsThrough() {
    assertThat(model.ticksProperty().get()).hasSize(2);

    focus.filter(Filter.ALL.with(Status.UNIQUE, false));

    assertThat(model.ticksProperty().get())
        .singleElement()
        .satisfies(t -> assertThat(t.share()).isBetween(0.3, 0.6));
  }

  @Test
  void wordsAreFoundInAllColumnsWhateverTheirCase() {
    model.find("AT PLACE");

    assertThat(columns()).extracting(c -> c.standing().found().orElse(-1)).containsExactly(1, 1);
    assertThat(found().place()).hasValueSatisfying(p -> assertThat(p.report()).isEqualTo(first()));
    model.stepFind(-1);
    assertThat(found().place().orElseThrow().report()).isNotEqualTo(first());
    model.stepFind(1);
    assertThat(found().place().orElseThrow().report()).isEqualTo(first());

    model.find(" ");
    assertThat(columns()).allMatch(c -> c.standing().found().isEmpty());
  }

  @Test
  void accentsAndTypographicMarksAreFoundAsPlainOnes() {
    assertThat(Find.of("کشتی 45", List.of(Stories.report("r", "الكشتي ٤٥ و کشتی ۴۵"))).count())
        .as("letters and digits of an Arabic and of a Persian keyboard")
        .isEqualTo(2);
    assertThat(Find.of("\"Cafe\"", List.of(Stories.report("r", "the “Café” there"))).count())
        .isOne();
  }

  @Test
  void aPivotStandsFirstAndAHiddenColumnIsGone() {
    ReportId second = columns().getLast().report().id();
    model.pivot(second);
    assertThat(columns()).extracting(Column::letter).containsExactly("B", "A");
    assertThat(columns().getFirst().standing().isPivot()).isTrue();

    model.hide(second);
    assertThat(columns()).extracting(Column::letter).containsExactly("A");
  }

  @Test
  void bandsJoinThePassagesOfNeighbours() {
    focus.choose("f1");
    List<Band> bands = model.bands(first(), columns().getLast().report().id());

    assertThat(bands).singleElement().satisfies(b -> assertThat(b.isChosen()).isTrue());
  }

  @Test
  void aColumnIsMovedToThePlaceOfAnother() {
    ReportId first = first();
    model.move(first, columns().getLast().report().id());

    assertThat(columns().getLast().report().id()).isEqualTo(first);
  }

  @Test
  void aColumnIsMovedAndRemoved() {
    ReportId first = first();
    model.move(first, 1);
    assertThat(columns().get(1).report().id()).isEqualTo(first);

    model.remove(first);
    assertThat(columns()).hasSize(1);
  }

  private List<Column> columns() {
    return model.columnsProperty().get();
  }

  private Find found() {
    return model.findProperty().get();
  }

  private ReportId first() {
    return columns().getFirst().report().id();
  }
}
