package org.variorum.extract.time;

import java.util.Optional;
import java.util.Set;
import org.variorum.extract.amount.Atom;
import org.variorum.extract.amount.Atoms;

/// Whether the words around a date look ahead of the publication. News tells of the past, so only a
/// verb that says so makes a weekday the next one instead of the last.
final class Outlook {
  private static final Set<String> AHEAD =
      Set.of("will", "'ll", "wo", "shall", "scheduled", "expected", "slated", "due", "upcoming");
  private static final Set<String> SET = Set.of("set", "planned", "planning", "going", "likely");
  private static final Set<String> ORDERS =
      Set.of("order", "ask", "tell", "invite", "urge", "agree", "hope", "plan", "want", "intend");
  private static final Set<String> SOFT = Set.of("could", "may", "might", "can", "must", "should");

  private static final Set<String> BREAKS = Set.of(";", ":", "\"", "”", "“");

  private Outlook() {}

  /// Whether the verb that governs the date at `[from, until)` looks ahead: the nearest verb before
  /// it in its clause, or the first after it where none stands before.
  static boolean ahead(Atoms atoms, int from, int until) {
    if (atoms.is(until, "deadline")) {
      return true;
    }
    return opensClause(atoms, from, until)
        ? after(atoms, from, until).or(() -> before(atoms, from)).orElse(false)
        : before(atoms, from).or(() -> after(atoms, from, until)).orElse(false);
  }

  /// Whether the date stands at the head of a clause: "and on Friday he will appear".
  private static boolean opensClause(Atoms atoms, int from, int until) {
    int before = from - 1 - (atoms.is(from - 1, "on", "in") ? 1 : 0);
    boolean head = before < 0 || atoms.is(before, ",") || atoms.at(before).tag().equals("CC");
    String next = atoms.at(until).tag();
    return head && (next.equals("PRP") || next.equals("DT") || next.startsWith("NNP"));
  }

  /// What the nearest verb before the date says, empty where none stands there.
  private static Optional<Boolean> before(Atoms atoms, int from) {
    for (int i = from - 1; i >= 0 && !atoms.in(i, BREAKS); i--) {
      Atom atom = atoms.at(i);
      boolean set = SET.contains(atom.lower()) && atoms.is(i + 1, "for", "to", "on");
      // "pending his next court hearing April 19"
      boolean next = atom.lower().equals("next") && from - i <= 4;
      if (AHEAD.contains(atom.lower()) || set || next) {
        return Optional.of(true);
      }
      if (atom.isVerb()) {
        return Optional.of(isFixing(atoms, i, from) || verbAhead(atoms, i, from));
      }
    }
    return Optional.empty();
  }

  /// "called a strike for Tuesday", "called for a strike on Monday", "moved the vote to Friday"
  private static boolean isFixing(Atoms atoms, int verb, int date) {
    boolean passive = atoms.is(verb - 1, "was", "were", "been", "be", "is");
    return switch (atoms.at(verb).lemma()) {
      case "call" -> !passive && (atoms.is(date - 1, "for") || atoms.is(verb + 1, "for"));
      case "announce", "schedule", "plan", "convene", "postpone", "adjourn", "move", "set" ->
          atoms.is(date - 1, "for", "until", "to") && atoms.is(verb + 1, "a", "an", "the", "for");
      default -> false;
    };
  }

  /// What the first verb after the date says, empty where none stands there.
  private static Optional<Boolean> after(Atoms atoms, int from, int until) {
    for (int i = until; i < atoms.size(); i++) {
      Atom atom = atoms.at(i);
      if (AHEAD.contains(atom.lower())) {
        return Optional.of(true);
      }
      if (atom.isVerb()) {
        return Optional.of(verbAhead(atoms, i, from));
      }
      if (atom.tag().equals("MD")) {
        return Optional.of(SOFT.contains(atom.lower()));
      }
    }
    return Optional.empty();
  }

  private static boolean verbAhead(Atoms atoms, int verb, int date) {
    // "the hearing is Monday", "returns to court on Monday" is left to the past: headlines use it.
    if (atoms.is(verb, "is", "are") && verb + 2 >= date && verb < date) {
      return true;
    }
    int i = verb - 1;
    boolean infinitive = false;
    while (i >= 0 && verb - i <= 6) {
      Atom atom = atoms.at(i);
      if (AHEAD.contains(atom.lower()) || SOFT.contains(atom.lower()) && atom.tag().equals("MD")) {
        return true;
      }
      if (atom.tag().equals("TO") || atom.lower().equals("to")) {
        infinitive = true;
      } else if (infinitive && atom.isVerb()) {
        return SET.contains(atom.lower()) || ORDERS.contains(atom.lemma());
      } else if (infinitive && (atom.isNoun() || SET.contains(atom.lower()))) {
        // "suspect to appear in court Monday", "set to begin Monday"
        return true;
      } else if (!infinitive && !atom.isVerb() && !atom.tag().startsWith("RB")) {
        return false;
      }
      i--;
    }
    return infinitive;
  }
}
