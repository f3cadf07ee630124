package org.variorum.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Matter;
import org.variorum.model.Relation;
import org.variorum.model.Value;

/// Whether answers that conflict do so because the later report knew more: a toll that rises from
/// day to day is an update, two tolls of one day are a conflict and nothing else.
final class Updates {
  /// What becomes of more and more people as a disaster is uncovered.
  private static final Set<String> RISING = Set.of("killed", "injured", "wounded", "arrested");

  private final Matter matter;
  private final Judge judge;

  Updates(Matter matter, Judge judge) {
    this.matter = matter;
    this.judge = judge;
  }

  /// Whether in every conflicting pair the later report gives the higher toll.
  boolean explain(List<Answer> answers) {
    boolean any = false;
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        if (judge.judge(answers.get(i), answers.get(j)).relation() == Relation.CONFLICTING) {
          if (!rises(answers.get(i), answers.get(j)) && !rises(answers.get(j), answers.get(i))) {
            return false;
          }
          any = true;
        }
      }
    }
    return any;
  }

  private boolean rises(Answer earlier, Answer later) {
    Optional<LocalDate> from = published(earlier);
    Optional<LocalDate> to = published(later);
    return from.isPresent()
        && to.isPresent()
        && from.get().isBefore(to.get())
        && earlier.value() instanceof Value.Quantity a
        && later.value() instanceof Value.Quantity b
        && a.state().filter(RISING::contains).isPresent()
        && a.amount().low() < b.amount().low();
  }

  private Optional<LocalDate> published(Answer answer) {
    return matter.report(answer.report()).metadata().publishedOn();
  }
}
