package org.variorum.export.standard;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.ReportId;
import org.variorum.model.mark.Verdict;

/// How a claim came out.
///
/// @param value from 1, false, to 5, true; none where it is open
/// @param name the same in words
record Rating(Optional<Integer> value, String name) {
  static final int WORST = 1;
  static final int BEST = 5;

  /// What a verdict on a finding makes of one of its readings; empty where it says nothing of it.
  static Optional<Rating> of(Verdict verdict, Finding finding, Reading reading) {
    return switch (verdict) {
      case Verdict.ConfirmedDiscrepancy() -> Optional.of(open("Disputed: accounts differ"));
      case Verdict.SameThing() -> Optional.of(open("The accounts say the same"));
      case Verdict.NeedsCall(String _, String _) ->
          Optional.of(open("Unproven: still to be asked"));
      case Verdict.Resolved(Verdict.Resolution.ForReport(ReportId report)) ->
          decided(finding.of(report), reading);
      case Verdict.Resolved(Verdict.Resolution.ForValue(String value)) ->
          Optional.of(
              isValue(reading, value)
                  ? new Rating(Optional.of(BEST), "True")
                  : new Rating(Optional.of(WORST), "False: found to be " + value));
      case Verdict.Ignore() -> Optional.empty();
    };
  }

  /// @param right the readings of the report that is right; none where it was removed since
  private static Optional<Rating> decided(List<Reading> right, Reading reading) {
    if (right.isEmpty()) {
      return Optional.empty();
    }
    boolean isSame = right.stream().anyMatch(r -> r.canonical().equals(reading.canonical()));
    return Optional.of(
        isSame
            ? new Rating(Optional.of(BEST), "True")
            : new Rating(Optional.of(WORST), "False: found to be " + right.getFirst().shown()));
  }

  private static boolean isValue(Reading reading, String value) {
    return value.strip().equalsIgnoreCase(reading.shown())
        || value.strip().equalsIgnoreCase(reading.canonical());
  }

  private static Rating open(String name) {
    return new Rating(Optional.empty(), name);
  }
}
