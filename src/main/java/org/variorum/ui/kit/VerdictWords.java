package org.variorum.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.ReportId;
import org.variorum.model.mark.Verdict;

/// What a verdict says beyond its name: which report is right, whom to ask.
public final class VerdictWords {
  private final Texts texts;

  public VerdictWords(Texts texts) {
    this.texts = texts;
  }

  /// @param letter of a report of the story; empty where it is there no longer
  /// @return empty where the name says it all
  public Optional<String> details(Verdict verdict, Function<ReportId, Optional<String>> letter) {
    return switch (verdict) {
      case Verdict.Resolved(Verdict.Resolution.ForReport(var report)) ->
          letter.apply(report).map(l -> texts.get("verdict.right-report", l));
      case Verdict.Resolved(Verdict.Resolution.ForValue(String value)) ->
          Optional.of(texts.get("verdict.right-value", value));
      case Verdict.NeedsCall(String whom, String what) ->
          Optional.of(
              whom.isBlank() && what.isBlank()
                  ? texts.get("verdict.call-open")
                  : texts.get("verdict.call", whom.isBlank() ? "?" : whom, what));
      case Verdict.ConfirmedDiscrepancy _, Verdict.SameThing _, Verdict.Ignore _ ->
          Optional.empty();
    };
  }
}
