package org.variorum.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.ui.kit.Findings.reading;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.model.Origin;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Value;
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
  private final SourcesViewModel model = new SourcesViewModel(focus);

  @BeforeEach
  void wake() {
    model.setAwake(true);
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
