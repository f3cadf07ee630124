package org.variorum.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.ConditionDetails;
import org.variorum.compare.detail.Matter;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.reason.Readings;
import org.variorum.model.reason.Reason;

/// Whether answers that conflict do so because the later report knew more: a toll that rises from
/// day to day is an update, two tolls of one day are a conflict and nothing else. So is an arrest where
/// nobody had been arrested, and the death of somebody who was in hospital.
final class Updates {
  /// What becomes of more and more people as a disaster is uncovered.
  private static final Set<String> RISING = Set.of("killed", "injured", "wounded", "arrested");

  private final Matter matter;
  private final Judge judge;

  Updates(Matter matter, Judge judge) {
    this.matter = matter;
    this.judge = judge;
  }

  /// How time explains a conflict: in every conflicting pair the later report gives the
  /// higher toll, or tells of what can have happened since.
  Optional<Reason> explain(List<Answer> answers) {
    boolean any = false;
    boolean tolls = true;
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        Answer a = answers.get(i);
        Answer b = answers.get(j);
        if (judge.judge(a, b).relation() == Relation.CONFLICTING) {
          if (!follows(a, b) && !follows(b, a)) {
            return Optional.empty();
          }
          any = true;
          tolls &= a.value() instanceof Value.Quantity;
        }
      }
    }
    Readings how = tolls ? Readings.HIGHER_TOLL : Readings.CAN_HAVE_HAPPENED;
    return any ? Optional.of(how.of()) : Optional.empty();
  }

  private boolean follows(Answer earlier, Answer later) {
    Optional<LocalDate> from = published(earlier);
    Optional<LocalDate> to = published(later);
    return from.isPresent()
        && to.isPresent()
        && from.get().isBefore(to.get())
        && (rises(earlier.value(), later.value()) || happens(earlier.value(), later.value()));
  }

  private static boolean rises(Value earlier, Value later) {
    return earlier instanceof Value.Quantity a
        && later instanceof Value.Quantity b
        && a.state().filter(RISING::contains).isPresent()
        && a.amount().low() < b.amount().low();
  }

  /// Whether what had not happened has, or somebody whose condition was told has died.
  private static boolean happens(Value earlier, Value later) {
    return earlier instanceof Value.Act a
        && later instanceof Value.Act b
        && !b.negated()
        && (a.negated() && a.sense().equals(b.sense())
            || b.sense().equals(ConditionDetails.DEAD) && !a.sense().equals(b.sense()));
  }

  private Optional<LocalDate> published(Answer answer) {
    return matter.report(answer.report()).metadata().publishedOn();
  }
}
