package org.variorum.extract.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.function.Supplier;

/// Gives text that is set in capitals only, as old agencies wired it, its case back: a tagger that
/// looks at no case tells the proper nouns, and they and the first word of a sentence keep their
/// capital letter. What comes out is read like any other text.
final class Capitals {
  /// Below this share of lower-case letters a text counts as set in capitals.
  private static final double LOWER = 0.1;

  /// Fewer letters than this do not tell how a text is set.
  private static final int ENOUGH_LETTERS = 40;

  private final Supplier<StanfordCoreNLP> caseless;

  /// @param caseless tokens, sentences and tags of text in lower case
  Capitals(Supplier<StanfordCoreNLP> caseless) {
    this.caseless = caseless;
  }

  static boolean are(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    return letters >= ENOUGH_LETTERS && lower < LOWER * letters;
  }

  /// @return as long as the text, unit for unit, so that offsets stay true
  String recased(String text) {
    StringBuilder recased = new StringBuilder(text.length());
    text.chars().forEach(c -> recased.append((char) Character.toLowerCase(c)));
    Annotation annotation = new Annotation(recased.toString());
    caseless.get().annotate(annotation);
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      boolean opens = true;
      for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        int at = token.beginPosition();
        boolean word = Character.isLetter(recased.charAt(at));
        if (word && (opens || token.tag().startsWith("NNP"))) {
          recased.setCharAt(at, Character.toUpperCase(recased.charAt(at)));
        }
        opens &= !word;
      }
    }
    return recased.toString();
  }
}
