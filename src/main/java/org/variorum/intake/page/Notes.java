package org.variorum.intake.page;

import java.util.regex.Pattern;

/// Tells by their words the notes in which a paper speaks of an article itself: what was put right
/// in it, and who helped with it. They are of the article wherever on the page they stand, because a
/// reader who checks facts must not miss them.
final class Notes {
  private static final int LONGEST = 90;

  private static final Pattern NOTE =
      Pattern.compile(
          "^[\\W_]*(?:(?:this|the|an earlier version of this)"
              + " (?:article|story|piece|post|report|item)"
              + "\\b.{0,60}\\b(?:amended|corrected|updated|edited|revised|changed|misstated|incorrectly|said|stated|gave|misspelled|clarified)\\b.*|(?:corrections?|clarifications?|editor[’']?s?’?"
              + " note|update|berichtigung|korrektur|anmerkung der redaktion|hinweis der"
              + " redaktion|corrección|fe de erratas|nota (?:de la redacción|del"
              + " editor)|rectificatif|note de la rédaction|rettelse|correctie|errata"
              + " corrige)\\b[^.!?]{0,40}[:—–.].*|.{2,120}\\bcontributed (?:reporting\\b|to this"
              + " (?:report|story|article)).*|(?:additional )?reporting by .*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private Notes() {}

  static boolean isNote(String text) {
    return text.length() < LONGEST * 8
        && Words.count(text) <= LONGEST
        && NOTE.matcher(text).matches();
  }
}
