package org.variorum.extract.spanish;

import java.util.Optional;
import org.variorum.extract.amount.PeopleWords;

/// Which words name people.
final class People {
  private People() {}

  static boolean isPerson(Optional<Meaning> meaning) {
    return meaning
        .filter(
            m -> m.form().isEmpty() && (PeopleWords.isPerson(m.english()) || m.state().isPresent()))
        .isPresent();
  }
}
