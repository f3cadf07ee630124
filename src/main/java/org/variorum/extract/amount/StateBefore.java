package org.variorum.extract.amount;

import java.util.Optional;

/// What the verb or noun says that those who are counted are the object of: "killing two", "the
/// wounding of five others", "killing a guard and two drivers".
final class StateBefore {
  /// How many atoms may stand between, in a list of objects.
  private static final int REACH = 14;

  private StateBefore() {}

  static Optional<String> read(Atoms atoms, int from) {
    boolean list = false;
    for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
      Atom atom = atoms.at(at);
      if (atom.lower().equals("of")) {
        Optional<String> noun = noun(atoms, at - 1);
        if (noun.isPresent() || !list) {
          return noun;
        }
      }
      if (isVerb(atom)) {
        return verb(atoms, at);
      }
      if (atom.tag().equals("CC") || atom.lower().equals(",")) {
        if (!listed(atoms.at(at - 1))) {
          return Optional.empty();
        }
        list = true;
      } else if (!inPhrase(atoms, at, list)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "the fatal shooting of two"
  private static Optional<String> noun(Atoms atoms, int index) {
    return StateWords.ofNoun(atoms.at(index).lemma())
        .map(s -> atoms.is(index - 1, "fatal", "deadly") ? "killed" : s);
  }

  private static boolean isVerb(Atom atom) {
    return atom.isVerb() || atom.tag().equals("NN") && atom.lower().endsWith("ing");
  }

  private static Optional<String> verb(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    boolean passive =
        atom.tag().equals("VBN")
            && atoms.is(at - 1, "was", "were", "been", "is", "are", "being", "be");
    Optional<String> state = StateWords.ofWord(atom).filter(s -> !s.equals(StateWords.TAKING_PART));
    if (state.isEmpty()) {
      return StateClues.toHospital(atoms, at) ? Optional.of("hospitalized") : Optional.empty();
    }
    return passive || atom.lemma().equals("die")
        ? Optional.empty()
        : Optional.of(withFirst(atoms, at, state.get()));
  }

  /// "killed or wounded 20" is a joint state, "shot and killed two" is killed.
  private static String withFirst(Atoms atoms, int verb, String state) {
    Atom before = atoms.at(verb - 2);
    if (!atoms.is(verb - 1, "and", "or") || !before.isVerb()) {
      return atoms.is(verb + 1, "dead") || atoms.is(verb - 1, "fatally") ? "killed" : state;
    }
    return StateWords.ofWord(before)
        .filter(first -> !first.equals(state) && !StateClues.isManner(first))
        .map(first -> StateClues.either(first, state))
        .orElse(state);
  }

  /// Whether a list of objects can go on left of a comma or "and".
  private static boolean listed(Atom left) {
    return left.isNoun() || left.tag().equals("CD") || left.lower().equals(",");
  }

  /// Whether the atom can stand between a verb and its object, or inside an object of a list. Of
  /// "left a man dead and two women hurt" the adjective stops the search: it is the man's.
  private static boolean inPhrase(Atoms atoms, int at, boolean list) {
    Atom atom = atoms.at(at);
    if (atoms.is(at, "dead", "injured", "killed", "wounded")) {
      return false;
    }
    if (atom.isNoun()) {
      return list;
    }
    if (atom.tag().equals("DT")) {
      return list || atoms.is(at, "the", "another", "all");
    }
    return switch (atom.tag()) {
      case "CD", "JJ", "JJR", "JJS", "PRP$", "RB", "RBR", "RBS", "HYPH", "PDT" -> true;
      default ->
          atoms.is(at, "at", "least", "than", "up", "to", "as", "-", "about", "over", "nearly");
    };
  }
}
