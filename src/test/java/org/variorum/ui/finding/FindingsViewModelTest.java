package org.variorum.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.model.Kind;
import org.variorum.model.Status;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Stories;
import org.variorum.ui.kit.Texts;

class FindingsViewModelTest {
  private final Focus focus = Stories.focus("a=1 b=1 c=1", "a=1 b=2");
  private final FindingsViewModel model = new FindingsViewModel(focus);

  @Test
  void findingsAreListedWithWhatIsChosen() {
    focus.choose("f1");

    assertThat(model.shownProperty().get().lines())
        .extracting(l -> l.topic(new Texts(Locale.ENGLISH)))
        .containsExactly("b", "a", "c");
    assertThat(model.shownProperty().get().chosen()).isEqualTo(1);
    assertThat(model.shownProperty().get().card()).isPresent();
  }

  @Test
  void countsDoNotChangeWhenAStatusIsHidden() {
    model.show(Status.UNIQUE, false);

    assertThat(model.count(Status.UNIQUE)).isOne();
    assertThat(model.shownProperty().get().lines()).hasSize(2);
  }

  @Test
  void countsLeaveOutHiddenKinds() {
    model.show(Kind.PLACE, false);
    assertThat(model.count(Status.UNIQUE)).isZero();
    assertThat(model.kinds()).containsEntry(Kind.PLACE, 3);

    model.showAllKinds();
    assertThat(model.count(Status.UNIQUE)).isOne();
  }

  @Test
  void theOrderCanBeThatOfReading() {
    model.order(Filter.Order.READING);

    assertThat(model.shownProperty().get().lines())
        .extracting(l -> l.topic(new Texts(Locale.ENGLISH)))
        .containsExactly("a", "b", "c");
  }
}
