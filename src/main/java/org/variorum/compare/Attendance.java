package org.variorum.compare;

import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.compare.value.CountedThings;
import org.variorum.model.SameEvent;
import org.variorum.model.Value;

/// Whether a report is asked a detail together with the others of its story.
///
/// When and where the event was, and how many it befell, are what a report is doubted for, so a
/// reader has to see where a doubtful one parts from the others. All else is asked of the reports of
/// one event only, and a report of another event is asked nothing together with them.
final class Attendance {
  private Attendance() {}

  /// @param verdict on the report
  static boolean of(Detail detail, SameEvent.Verdict verdict) {
    return switch (verdict) {
      case SAME -> true;
      case DOUBTFUL -> detail.backed() || detail.answers().stream().anyMatch(Attendance::isToll);
      case DIFFERENT -> false;
    };
  }

  private static boolean isToll(Answer answer) {
    return answer.value() instanceof Value.Quantity quantity
        && quantity.state().isPresent()
        && CountedThings.arePeople(quantity.counted());
  }
}
