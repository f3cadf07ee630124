package org.variorum.align.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// The words of what a report tells, as they are compared for copying.
///
/// @param forms of the words
record Words(Report report, Extraction extraction, List<Word> list, List<String> forms) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

  /// @param form lower case, with straight apostrophes
  /// @param quoted whether it stands inside quotation marks
  record Word(String form, Span span, boolean quoted) {}

  static Words of(Report report, Extraction extraction) {
    List<Word> words = new ArrayList<>();
    boolean quoted = false;
    int paragraph = -1;
    for (Sentence sentence : extraction.sentences()) {
      // A quotation that runs over paragraphs opens anew in each, so a new one starts unquoted.
      quoted &= sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      if (sentence.tells()) {
        quoted = add(report.text(), sentence.span(), quoted, words);
      }
    }
    return new Words(
        report, extraction, List.copyOf(words), words.stream().map(Word::form).toList());
  }

  private static boolean add(String text, Span span, boolean quotedBefore, List<Word> words) {
    boolean quoted = quotedBefore;
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    int at = span.start();
    while (matcher.find()) {
      quoted = after(text, at, matcher.start(), quoted);
      String form = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(form, new Span(matcher.start(), matcher.end()), quoted));
      at = matcher.end();
    }
    return after(text, at, span.end(), quoted);
  }

  /// Whether a quotation is open after a stretch between words.
  private static boolean after(String text, int from, int until, boolean quotedBefore) {
    boolean quoted = quotedBefore;
    for (int i = from; i < until; i++) {
      char c = text.charAt(i);
      boolean doubled = i + 1 < until && text.charAt(i + 1) == c;
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '“' || c == '«' || c == '`' && doubled) {
        quoted = true;
      } else if (c == '”' || c == '»' || c == '\'' && doubled) {
        quoted = false;
      }
    }
    return quoted;
  }
}
