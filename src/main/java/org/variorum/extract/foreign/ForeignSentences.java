package org.variorum.extract.foreign;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Language;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// Cuts text into sentences and words by the rules of its language, as the JDK has them (Unicode
/// Standard Annex #29).
public final class ForeignSentences {
  /// The tag of a name: a word with a capital letter inside a sentence.
  static final String NAME = "NNP";

  static final String NUMBER = "CD";

  /// The tag of a foreign word in the Penn Treebank.
  private static final String WORD = "FW";

  private static final String MARK = ":";

  /// A word; what stands in a date or a number is one with it.
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,’'-][\\p{L}\\p{N}]+)*|\\S");

  /// Languages that write "the 5th" as "5.", so that a sentence goes on behind it.
  private static final Set<String> ORDINAL_STOPS =
      Set.of("cs", "da", "de", "et", "fi", "hr", "hu", "is", "no", "pl", "sk", "sl", "sr", "tr");

  private static final Pattern ORDINAL = Pattern.compile("(?<!\\p{N})\\d{1,2}\\.\\s*$");

  private final BreakIterator sentences;
  private final boolean hasOrdinalStops;

  public ForeignSentences(Language language) {
    this.hasOrdinalStops = ORDINAL_STOPS.contains(language.code());
    this.sentences = BreakIterator.getSentenceInstance(language.locale());
  }

  /// The sentences of a block, in order.
  ///
  /// @param text of the whole report
  public List<Sentence> of(String text, Span block, Sentence.Role role, int paragraph) {
    String part = block.in(text).replace('\n', ' ');
    List<Sentence> found = new ArrayList<>();
    sentences.setText(part);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      boolean goesOn =
          hasOrdinalStops && to < part.length() && ORDINAL.matcher(part.substring(from, to)).find();
      if (goesOn) {
        continue;
      }
      List<Token> tokens = tokens(text, new Span(from, to).shift(block.start()));
      if (!tokens.isEmpty()) {
        Span span = tokens.getFirst().span().cover(tokens.getLast().span());
        found.add(new Sentence(span, role, paragraph, tokens));
      }
      from = to;
    }
    return found;
  }

  private static List<Token> tokens(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      String word = matcher.group();
      String tag = tag(word, tokens.isEmpty());
      String lemma = tag.equals(NAME) ? word : word.toLowerCase(Locale.ROOT);
      tokens.add(new Token(new Span(matcher.start(), matcher.end()), lemma, tag));
    }
    return tokens;
  }

  private static String tag(String word, boolean isFirst) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (!Character.isLetter(first)) {
      return MARK;
    }
    return Character.isUpperCase(first) && !isFirst ? NAME : WORD;
  }
}
