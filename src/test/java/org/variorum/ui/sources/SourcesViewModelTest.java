package org.variorum.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.ui.kit.Findings.reading;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Act;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;
import org.variorum.model.Origin;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Value;
import org.variorum.model.mark.Correction;
import org.variorum.ui.kit.Findings;
import org.variorum.ui.kit.Focus;

class SourcesViewModelTest {
  private static final Value PLACE = new Value.VagueTime("at night");

  private final Focus focus =
      new Findings("2024-05-04", "2024-05-05", "2024-05-06")
          .origin("o1", Origin.Sort.STATEMENT, "the police", 0, 1)
          .origin("o2", Origin.Sort.COPIED_TEXT, "A boat sank", 0, 2)
          .finding(
              "sink · when",
              Relation.SAME,
              reading(0, PLACE, "o1"),
              reading(1, PLACE, "o1"),
              reading(2, PLACE))
          .finding("warn · when", Relation.SAME, reading(0, PLACE, "o1"), reading(1, PLACE, "o1"))
          .finding("plan · when", Relation.NONE, reading(2, PLACE))
          .focus();
  @TempDir private Path folder;
  private Desk desk;
  private SourcesViewModel model;

  @BeforeEach
  void open() {
    desk = PairDesk.open(folder.resolve("stories.db"));
    model = new SourcesViewModel(focus, desk);
    model.setAwake(true);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theReaderSaysWhatIsOneOriginAndWhatIsNot() {
    desk.listen(state -> focus.show(state.story(), state.analysis()));
    desk.paste("ship=one");
    desk.paste("ship=one, they said");

    model.join(shown().agreements().getFirst());
    assertThat(desk.state().undoable().undo().orElseThrow().on())
        .isEqualTo(new Act.On.Words("A B"));

    List<ReportId> both =
        desk.state().story().orElseThrow().reports().stream().map(r -> r.id()).toList();
    model.separate(
        new Shown.Shared(
            new Origin("o1", Origin.Sort.GIVEN, "", both), List.of(1, 1), List.of("f1")));
    assertThat(desk.state().markup().corrections())
        .extracting(c -> c.correction())
        .containsExactly(new Correction.OneOrigin(both.get(0), both.get(1), false));
  }

  @Test
  void oneStepTakesBackWhatOneActSaidOfManyReports() {
    desk.listen(state -> focus.show(state.story(), state.analysis()));
    desk.paste("ship=one");
    desk.paste("ship=one, they said");
    desk.paste("ship=one, she said");

    model.join(shown().agreements().getFirst());
    assertThat(desk.state().markup().corrections()).hasSize(2);
    assertThat(desk.state().undoable().undo().orElseThrow().on())
        .isEqualTo(new Act.On.Words("A B C"));

    desk.undo();
    assertThat(desk.state().markup().corrections()).isEmpty();
  }

  @Test
  void whatCarriesMostReadingsComesFirst() {
    assertThat(shown().shared())
        .extracting(s -> s.origin().who())
        .containsExactly("the police", "A boat sank");
    assertThat(shown().shared().getFirst().readings()).containsExactly(2, 2, -1);
    assertThat(shown().shared().getLast().readings()).containsExactly(0, -1, 0);
  }

  @Test
  void agreementOfOneOriginComesFirstAndReportsThatShareItStandTogether() {
    assertThat(shown().agreements()).extracting(a -> a.item().id()).containsExactly("f2", "f1");
    assertThat(shown().agreements().getLast().groups())
        .extracting(Shown.Group::letters)
        .containsExactly(List.of("A", "B"), List.of("C"));
    assertThat(shown().tally()).isEqualTo(new Shown.Tally(3, 2, 2, 1));
  }

  @Test
  void aHiddenReportIsNotCounted() {
    focus.show(new ReportId("r1"), false);

    assertThat(shown().heads()).extracting(Shown.Head::letter).containsExactly("A", "C");
    assertThat(shown().agreements()).extracting(a -> a.item().id()).containsExactly("f1");
    assertThat(shown().shared()).extracting(s -> s.origin().id()).containsExactly("o2");
  }

  @Test
  void choosingIsSharedWithTheOtherViews() {
    model.choose(shown().agreements().getFirst().item());

    assertThat(focus.sight().chosen()).contains("f2");
    assertThat(shown().chosen()).contains("f2");
  }

  private Shown shown() {
    return model.shownProperty().get();
  }
}
