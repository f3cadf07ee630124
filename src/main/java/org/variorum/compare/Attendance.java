package org.variorum.compare;

import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.compare.value.CountedThings;
import org.variorum.model.SameEvent;
import org.variorum.model.Value;

/// Whether a report is asked a detail together with the others of its story.
///
/// When and where the event was, and how many it befell, are what a report is doubted for, so where
/// all are doubted a reader has to see where they part. Beside reports that go together an outlier is
/// doubted on better grounds, and answers for itself. All else is asked of the reports of one event
/// only, and a report of another event is asked nothing together with them.
final class Attendance {
  private Attendance() {}

  /// @param verdict on the report
  /// @param outlier whether others of the story go together without it
  static boolean of(Detail detail, SameEvent.Verdict verdict, boolean outlier) {
    return switch (verdict) {
      case SAME -> true;
      case DOUBTFUL -> !outlier && isOfTheEvent(detail);
      case DIFFERENT -> false;
    };
  }

  private static boolean isOfTheEvent(Detail detail) {
    return detail.backed() || detail.answers().stream().anyMatch(Attendance::isToll);
  }

  private static boolean isToll(Answer answer) {
    return answer.value() instanceof Value.Quantity quantity
        && quantity.state().isPresent()
        && CountedThings.arePeople(quantity.counted());
  }
}
