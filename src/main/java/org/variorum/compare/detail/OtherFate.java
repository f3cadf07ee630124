package org.variorum.compare.detail;

import java.util.Comparator;
import java.util.Optional;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// Tells whether "others" are more of the same: in "killed four people and injured 17 others" the 17
/// are all who were injured, other people than the dead; in "injured five, and two others" they come
/// on top.
final class OtherFate {
  private static final String KILLED = "killed";

  /// Who was shot may have been killed or not.
  private static final String SHOT = "shot";

  private OtherFate() {}

  /// A count of others as the count of all who shared their fate; empty where it is not.
  static Optional<Value.Quantity> asAll(Matter matter, ReportId report, Mention mention) {
    return mention.value() instanceof Value.Quantity count && count.others()
        ? before(matter, report, mention)
            .filter(b -> isOfOtherFate(b.state(), count.state()))
            .map(_ ->
                new Value.Quantity(
                    count.amount(), count.counted(), count.state(), count.unit(), false))
        : Optional.empty();
  }

  /// Whether a count in another report can be of the same people: it tells of the same fate, and is not
  /// the sum that has those killed in it as well.
  static boolean isLike(Matter matter, ReportId report, Mention others, Value other) {
    return others.value() instanceof Value.Quantity count
        && other instanceof Value.Quantity told
        && told.state().equals(count.state())
        && before(matter, report, others)
            .filter(b -> b.amount().low() + count.amount().low() == told.amount().low())
            .isEmpty();
  }

  /// The last count in the sentence or the one before.
  private static Optional<Value.Quantity> before(Matter matter, ReportId report, Mention mention) {
    return matter.extraction(report).mentions().stream()
        .filter(m -> m.span().end() <= mention.span().start())
        .filter(m -> mention.sentence() - m.sentence() <= 1)
        .filter(m -> m.value() instanceof Value.Quantity q && q.unit().isEmpty())
        .max(Comparator.comparing(m -> m.span().start()))
        .map(m -> (Value.Quantity) m.value());
  }

  private static boolean isOfOtherFate(Optional<String> before, Optional<String> now) {
    return before.isPresent()
        && now.isPresent()
        && before.get().equals(KILLED) != now.get().equals(KILLED)
        && !before.get().equals(SHOT)
        && !now.get().equals(SHOT);
  }
}
