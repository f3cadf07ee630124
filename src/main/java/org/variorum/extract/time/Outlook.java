package org.variorum.extract.time;

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

  private Outlook() {}

  /// Whether the verb that governs the date at `[from, until)` looks ahead: the nearest verb before
  /// it in its clause, or the first after it where none stands before.
  static boolean ahead(Atoms atoms, int from, int until) {
    for (int i = from - 1; i >= 0; i--) {
      Atom atom = atoms.at(i);
      if (AHEAD.contains(atom.lower())) {
        return true;
      }
      if (SET.contains(atom.lower()) && atoms.is(i + 1, "for", "to", "on")) {
        return true;
      }
      if (atom.isVerb()) {
        return verbAhead(atoms, i, from);
      }
      if (atoms.is(i, ";", ":", "\"", "”", "“")) {
        break;
      }
    }
    for (int i = until; i < atoms.size(); i++) {
      Atom atom = atoms.at(i);
      if (AHEAD.contains(atom.lower())) {
        return true;
      }
      if (atom.isVerb()) {
        return verbAhead(atoms, i, from);
      }
      if (atom.tag().equals("MD")) {
        return SOFT.contains(atom.lower());
      }
    }
    return false;
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
