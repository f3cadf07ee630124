package org.variorum.compare.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompassTest {
  @ParameterizedTest
  @CsvSource({
    "south, south-west, false, true",
    "north, south, true, false",
    "north, east, true, false",
    "northwest, north, false, true",
    "southwestern, South-West, false, false",
    "left, north, false, false"
  })
  void tellsDirectionsApart(String a, String b, boolean exclude, boolean neighbours) {
    assertThat(Compass.exclude(a, b)).isEqualTo(exclude);
    assertThat(Compass.areNeighbours(a, b)).isEqualTo(neighbours);
  }
}
