package org.variorum.compare;

import java.util.Comparator;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Matter;
import org.variorum.model.Sentence;
import org.variorum.model.Value;

/// Which of several answers that mean the same to show: one that is tied to a context before one
/// that is not, one in the body before one in a title, then the earliest.
///
/// An age is best seen where the report introduces the person: behind the name, "Ann Tull, 23,",
/// before any "the 23-year-old", and the line below a picture introduces as well as the body does.
record ShowBest(Matter matter) implements Comparator<Answer> {
  @Override
  public int compare(Answer a, Answer b) {
    int byTie = Boolean.compare(a.context().isEmpty(), b.context().isEmpty());
    if (byTie != 0) {
      return byTie;
    }
    int byRole = Boolean.compare(isHead(a), isHead(b));
    if (byRole != 0) {
      return byRole;
    }
    int byBond = Boolean.compare(isDescribing(a), isDescribing(b));
    return byBond != 0 ? byBond : Answer.ORDER.compare(a, b);
  }

  private boolean isHead(Answer answer) {
    boolean age = answer.value() instanceof Value.Age;
    return matter
        .sentence(answer.report(), answer.span())
        .map(s -> age ? s.role() == Sentence.Role.TITLE : s.role() != Sentence.Role.BODY)
        .orElse(true);
  }

  /// Whether an age is given in words that describe, "23-year-old", not as a number behind a name.
  private boolean isDescribing(Answer answer) {
    return answer.value() instanceof Value.Age
        && answer
            .span()
            .in(matter.report(answer.report()).text())
            .codePoints()
            .anyMatch(Character::isLetter);
  }
}
