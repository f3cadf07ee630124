package org.variorum.extract.amount;

import java.util.Optional;
import java.util.Set;

/// Phrases that tell or change a state: "taken into custody", "rushed to a hospital", "with gunshot
/// wounds", "shot dead", "killed or injured".
final class StateClues {
  private static final Set<String> TO_HOSPITAL =
      Set.of("take", "rush", "transport", "fly", "airlift", "send", "admit", "bring", "transfer");

  /// What the guidelines of the American Hospital Association on giving out patients' condition tell
  /// apart.
  private static final Set<String> GRADES =
      Set.of("critical", "serious", "fair", "good", "stable", "grave");

  private static final int CONDITION_REACH = 4;

  /// How far from the verb the hospital may stand: its name may be long.
  private static final int HOSPITAL_REACH = 14;

  private static final int CHARGES_REACH = 4;

  private StateClues() {}

  /// What the verb at `verb` says with the words after it, where the verb alone does not tell.
  static Optional<String> phrase(Atoms atoms, int verb) {
    if (atoms.at(verb).lemma().equals("take") && custody(atoms, verb)) {
      return Optional.of("arrested");
    }
    if (isTakingPart(atoms, verb)) {
      return Optional.of(StateWords.TAKING_PART);
    }
    if (atoms.at(verb).isVerb() && toHospital(atoms, verb)) {
      return Optional.of("hospitalized");
    }
    if (atoms.at(verb).lemma().equals("face") && charges(atoms, verb)) {
      return Optional.of("charged");
    }
    return atoms.is(verb, "in") ? condition(atoms, verb) : wounds(atoms, verb);
  }

  /// "in critical condition", "in a serious but stable condition", as hospitals class those they treat.
  private static Optional<String> condition(Atoms atoms, int in) {
    int at = in + 1;
    while (at < in + CONDITION_REACH
        && (atoms.at(at).tag().equals("DT") || atoms.at(at).tag().startsWith("RB"))) {
      at++;
    }
    String grade = atoms.at(at).lower();
    if (!GRADES.contains(grade)) {
      return Optional.empty();
    }
    int noun = atoms.is(at + 1, "but", "and") ? at + 3 : at + 1;
    return atoms.is(noun, "condition", "conditions")
        ? Optional.of("in " + grade + " condition")
        : Optional.empty();
  }

  /// "took part", "took to the streets", "turned out"
  private static boolean isTakingPart(Atoms atoms, int verb) {
    return switch (atoms.at(verb).lemma()) {
      case "take" -> atoms.is(verb + 1, "part") || atoms.follow(verb + 1, "to", "the", "streets");
      // Who turned out to be something did not come for it.
      case "turn" -> atoms.is(verb + 1, "out") && !atoms.follow(verb + 2, "to", "be");
      default -> false;
    };
  }

  /// "facing murder charges"
  private static boolean charges(Atoms atoms, int verb) {
    for (int i = verb + 1; i <= verb + CHARGES_REACH; i++) {
      if (atoms.is(i, "charge", "charges")) {
        return true;
      }
      if (!atoms.at(i).isNoun() && !atoms.at(i).tag().startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  private static boolean custody(Atoms atoms, int verb) {
    return atoms.is(verb + 1, "into", "in")
        && (atoms.is(verb + 2, "custody") || atoms.is(verb + 3, "custody"));
  }

  /// Whether the verb brings someone to a hospital.
  static boolean toHospital(Atoms atoms, int verb) {
    if (!TO_HOSPITAL.contains(atoms.at(verb).lemma())) {
      return false;
    }
    boolean to = false;
    int end = Math.min(verb + HOSPITAL_REACH, atoms.size());
    for (int i = verb + 1; i < end && !atoms.is(i, ".", ";"); i++) {
      to |= atoms.is(i, "to", "at");
      boolean hospital =
          atoms.is(i, "hospital", "hospitals", "infirmary")
              || atoms.is(i, "medical") && atoms.is(i + 1, "center", "centre");
      if (to && hospital) {
        return true;
      }
    }
    return false;
  }

  /// "with gunshot wounds", "suffered minor injuries", "reported injuries".
  private static Optional<String> wounds(Atoms atoms, int index) {
    switch (atoms.at(index).lemma()) {
      case "with", "suffer", "sustain", "receive" -> {
        // Any wound that follows is theirs.
      }
      case "report" -> {
        // Whoever reports more than that tells of others.
        int noun = index + (atoms.at(index + 1).tag().startsWith("JJ") ? 2 : 1);
        return atoms.is(noun, "injury", "injuries") ? Optional.of("injured") : Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
    String how = "injured";
    for (int i = index + 1; i < index + 6; i++) {
      if (atoms.is(i, "gunshot", "bullet")) {
        how = "shot";
      } else if (atoms.is(i, "stab", "knife")) {
        how = "stabbed";
      } else if (atoms.is(i, "wound", "wounds", "injury", "injuries", "burns")) {
        return Optional.of(how);
      } else if (atoms.at(i).isVerb() && !atoms.at(i).tag().equals("VBG")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The state at `at`, graver where "shot to death" or "fatally shot" says so.
  static String deadly(Atoms atoms, int at, String state) {
    boolean deadly =
        atoms.is(at + 1, "dead")
            || atoms.is(at + 1, "to") && atoms.is(at + 2, "death")
            || atoms.is(at - 1, "fatally");
    if (deadly) {
      return "killed";
    }
    boolean critical = atoms.is(at - 1, "critically") && !state.equals("killed");
    return critical ? "in critical condition" : state;
  }

  /// The state at `at` with the one that follows: "killed or injured" is one state of one number,
  /// "shot and killed" is killed.
  static String joint(Atoms atoms, int at, String state) {
    if (!atoms.is(at + 1, "or", "and", "/")) {
      return state;
    }
    int second = at + 2 + (atoms.is(at + 2, "seriously", "critically", "been") ? 1 : 0);
    Optional<String> other = StateWords.ofWord(atoms.at(second)).filter(o -> !o.equals(state));
    boolean and = atoms.is(at + 1, "and");
    if (other.isEmpty() || and && isManner(state)) {
      return other.orElse(state);
    }
    // "arrested and charged" are the same people twice; "killed and wounded two others" starts
    // another count.
    boolean harm = isHarm(state) || isHarm(other.get());
    boolean another =
        Numbers.read(atoms, second + 1).isPresent() || atoms.at(second + 1).tag().equals("DT");
    return and && !harm || another ? state : either(state, other.get());
  }

  /// Whether the state tells how, and another may tell with what outcome.
  static boolean isManner(String state) {
    return state.equals("shot") || state.equals("stabbed") || state.equals("beaten");
  }

  private static boolean isHarm(String state) {
    return state.equals("killed") || state.equals("injured");
  }

  /// The joint state of two, in one order.
  static String either(String a, String b) {
    boolean swap = b.equals("killed") || !a.equals("killed") && a.compareTo(b) > 0;
    return swap ? b + " or " + a : a + " or " + b;
  }
}
