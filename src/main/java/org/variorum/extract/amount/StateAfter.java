package org.variorum.extract.amount;

import java.util.Optional;
import java.util.Set;

/// What the words after those who are counted say of them: "three were killed", "two men found dead",
/// "six people, including two children, were taken to a hospital".
final class StateAfter {
  /// Words that may stand between the counted and the word that tells.
  private static final Set<String> LEADING =
      Set.of(
          """
          be have get was were is are been being has had to will would could may might reportedly
          also later confirmed confirm feared fear believed believe reported report found find
          already both all pronounced pronounce declared declare still allegedly either who that
          now left presumed gunned listed remain remained remains themselves not n't then so far
          """
              .strip()
              .split("\\s+"));

  /// How many of them there may be.
  private static final int REACH = 7;

  /// The longest inserted phrase that is skipped.
  private static final int INSERTED = 18;

  private StateAfter() {}

  static Optional<String> read(Atoms atoms, int from, int until) {
    int start = start(atoms, until);
    boolean negated = false;
    boolean finite = false;
    for (int at = start; at < start + REACH && at < atoms.size(); at++) {
      Atom atom = atoms.at(at);
      negated |= atom.lower().equals("not") || atom.lower().equals("n't");
      Optional<String> state = state(atoms, at, from, until, finite);
      if (state.isPresent()) {
        return negated ? Optional.empty() : state;
      }
      boolean skip =
          LEADING.contains(atom.lower())
              || LEADING.contains(atom.lemma())
              || atom.tag().startsWith("RB")
              || atom.tag().equals("MD")
              || atoms.is(at, "in") && atoms.is(at + 1, "custody");
      if (!skip) {
        return Optional.empty();
      }
      finite |= isFinite(atom);
    }
    return Optional.empty();
  }

  /// Where the words that tell can begin, behind an inserted phrase: "people, including two
  /// children, were killed". It is skipped only where a verb goes on with those counted.
  private static int start(Atoms atoms, int until) {
    if (atoms.is(until, "in") && atoms.is(until + 1, "all")) {
      return until + 2;
    }
    boolean comma = atoms.is(until, ",");
    if (comma || atoms.is(until, "including", "among")) {
      for (int close = comma ? until : until + 2;
          close < until + INSERTED && close < atoms.size();
          close++) {
        int verb = comma ? close + 1 : close;
        boolean goesOn =
            atoms.is(verb, "were", "was", "are", "have", "had", "died", "remain", "remained");
        if (goesOn && (!comma || atoms.is(close, ",", ")"))) {
          return verb;
        }
      }
    }
    return atoms.is(until, "(") ? until + 1 : until;
  }

  private static Optional<String> state(Atoms atoms, int at, int from, int until, boolean finite) {
    Atom atom = atoms.at(at);
    boolean participle =
        atom.tag().equals("VBN") || atom.tag().equals("VBD") || atom.tag().startsWith("JJ");
    // Headlines leave the auxiliary out, and their participles are tagged in many ways.
    boolean headline =
        atoms.is(at, "dead", "missing", "shot", "hurt", "slain")
            || atom.lemma().equals("die")
            || atom.lower().endsWith("ed");
    boolean told = participle || headline;
    return StateWords.ofWord(atom)
        .filter(s ->
            s.equals(StateWords.TAKING_PART)
                ? isDoing(atoms, at)
                : told && !isActive(atoms, at, from, until, finite))
        .map(s -> StateClues.joint(atoms, at, StateClues.deadly(atoms, at, s)))
        .or(() -> StateClues.phrase(atoms, at));
  }

  /// Whether the verb is one that they do: "10,000 people marched", "who protested the ruling". Who
  /// gathers something is not a crowd.
  private static boolean isDoing(Atoms atoms, int verb) {
    Atom atom = atoms.at(verb);
    boolean object = atoms.at(verb + 1).tag().matches("DT|NNS?|PRP.*|CD");
    return atom.isVerb() && (!object || atom.lemma().equals("protest"));
  }

  private static boolean isFinite(Atom atom) {
    return switch (atom.tag()) {
      case "VBD", "VBP", "VBZ", "MD" -> true;
      default -> false;
    };
  }

  /// Whether the verb is active with an object of its own, so that the counted are those who did it:
  /// "two men killed a guard".
  private static boolean isActive(Atoms atoms, int verb, int from, int until, boolean finite) {
    Atom atom = atoms.at(verb);
    boolean beside = verb == until && isGoverned(atoms, from);
    if (atom.lemma().equals("die") || atom.tag().startsWith("JJ") || finite || beside) {
      return false;
    }
    Atom next = atoms.at(verb + 1);
    boolean object =
        switch (next.tag()) {
          case "DT", "PRP", "PRP$", "CD" -> true;
          default ->
              next.tag().startsWith("NNP") && verb == until && !atom.tag().equals("VBN")
                  || atoms.is(verb + 1, "at", "people");
        };
    return object && !atoms.is(verb - 1, "were", "was", "been", "are", "is", "being");
  }

  /// Whether the counted are the object of a verb before them, so that a verb after them can only
  /// be a participle: "identified the six people killed on Friday".
  private static boolean isGoverned(Atoms atoms, int from) {
    int at = from - 1;
    while (at >= 0 && at > from - 4 && isDeterminer(atoms.at(at).tag())) {
      at--;
    }
    return switch (atoms.at(at).tag()) {
      case "VBD", "VBZ", "VBN", "VBG" -> true;
      default -> false;
    };
  }

  private static boolean isDeterminer(String tag) {
    return tag.equals("DT") || tag.equals("CD") || tag.startsWith("JJ");
  }
}
