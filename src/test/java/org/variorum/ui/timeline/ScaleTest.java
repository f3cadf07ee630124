package org.variorum.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void theFirstMomentIsAtTheStartAndTheLastAtTheEnd() {
    Scale scale = new Scale(List.of(30L, 10L, 11L));

    assertThat(scale.share(10)).isZero();
    assertThat(scale.share(30)).isEqualTo(1);
    assertThat(scale.moments()).containsExactly(10L, 11L, 30L);
  }

  @Test
  void orderIsKeptAndALongStretchIsDrawnTogether() {
    Scale scale = new Scale(List.of(0L, 9000L, 9001L, 9002L));

    assertThat(scale.share(4500)).isBetween(0.0, scale.share(9000));
    assertThat(scale.share(9001) - scale.share(9000)).isGreaterThan(0.25);
  }

  @Test
  void oneMomentOrNoneIsNoFault() {
    assertThat(new Scale(List.of()).share(5)).isZero();
    assertThat(new Scale(List.of(5L)).share(5)).isZero();
  }
}
