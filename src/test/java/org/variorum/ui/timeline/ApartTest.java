package org.variorum.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {
  @Test
  void whatHasRoomStandsWhereItIsWanted() {
    assertThat(Apart.middles(List.of(thing(50, 40), thing(120, 40)), 8))
        .containsExactly(50.0, 120.0);
  }

  @Test
  void whatWouldLieOverItsNeighbourMovesToTheRight() {
    assertThat(
            Apart.middles(List.of(thing(50, 40), thing(50, 20), thing(60, 60), thing(300, 10)), 8))
        .containsExactly(50.0, 88.0, 136.0, 300.0);
  }

  @Test
  void aHeadingHasRoomBeforeTheNext() {
    assertThat(
            Apart.middles(
                List.of(new Apart.Thing(50, 20, 90), thing(50, 20), new Apart.Thing(110, 20, 90)),
                8))
        .containsExactly(50.0, 78.0, 148.0);
  }

  @Test
  void nothingHasNoPlace() {
    assertThat(Apart.middles(List.of(), 8)).isEmpty();
  }

  private static Apart.Thing thing(double wanted, double width) {
    return new Apart.Thing(wanted, width, 0);
  }
}
