package org.variorum.model.mark;

import org.variorum.model.ReportId;

/// What the user decided of a finding.
public sealed interface Verdict {

  /// The reports do contradict each other.
  record ConfirmedDiscrepancy() implements Verdict {}

  /// They say the same thing in different words.
  record SameThing() implements Verdict {}

  /// It is known which is right.
  record Resolved(Resolution resolution) implements Verdict {}

  /// Somebody has to be asked.
  ///
  /// @param whom a person or an office; empty where that is still to be found out
  /// @param what the question
  record NeedsCall(String whom, String what) implements Verdict {}

  /// Not worth following up.
  record Ignore() implements Verdict {}

  /// What is right.
  sealed interface Resolution {
    /// What one of the reports says.
    record ForReport(ReportId report) implements Resolution {}

    /// What the user knows from elsewhere.
    record ForValue(String value) implements Resolution {}
  }

  /// The word for it in every file format: lower case, English.
  default String word() {
    return switch (this) {
      case ConfirmedDiscrepancy _ -> "confirmed";
      case SameThing _ -> "same";
      case Resolved _ -> "resolved";
      case NeedsCall _ -> "call";
      case Ignore _ -> "ignore";
    };
  }
}
