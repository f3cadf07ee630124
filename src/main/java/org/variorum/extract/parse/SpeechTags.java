package org.variorum.extract.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.name.CalendarNames;

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

  /// What tells when, beside weekdays, where no preposition stands before it: "said late today".
  private static final Set<String> WHEN =
      Set.of("today", "yesterday", "tonight", "late", "early", "earlier", "later");

  /// Tags of the words that a noun phrase is made of, a title with a full stop among them.
  private static final Pattern IN_PHRASE =
      Pattern.compile("DT|PRP\\$?|JJ[RS]?|NNP?S?|CD|POS|HYPH|CC|IN|\\.");

  private static final Pattern HEAD = Pattern.compile("NNP?S?|PRP");

  private static final Pattern NO_BEGINNING = Pattern.compile("CC|IN|RB");

  /// Tags of words that something was said with, and no circumstance of saying it.
  private static final Pattern CLAUSE = Pattern.compile("VB.*|MD|W.*|TO|EX");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

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
        && !has(tokens.getFirst(), NO_BEGINNING)
        && tokens.stream().allMatch(t -> has(t, IN_PHRASE))
        && tokens.stream().anyMatch(t -> has(t, HEAD));
  }

  /// Whether what follows the verb tells only when, where, in what or whom it was said: nothing that
  /// was said itself.
  private static boolean isCircumstance(String verb, List<CoreLabel> rest) {
    if (rest.stream().anyMatch(t -> has(t, CLAUSE))) {
      return false;
    }
    return rest.isEmpty()
        || verb.equals("tell")
        || Set.of("IN", "RB").contains(rest.getFirst().tag())
        || tellsWhen(rest.getFirst().word().toLowerCase(Locale.ROOT));
  }

  private static boolean isFinite(CoreLabel token) {
    return FINITE.contains(token.tag());
  }

  private static boolean tellsWhen(String word) {
    return CalendarNames.isWeekday(word) || WHEN.contains(word);
  }

  private static boolean has(CoreLabel token, Pattern tag) {
    return tag.matcher(token.tag()).matches();
  }
}
