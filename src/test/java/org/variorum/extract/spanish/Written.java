package org.variorum.extract.spanish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// A parse written by hand, so that tests of the rules need no models.
///
/// @param text the words with single blanks
record Written(String text, Parsed parsed) {
  private static final Glosser GLOSSER = new Glosser();

  /// @param words each as `word/TAG`, or `word/TAG/NAME` inside a name
  /// @param arcs each as `dependent relation governor`, by the words
  static Written of(String words, String... arcs) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> order = new ArrayList<>();
    for (String word : words.split(" ")) {
      String[] parts = word.split("/(?=[A-Z])");
      text.append(text.isEmpty() ? "" : " ");
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]);
      tokens.add(new Token(span, parts[0].toLowerCase(Locale.ROOT), parts[1]));
      names.add(parts.length > 2 ? parts[2] : "O");
      order.add(parts[0]);
    }
    List<Parsed.Arc> found = new ArrayList<>();
    for (String arc : arcs) {
      String[] parts = arc.split(" ");
      found.add(new Parsed.Arc(order.indexOf(parts[2]), order.indexOf(parts[0]), parts[1]));
    }
    Sentence sentence = new Sentence(new Span(0, text.length()), Sentence.Role.BODY, 0, tokens);
    return new Written(text.toString(), new Parsed(sentence, names, found));
  }

  Line line() {
    return GLOSSER.gloss(parsed);
  }
}
