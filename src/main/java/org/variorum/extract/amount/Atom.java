package org.variorum.extract.amount;

import org.variorum.model.Span;

/// A piece of a token: a run of letters, a number, or one mark. "23-year-old" is five atoms, whether
/// the tokenizer made one token of it or five.
///
/// @param text as written
/// @param lower the text in lower case, typographic apostrophes and dashes made plain
/// @param lemma of the token if the atom is the whole token, else `lower`
/// @param tag the Penn tag of the token
public record Atom(Span span, String text, String lower, String lemma, String tag) {

  /// Whether it is written in the figures of English. Those of other scripts are not read, like the
  /// words around them.
  public boolean isFigures() {
    char first = text.charAt(0);
    return first >= '0' && first <= '9';
  }

  public boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  /// Whether it starts with a capital letter.
  public boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }
}
