package org.variorum.compare.detail;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Attribution;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// What one place of a report gives as the answer to a detail.
///
/// @param context keys of what stands around it: two answers that share none can agree, but are too
///     loosely tied for a conflict to be claimed
public record Answer(
    ReportId report,
    Span span,
    Value value,
    Optional<Attribution> attribution,
    Set<String> context) {
  /// By report and place in its text.
  public static final Comparator<Answer> ORDER =
      Comparator.comparing(Answer::report).thenComparing(Answer::span);

  public Answer {
    context = Set.copyOf(context);
  }

  /// The key that answers at the heads of their reports share.
  static final String HEAD = "head of the report";

  /// Whether a key ties two answers to one place of the story, not only to one question.
  public static boolean isClose(String key) {
    return key.equals(HEAD) || key.startsWith("passage ");
  }

  /// The same answer with more keys to what stands around it.
  public Answer with(Set<String> keys) {
    Set<String> more = new HashSet<>(context);
    more.addAll(keys);
    return new Answer(report, span, value, attribution, more);
  }
}
