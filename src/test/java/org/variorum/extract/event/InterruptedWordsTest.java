package org.variorum.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.ClosedByInterruptException;
import org.junit.jupiter.api.Test;

/// The window may be closed while the dictionary is being read.
class InterruptedWordsTest {
  @Test
  void theDictionaryIsReadAnewAfterItsReadingWasInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(Words::new).hasRootCauseInstanceOf(ClosedByInterruptException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(new Words().isAct("attack")).isTrue();
  }
}
