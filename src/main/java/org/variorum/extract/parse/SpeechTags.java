package org.variorum.extract.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the speech tag that ends a sentence: in "Two people died, Ashby police said on Monday." what
/// stands behind the comma. Nearly every sentence of a report about a crime has one.
///
/// The parser often hangs the tag into the clause before it: it takes Ashby for where they died, or
/// the police for who did. So the two are parsed each by itself.
final class SpeechTags {
  /// Verbs that a tag is made with.
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "report",
          "announce",
          "confirm",
          "state",
          "write",
          "claim",
          "note",
          "explain",
          "acknowledge",
          "believe");

  private static final Set<String> CLOSING = Set.of("''", "”", "\"", "’", "'");

  /// What days are called where no preposition stands before them: "said Monday", "said late today".
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tonight",
          "late",
          "early",
          "earlier",
          "later");

  private static final int LONGEST = 16;
  private static final int SHORTEST_CLAUSE = 4;

  private SpeechTags() {}

  /// The index of the first token of the tag, behind the comma and a closing quotation mark; empty for
  /// a sentence without one.
  ///
  /// @param tokens of a sentence, with tags and lemmas
  static OptionalInt begin(List<CoreLabel> tokens) {
    int end = tokens.size() - 1;
    int comma = end;
    while (comma > 0 && !tokens.get(comma).word().equals(",")) {
      comma--;
    }
    if (comma < SHORTEST_CLAUSE || !tokens.get(end).word().equals(".")) {
      return OptionalInt.empty();
    }
    int begin = comma + (CLOSING.contains(tokens.get(comma + 1).word()) ? 2 : 1);
    boolean tag =
        end - begin >= 2
            && end - begin <= LONGEST
            && isClause(tokens.subList(0, comma))
            && isTag(tokens.subList(begin, end));
    return tag ? OptionalInt.of(begin) : OptionalInt.empty();
  }

  private static boolean isClause(List<CoreLabel> tokens) {
    return tokens.stream().anyMatch(t -> isFinite(t) || t.tag().equals("MD"));
  }

  private static boolean isTag(List<CoreLabel> tokens) {
    int verb = 0;
    while (verb < tokens.size() && !tokens.get(verb).tag().startsWith("VB")) {
      verb++;
    }
    if (verb == tokens.size()
        || !isFinite(tokens.get(verb))
        || !SAYING.contains(tokens.get(verb).lemma())) {
      return false;
    }
    List<CoreLabel> who = tokens.subList(0, verb);
    List<CoreLabel> rest = tokens.subList(verb + 1, tokens.size());
    return verb > 0
        ? isSpeaker(who) && isCircumstance(tokens.get(verb).lemma(), rest)
        : isSpeaker(rest);
  }

  /// Whether the words are one noun phrase, or a pronoun.
  private static boolean isSpeaker(List<CoreLabel> tokens) {
    return !tokens.isEmpty()
        && !tokens.getFirst().tag().matches("CC|IN|RB")
        && tokens.stream()
            .allMatch(t -> t.tag().matches("DT|PRP\\$?|JJ[RS]?|NNP?S?|CD|POS|HYPH|CC|IN|\\."))
        && tokens.stream().anyMatch(t -> t.tag().matches("NNP?S?|PRP"));
  }

  /// Whether what follows the verb tells only when, where, in what or whom it was said: nothing that
  /// was said itself.
  private static boolean isCircumstance(String verb, List<CoreLabel> rest) {
    if (rest.stream().anyMatch(t -> t.tag().matches("VB.*|MD|W.*|TO|EX"))) {
      return false;
    }
    return rest.isEmpty()
        || verb.equals("tell")
        || rest.getFirst().tag().matches("IN|RB")
        || DAYS.contains(rest.getFirst().word().toLowerCase(Locale.ROOT));
  }

  private static boolean isFinite(CoreLabel token) {
    return token.tag().matches("VB[DZP]");
  }
}
