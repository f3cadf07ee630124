package org.variorum.extract.amount;

import java.util.Optional;
import java.util.Set;

/// Tells from the clause what became of those who are counted: the verb they are the subject or
/// object of, a participle beside them, or a phrase such as "left 12 dead", "death toll rose to 14".
final class StateReader {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be",
          "have",
          "get",
          "was",
          "were",
          "is",
          "are",
          "been",
          "being",
          "has",
          "had",
          "to",
          "will",
          "would",
          "could",
          "may",
          "might",
          "reportedly",
          "also",
          "later",
          "confirmed",
          "confirm",
          "feared",
          "fear",
          "believed",
          "believe",
          "reported",
          "report",
          "found",
          "find",
          "already",
          "both",
          "all",
          "pronounced",
          "pronounce",
          "declared",
          "declare",
          "still",
          "allegedly",
          "either",
          "fatally",
          "critically",
          "seriously",
          "badly",
          "severely",
          "slightly",
          "who",
          "that",
          "now",
          "left",
          "presumed",
          "gunned",
          "listed",
          "remain",
          "remained",
          "remains",
          "themselves",
          "not",
          "n't",
          "immediately",
          "then",
          "so",
          "far");
  private static final int REACH = 7;

  private StateReader() {}

  /// The state of what is counted in `[from, until)`.
  static Optional<String> read(Atoms atoms, int from, int until, boolean person) {
    Optional<String> state =
        after(atoms, until)
            .or(() -> toll(atoms, from))
            .or(() -> before(atoms, from))
            .or(() -> inside(atoms, from, until));
    // "died" and "killed" count the same people; a house is not killed.
    return state.filter(s -> person || !s.equals("killed") && !s.equals("injured"));
  }

  /// What a participle or the verb after them says.
  private static Optional<String> after(Atoms atoms, int until) {
    int at = until;
    int end = until + REACH;
    boolean negated = false;
    boolean bracketed = atoms.is(at, "(");
    at += bracketed ? 1 : 0;
    if (atoms.is(at, "in") && atoms.is(at + 1, "all")) {
      at += 2;
    }
    // "people, including two children, were killed"
    if (atoms.is(at, ",") && atoms.is(at + 1, "including", "among", "most", "all", "some")) {
      int close = at + 2;
      while (close < at + 16 && close < atoms.size() && !atoms.is(close, ",")) {
        close++;
      }
      if (atoms.is(close, ",")) {
        at = close + 1;
        end = at + REACH;
      }
    }
    boolean finite = false;
    while (at < end && at < atoms.size()) {
      Atom atom = atoms.at(at);
      if (atom.lower().equals("not") || atom.lower().equals("n't")) {
        negated = true;
      }
      if (atom.lower().equals("missing") || atom.lower().equals("unaccounted")) {
        return negated ? Optional.empty() : Optional.of(either(atoms, at, "missing"));
      }
      boolean participle =
          atom.tag().equals("VBN") || atom.tag().equals("VBD") || atom.tag().startsWith("JJ");
      Optional<String> state = StateWords.ofWord(atom);
      if (state.isPresent()
          && (participle || isHeadline(atom))
          && !active(atoms, at, until, finite)) {
        if (negated) {
          return Optional.empty();
        }
        return Optional.of(either(atoms, at, deadly(atoms, at, state.get())));
      }
      if (atom.lower().equals("custody") && atoms.is(at - 1, "into", "in")) {
        return Optional.of("arrested");
      }
      boolean skip =
          AUXILIARIES.contains(atom.lower())
              || AUXILIARIES.contains(atom.lemma())
              || atom.tag().startsWith("RB")
              || atom.tag().equals("MD")
              || atom.lower().equals("taken") && atoms.is(at + 1, "into")
              || atom.lower().equals("into")
              || atom.lower().equals("in") && atoms.is(at + 1, "custody");
      if (!skip) {
        return Optional.empty();
      }
      finite |=
          atom.tag().equals("VBD")
              || atom.tag().equals("VBP")
              || atom.tag().equals("VBZ")
              || atom.tag().equals("MD");
      at++;
    }
    return Optional.empty();
  }

  /// "Three dead" in a headline is tagged in many ways.
  private static boolean isHeadline(Atom atom) {
    return atom.lower().equals("dead")
        || atom.lower().equals("missing")
        || atom.lemma().equals("die")
        || atom.lower().endsWith("ed");
  }

  /// Whether the verb is active with an object of its own, so that the counted are those who did it:
  /// "two men killed a guard".
  private static boolean active(Atoms atoms, int verb, int until, boolean finite) {
    Atom atom = atoms.at(verb);
    if (atom.lemma().equals("die") || atom.tag().startsWith("JJ") || finite) {
      return false;
    }
    Atom next = atoms.at(verb + 1);
    boolean object =
        next.tag().equals("DT")
            || next.tag().equals("PRP")
            || next.tag().equals("PRP$")
            || next.tag().equals("CD")
            || next.tag().startsWith("NNP") && verb == until
            || atoms.is(verb + 1, "at", "himself", "themselves", "him", "her", "people");
    return object && !atoms.is(verb - 1, "were", "was", "been", "are", "is", "being");
  }

  /// "shot to death", "shot dead".
  private static String deadly(Atoms atoms, int at, String state) {
    boolean deadly =
        atoms.is(at + 1, "dead")
            || atoms.is(at + 1, "to") && atoms.is(at + 2, "death")
            || atoms.is(at - 1, "fatally");
    return deadly ? "killed" : state;
  }

  /// "killed or injured", "dead and wounded": two states for one number are one joint state.
  private static String either(Atoms atoms, int at, String state) {
    if (!atoms.is(at + 1, "or", "and", "/")) {
      return state;
    }
    int second = at + 2 + (atoms.is(at + 2, "seriously", "critically", "been") ? 1 : 0);
    Optional<String> other = StateWords.ofWord(atoms.at(second));
    // "killed and wounded two others" starts another count.
    boolean own =
        Numbers.read(atoms, second + 1).isEmpty() && !atoms.at(second + 1).tag().equals("DT");
    return other.filter(o -> !o.equals(state) && own).map(o -> joint(state, o)).orElse(state);
  }

  private static String joint(String a, String b) {
    return a.compareTo(b) > 0 && !a.equals("killed") || b.equals("killed")
        ? b + " or " + a
        : a + " or " + b;
  }

  /// "the death toll rose to 14", "toll stands at 14".
  private static Optional<String> toll(Atoms atoms, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
      if (atoms.is(i, "toll")) {
        return Optional.of(atoms.is(i - 1, "injury", "injured", "casualty") ? "injured" : "killed");
      }
      if (atoms.is(i, ";", ",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// What the verb or noun that they are the object of says: "killing two", "the wounding of five".
  private static Optional<String> before(Atoms atoms, int from) {
    int at = from - 1;
    int steps = 0;
    boolean list = false;
    while (at >= 0 && steps < 14) {
      Atom atom = atoms.at(at);
      if (atom.lower().equals("of")
          || atom.lower().equals("in") && atoms.at(at - 1).lower().equals("resulting")) {
        Optional<String> noun = StateWords.ofNoun(atoms.at(at - 1).lemma());
        if (noun.isPresent() && atoms.is(at - 2, "fatal", "deadly")) {
          return Optional.of("killed");
        }
        if (noun.isPresent() || !list) {
          return noun;
        }
      }
      if (atom.isVerb() || atom.tag().equals("NN") && atom.lower().endsWith("ing")) {
        Optional<String> state = StateWords.ofWord(atom);
        boolean passive =
            atom.tag().equals("VBN")
                && atoms.is(at - 1, "was", "were", "been", "is", "are", "being", "be");
        if (state.isPresent() && !passive && !atom.lemma().equals("die")) {
          return Optional.of(joinBack(atoms, at, state.get()));
        }
        if (atoms.is(at, "claimed", "claiming", "claims") && state.isEmpty()) {
          return Optional.empty();
        }
        return Optional.empty();
      }
      if (atom.lower().equals("dead")
          || atom.lower().equals("injured")
          || atom.lower().equals("killed")) {
        // "leaving a man dead and two women" tells nothing of the women.
        return Optional.empty();
      }
      if (atom.tag().equals("CC") || atom.lower().equals(",")) {
        // Only inside a list of objects: "killing a guard and two drivers".
        Atom left = atoms.at(at - 1);
        if (!left.isNoun() && !left.tag().equals("CD") && !left.lower().equals(",")) {
          return Optional.empty();
        }
        list = true;
      } else {
        boolean phrase =
            atom.isNoun()
                || atom.tag().equals("CD")
                || atom.tag().equals("DT")
                || atom.tag().startsWith("JJ")
                || atom.tag().equals("PRP$")
                || atom.tag().startsWith("RB")
                || atom.tag().equals("HYPH")
                || atom.tag().equals("PDT")
                || atoms.is(
                    at, "at", "least", "than", "more", "up", "to", "as", "many", "-", "other",
                    "about");
        if (!phrase
            || !list
                && (atom.isNoun()
                    || atom.tag().equals("DT") && !atoms.is(at, "the", "another", "all"))) {
          return Optional.empty();
        }
      }
      at--;
      steps++;
    }
    return Optional.empty();
  }

  /// "killed or wounded 20", "shot and killed two", "shot and wounded".
  private static String joinBack(Atoms atoms, int verb, String state) {
    if (!atoms.is(verb - 1, "and", "or")) {
      return atoms.is(verb + 1, "dead") ? "killed" : state;
    }
    Optional<String> first = StateWords.ofWord(atoms.at(verb - 2));
    if (first.isEmpty() || first.get().equals(state) || !atoms.at(verb - 2).isVerb()) {
      return state;
    }
    if (first.get().equals("shot") || first.get().equals("stabbed")) {
      return state;
    }
    return joint(first.get(), state);
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
        return StateWords.ofWord(atom).map(s -> either(atoms, at, s));
      }
    }
    return Optional.empty();
  }
}
