package org.variorum.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups are kept: the older they are, the fewer. Of those that were made from time to time
/// the last of each of the six latest hours, seven days and four weeks in which there were any, and
/// always the last three; of all others the last five.
///
/// Counted are hours and days in which there was a backup, so that a long absence loses none.
final class Rotation {
  private static final int NEWEST = 3;
  private static final int HOURS = 6;
  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final int OTHERS = 5;

  /// A clock that was wrong makes backups of the future; these are old ones in truth.
  private static final Duration AHEAD = Duration.ofDays(1);

  private Rotation() {}

  /// The backups that may go, in the order in which they were given.
  static List<Backup> surplus(List<Backup> backups, Instant now) {
    List<Backup> newest =
        backups.stream()
            .filter(b -> b.made().isBefore(now.plus(AHEAD)))
            .sorted(Comparator.comparing(Backup::made).reversed())
            .toList();
    List<Backup> routine = newest.stream().filter(b -> b.cause() == Backup.Cause.ROUTINE).toList();
    List<Backup> others = newest.stream().filter(b -> b.cause() != Backup.Cause.ROUTINE).toList();
    Set<Backup> kept = new HashSet<>(routine.subList(0, Math.min(NEWEST, routine.size())));
    kept.addAll(others.subList(0, Math.min(OTHERS, others.size())));
    kept.addAll(lastOfEach(routine, made -> made.truncatedTo(ChronoUnit.HOURS), HOURS));
    kept.addAll(lastOfEach(routine, Rotation::day, DAYS));
    kept.addAll(lastOfEach(routine, made -> day(made).with(WeekFields.ISO.dayOfWeek(), 1), WEEKS));
    return backups.stream().filter(newest::contains).filter(b -> !kept.contains(b)).toList();
  }

  private static LocalDate day(Instant made) {
    return made.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /// @param newest first
  private static List<Backup> lastOfEach(
      List<Backup> newest, Function<Instant, ?> period, int most) {
    Set<Object> seen = new HashSet<>();
    List<Backup> last = new ArrayList<>();
    for (Backup backup : newest) {
      if (seen.size() < most && seen.add(period.apply(backup.made()))) {
        last.add(backup);
      }
    }
    return last;
  }
}
