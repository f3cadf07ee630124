package org.variorum.ui.stories;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FactsLineTest {
  private static final String WORDS = "12 reports · not compared · 3 undecided";

  private final SimpleObjectProperty<Number> room = new SimpleObjectProperty<>(1000.0);
  private final FactsLine line = new FactsLine(room);

  @Test
  void isWholeWhereThereIsRoom() {
    line.show(WORDS);
    assertThat(line.getText()).isEqualTo(WORDS);
  }

  @Test
  void isAsLongAsThereIsRoomFor() {
    line.show(WORDS);
    double whole = line.getLayoutBounds().getWidth();
    room.set(whole / 2);
    assertThat(line.getText()).endsWith("…").startsWith("12 reports");
    assertThat(line.getLayoutBounds().getWidth()).isBetween(whole / 3, whole / 2);

    room.set(whole);
    assertThat(line.getText()).isEqualTo(WORDS);
  }
}
