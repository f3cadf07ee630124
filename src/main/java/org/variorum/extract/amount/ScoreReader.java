package org.variorum.extract.amount;

import java.util.Optional;
import java.util.Set;
import org.variorum.model.Value;

/// Reads how a match or a vote ended: "won 3-1", "a 98-71 vote", "by 98 votes to 71".
///
/// Two figures with a dash are as often a range or a part of a number, so a word of winning, losing
/// or voting must stand in the sentence, and nothing behind them that they could count.
final class ScoreReader {
  private static final Set<String> CUES =
      Set.of(
          """
          win winner victory triumph beat beaten beating lose loss defeat defeated rout thrash draw tie
          lead trail score scoreline result goal match game final set vote ballot pass approve reject
          adopt ratify acquit convict rule ruling elect overcome edge down eliminate
          """
              .strip()
              .split("\\s+"));

  /// What is counted in a score, by the word that tells it.
  private static final Set<String> COUNTED =
      Set.of("votes", "points", "goals", "runs", "games", "sets", "seats", "frames");

  /// Behind a score, what it is a score of; before anything else the figures count something.
  private static final Set<String> AFTER =
      Set.of(
          """
          win victory triumph defeat loss draw tie lead vote decision ruling result scoreline rout
          thrashing success
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> OF_VOTES = Set.of("vote", "decision", "ruling");

  /// Larger figures side by side are years, or the votes of a whole people.
  private static final int MOST = 999;

  Optional<Part> read(Atoms atoms, int index) {
    if (!isCount(atoms.at(index)) || isInside(atoms, index) || !isCued(atoms)) {
      return Optional.empty();
    }
    return dashed(atoms, index).or(() -> worded(atoms, index));
  }

  private static Optional<Part> dashed(Atoms atoms, int index) {
    boolean joined = atoms.is(index + 1, "-") && atoms.joined(index + 1) && atoms.joined(index + 2);
    if (!joined || !isCount(atoms.at(index + 2)) || isContinued(atoms, index + 3)) {
      return Optional.empty();
    }
    int until = index + 3;
    boolean dashed = atoms.is(until, "-") && atoms.joined(until);
    int next = dashed ? until + 1 : until;
    if (atoms.in(next, COUNTED)) {
      return score(atoms, index, index + 2, next + 1, atoms.at(next).lower());
    }
    boolean counts = atoms.at(next).isNoun() && !atoms.in(next, AFTER);
    return counts || dashed && !atoms.in(next, AFTER)
        ? Optional.empty()
        : score(atoms, index, index + 2, until, atoms.in(next, OF_VOTES) ? "votes" : "");
  }

  /// "98 votes to 71", "98 to 71 votes"; "from 98 to 71 votes" tells of a change.
  private static Optional<Part> worded(Atoms atoms, int index) {
    if (atoms.is(index - 1, "from", "between", "-")) {
      return Optional.empty();
    }
    boolean first = atoms.in(index + 1, COUNTED);
    int to = first ? index + 2 : index + 1;
    if (!atoms.is(to, "to", "against") || !isCount(atoms.at(to + 1))) {
      return Optional.empty();
    }
    boolean last = atoms.in(to + 2, COUNTED);
    if (!first && !last) {
      return Optional.empty();
    }
    String of = atoms.at(first ? index + 1 : to + 2).lower();
    return score(atoms, index, to + 1, to + (last ? 3 : 2), of);
  }

  private static Optional<Part> score(Atoms atoms, int one, int other, int until, String of) {
    int a = Integer.parseInt(atoms.at(one).text());
    int b = Integer.parseInt(atoms.at(other).text());
    return a > MOST || b > MOST
        ? Optional.empty()
        : Optional.of(new Part(one, until, new Value.Score(Math.max(a, b), Math.min(a, b), of)));
  }

  private static boolean isCount(Atom atom) {
    return atom.text().matches("\\d{1,4}");
  }

  /// Whether it goes on from figures before it: a date, a telephone number, "2023-24".
  private static boolean isInside(Atoms atoms, int index) {
    return atoms.joined(index) && atoms.at(index - 1).text().matches("[-–/.:\\w]");
  }

  private static boolean isContinued(Atoms atoms, int index) {
    return atoms.joined(index)
        && (atoms.at(index).isFigures()
            || atoms.is(index, "/", ":", "%")
            || atoms.is(index, "-", ".")
                && atoms.at(index + 1).isFigures()
                && atoms.joined(index + 1));
  }

  private static boolean isCued(Atoms atoms) {
    for (int i = 0; i < atoms.size(); i++) {
      if (CUES.contains(atoms.at(i).lemma()) || atoms.in(i, COUNTED)) {
        return true;
      }
    }
    return false;
  }
}
