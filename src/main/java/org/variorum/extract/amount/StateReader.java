package org.variorum.extract.amount;

import java.util.Optional;

/// Tells from the clause what became of those who are counted: the verb they are the subject or
/// object of, a participle beside them, or a phrase such as "left 12 dead", "death toll rose to 14".
final class StateReader {
  /// How far before the number the word "toll" may stand.
  private static final int TOLL_REACH = 16;

  private StateReader() {}

  /// The state of what is counted in `[from, until)`.
  ///
  /// @param person whether people are counted; only they are killed and injured
  static Optional<String> read(Atoms atoms, int from, int until, boolean person) {
    boolean some = ofSome(atoms, from);
    Optional<String> state =
        (some
                ? StateWords.ofAdjective(atoms.at(until).lower())
                : StateAfter.read(atoms, from, until))
            .or(() -> toll(atoms, from))
            .or(() -> StateBefore.read(atoms, from).map(s -> toDeath(atoms, until, s)))
            .or(() -> some ? Optional.empty() : together(atoms, until))
            .or(() -> inside(atoms, from, until));
    return state.filter(s -> person || !s.equals("killed") && !s.equals("injured"));
  }

  /// Whether only some of them are spoken of: "one of the five victims died".
  private static boolean ofSome(Atoms atoms, int from) {
    boolean article = atoms.is(from - 1, "the", "their", "his", "her", "its", "these", "those");
    String tag = atoms.at(from - 3).tag();
    return article && atoms.is(from - 2, "of") && (tag.equals("CD") || tag.equals("DT"));
  }

  /// "shooting three people to death"
  private static String toDeath(Atoms atoms, int until, String state) {
    return StateClues.isManner(state) && atoms.follow(until, "to", "death") ? "killed" : state;
  }

  /// What is said of them together with others: "four men and a woman were found dead".
  private static Optional<String> together(Atoms atoms, int until) {
    int other = until + 1;
    String tag = atoms.at(other).tag();
    boolean phrase = tag.equals("DT") || tag.equals("CD") || tag.equals("JJ");
    if (!atoms.is(until, "and") || !phrase) {
      return Optional.empty();
    }
    int number = other + (tag.equals("DT") ? 1 : 0);
    int noun = Numbers.read(atoms, number).map(Numbers.Number::until).orElse(number);
    return NounPhrase.read(atoms, noun).flatMap(p -> StateAfter.read(atoms, other, p.until()));
  }

  /// "the death toll rose to 14", "the toll stands at 14".
  private static Optional<String> toll(Atoms atoms, int from) {
    boolean led =
        atoms.is(from - 1, "to", "at", "of", "was", "is", "past", "above", ":")
            || atoms.is(from - 1, "reached", "reaches", "hit", "hits", "passed", "passes")
            || atoms.is(from - 1, "topped", "tops", "exceeded", "exceeds");
    for (int i = from - 1; led && i >= Math.max(0, from - TOLL_REACH); i--) {
      if (atoms.is(i, "toll")) {
        return Optional.of(atoms.is(i - 1, "injury", "injured") ? "injured" : "killed");
      }
      if (atoms.is(i, ";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// A participle or adjective inside the phrase: "two wounded soldiers", "12 dead".
  private static Optional<String> inside(Atoms atoms, int from, int until) {
    for (int i = from; i < until; i++) {
      Atom atom = atoms.at(i);
      boolean says =
          StateWords.ofAdjective(atom.lower()).isPresent()
              || atom.tag().equals("VBN") && StateWords.ofWord(atom).isPresent();
      if (says) {
        int at = i;
        return StateWords.ofWord(atom).map(s -> StateClues.joint(atoms, at, s));
      }
    }
    return Optional.empty();
  }
}
