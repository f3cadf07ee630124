package org.variorum.compare.detail;

import java.util.List;
import java.util.Set;
import org.variorum.model.Event;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// Turns of phrase around a day that say whether it is the day of a harm.
final class DayWords {
  /// Verbs of FrameNet's frames Use_firearm and Explosion; all of them mean other things too.
  private static final Set<String> FIRING = Set.of("discharge", "fire", "explode", "detonate");

  private static final Set<String> WEAPONS =
      Set.of(
          "gun",
          "handgun",
          "pistol",
          "rifle",
          "shotgun",
          "revolver",
          "firearm",
          "weapon",
          "bomb",
          "grenade",
          "mine",
          "missile",
          "rocket",
          "explosive");

  private static final Set<String> CHARGES =
      Set.of("charge", "count", "suspicion", "accusation", "allegation");

  /// How far the weapon may stand from its verb, in words.
  private static final int BESIDE = 4;

  private DayWords() {}

  /// "on Monday night when a gunman shot two": the clause after "when" says what the day is the day
  /// of, whatever the verb before it.
  static boolean isWhenHarm(List<Token> tokens, Span day, List<Event> events) {
    int next = DaySigns.firstFrom(tokens, new Span(day.end(), day.end() + 1));
    if (next < tokens.size() && tokens.get(next).lemma().equals(",")) {
      next++;
    }
    if (next >= tokens.size() || !tokens.get(next).lemma().equals("when")) {
      return false;
    }
    int end = Math.min(tokens.size(), next + 1 + DaySigns.REACH);
    return tokens.subList(next + 1, end).stream()
        .filter(t -> t.tag().startsWith("VB"))
        .anyMatch(
            t -> events.stream().anyMatch(e -> Harm.isDone(e) && e.trigger().overlaps(t.span())));
  }

  /// "the rifle discharged", "fired a gun", "the pistol went off", but not "discharged from hospital".
  static boolean isFiring(List<Token> tokens, Token verb) {
    int at = tokens.indexOf(verb);
    boolean off =
        verb.lemma().equals("go")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).lemma().equals("off");
    return (off || FIRING.contains(verb.lemma()))
        && tokens
            .subList(Math.max(0, at - BESIDE), Math.min(tokens.size(), at + 1 + BESIDE))
            .stream()
            .anyMatch(t -> WEAPONS.contains(t.lemma()));
  }

  /// "two counts of felonious assault", "assault charges": the noun names an accusation.
  static boolean isCharge(List<Token> tokens, int at) {
    if (!tokens.get(at).tag().startsWith("NN")) {
      return false;
    }
    if (at + 1 < tokens.size() && CHARGES.contains(tokens.get(at + 1).lemma())) {
      return true;
    }
    int of = at - 1;
    while (of > 0 && isPartOfName(tokens.get(of))) {
      of--;
    }
    return of > 0
        && tokens.get(of).lemma().equals("of")
        && CHARGES.contains(tokens.get(of - 1).lemma());
  }

  private static boolean isPartOfName(Token token) {
    return token.tag().startsWith("JJ") || token.tag().startsWith("NN");
  }
}
