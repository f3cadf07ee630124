package org.variorum.intake;

import org.variorum.model.Report;
import org.variorum.model.reason.Reason;

/// What became of one thing that was to be read.
public sealed interface Outcome {
  /// What was to be read, as the user knows it: the path as given, or "pasted text".
  String name();

  /// A report, and the bytes it was read from.
  ///
  /// @param original shared and not copied; nobody changes it
  @SuppressWarnings("ArrayRecordComponent")
  record Accepted(Report report, byte[] original) implements Outcome {
    @Override
    public String name() {
      return report.source().path();
    }

    /// The same bytes as another report.
    public Accepted as(Report changed) {
      return new Accepted(changed, original);
    }
  }

  /// Nothing was fetched, because the address is one of this computer or of the network it is in;
  /// only the user may say that it should be.
  record Withheld(String name) implements Outcome {}

  /// Nothing was read.
  ///
  /// @param reason one or two plain sentences for the user, which say what can be done about it
  record Refused(String name, Reason reason) implements Outcome {}
}
