package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotationTest {
  private static final Instant START = Instant.parse("2026-01-05T08:10:00Z");

  /// A user who works eight hours a day, every day of three months.
  @Test
  void theOlderTheFewer() {
    List<Backup> kept = new ArrayList<>();
    Instant now = START;
    for (int day = 0; day < 90; day++) {
      for (int hour = 0; hour < 8; hour++) {
        now = START.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
        kept.add(backup(now, Backup.Cause.ROUTINE));
        kept.removeAll(Rotation.surplus(kept, now));
      }
    }
    Instant end = now;
    List<Long> hours =
        kept.stream().map(b -> Duration.between(b.made(), end).toHours()).sorted().toList();
    assertThat(hours).startsWith(0L, 1L, 2L, 3L, 4L, 5L, 24L, 48L, 72L, 96L, 120L, 144L);
    assertThat(hours)
        .hasSizeBetween(14, 16)
        .last()
        .satisfies(h -> assertThat(h).isBetween(450L, 700L));
  }

  @Test
  void aLongAbsenceLosesNone() {
    List<Backup> kept =
        IntStream.range(0, 4)
            .mapToObj(i -> backup(START.plus(Duration.ofDays(i)), Backup.Cause.ROUTINE))
            .toList();
    assertThat(Rotation.surplus(kept, START.plus(Duration.ofDays(1000)))).isEmpty();
  }

  @Test
  void thoseOfAnotherCauseAreCountedApart() {
    List<Backup> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(backup(START.plus(Duration.ofMinutes(i)), Backup.Cause.RESTORE));
    }
    all.add(backup(START, Backup.Cause.ROUTINE));
    assertThat(Rotation.surplus(all, START.plus(Duration.ofHours(1))))
        .containsExactlyElementsOf(all.subList(0, 3));
  }

  @Test
  void aBackupOfTheFutureIsLeftAlone() {
    List<Backup> all = List.of(backup(START.plus(Duration.ofDays(400)), Backup.Cause.ROUTINE));
    assertThat(Rotation.surplus(all, START)).isEmpty();
  }

  @Test
  void aNameTellsWhatItIs() {
    Backup backup = backup(START, Backup.Cause.UPDATE);
    assertThat(backup.file()).hasFileName("stories-20260105T081000.000Z-update.db");
    assertThat(Backup.read(backup.file(), "stories")).contains(backup);
    for (String other :
        List.of(
            "stories.db",
            "stories-x.db",
            "other-20260105T081000.000Z-update.db",
            "stories-20260105T081000.000Z-update.db.part",
            "stories-20260105T081000.000Z-odd.db",
            "stories-20261305T081000.000Z-update.db")) {
      assertThat(Backup.read(Path.of(other), "stories")).as(other).isEmpty();
    }
  }

  private static Backup backup(Instant made, Backup.Cause cause) {
    return Backup.in(Path.of("backups"), "stories", made, cause);
  }
}
