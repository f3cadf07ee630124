package org.variorum.model.mark;

import java.util.Set;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Status;

/// Which findings are wanted, in a list or in an export. Where nothing is asked for, all do.
///
/// @param statuses empty for any
/// @param kinds empty for any
/// @param verdicts words for verdicts, or [#UNDECIDED]; empty for any
public record FindingFilter(Set<Status> statuses, Set<Kind> kinds, Set<String> verdicts) {
  /// The word for a finding that the user has not decided.
  public static final String UNDECIDED = "undecided";

  public static final FindingFilter NONE = new FindingFilter(Set.of(), Set.of(), Set.of());

  public FindingFilter {
    statuses = Set.copyOf(statuses);
    kinds = Set.copyOf(kinds);
    verdicts = Set.copyOf(verdicts);
  }

  /// Whether a finding is wanted.
  public boolean lets(Finding finding, Ledger ledger) {
    return (statuses.isEmpty() || statuses.contains(finding.status()))
        && (kinds.isEmpty() || kinds.contains(finding.kind()))
        && (verdicts.isEmpty() || verdicts.contains(verdict(finding, ledger)));
  }

  /// The word for what was decided of a finding. A verdict that has gone stale is none.
  private static String verdict(Finding finding, Ledger ledger) {
    return ledger.isDecided(finding)
        ? ledger.of(finding).flatMap(p -> p.mark().verdict()).map(Verdict::word).orElse(UNDECIDED)
        : UNDECIDED;
  }
}
