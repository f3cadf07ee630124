package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LentTest {
  private final AtomicLong clock = new AtomicLong();
  private final List<String> told = new ArrayList<>();
  private int made;

  private final Lent<String> lent =
      new Lent<>(
          () -> "model " + ++made,
          gone -> told.add(gone + " gone"),
          Duration.ofMinutes(5),
          clock::get);

  private String use() {
    return lent.use(() -> told.add("making"), model -> model);
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  @Test
  void isMadeOnceAndKeptWhileItIsUsed() {
    assertThat(lent.letGoIfUnused()).isFalse();
    assertThat(use()).isEqualTo("model 1");
    pass(Duration.ofMinutes(4));
    assertThat(lent.letGoIfUnused()).isFalse();
    assertThat(use()).isEqualTo("model 1");
    pass(Duration.ofMinutes(4));
    assertThat(lent.letGoIfUnused()).isFalse();
    assertThat(told).containsExactly("making");
  }

  @Test
  void isLetGoWhenItWasNotUsedForLongAndMadeAgainWhenNeeded() {
    use();
    pass(Duration.ofMinutes(5));
    assertThat(lent.letGoIfUnused()).isTrue();
    assertThat(lent.letGoIfUnused()).isFalse();
    assertThat(use()).isEqualTo("model 2");
    assertThat(told).containsExactly("making", "model 1 gone", "making");
  }

  @Test
  void isNotLetGoInTheMiddleOfAUseHoweverLong() {
    lent.use(
        () -> {},
        _ -> {
          pass(Duration.ofHours(1));
          assertThat(lent.letGoIfUnused()).isFalse();
          return "";
        });
    assertThat(lent.letGoIfUnused()).isFalse();
  }

  @Test
  void aUseThatFailsGivesItBack() {
    try {
      lent.use(
          () -> {},
          _ -> {
            throw new IllegalStateException();
          });
    } catch (IllegalStateException expected) {
      pass(Duration.ofMinutes(6));
    }
    assertThat(lent.letGoIfUnused()).isTrue();
  }
}
