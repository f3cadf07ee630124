package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// A report written with its name tags, so that the rules can be tested without language models.
///
/// Tokens are parted by spaces, sentences by line ends; `_L`, `_P`, `_O` and `_M` at the end of a
/// token tag it as location, person, organisation or other name. Commas and points are tokens of
/// their own when written so, and join the word before them in the text.
record TaggedText(String text, List<Parsed> sentences) {
  private static final Map<String, String> TAGS =
      Map.of("_L", "LOCATION", "_P", "PERSON", "_O", "ORGANIZATION", "_M", "MISC");

  static TaggedText of(String written) {
    StringBuilder text = new StringBuilder();
    List<Parsed> sentences = new ArrayList<>();
    for (String line : written.strip().split("\n")) {
      List<Token> tokens = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (String piece : line.strip().split(" +")) {
        String mark = piece.length() > 2 ? piece.substring(piece.length() - 2) : "";
        String word = TAGS.containsKey(mark) ? piece.substring(0, piece.length() - 2) : piece;
        boolean joins = word.equals(",") || word.equals(".") || word.equals("'s");
        if (!text.isEmpty() && !joins && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
        }
        Span span = new Span(text.length(), text.length() + word.length());
        text.append(word);
        boolean name =
            TAGS.containsKey(mark) || Character.isUpperCase(word.charAt(0)) && !tokens.isEmpty();
        String tag = name ? "NNP" : Character.isDigit(word.charAt(0)) ? "CD" : "NN";
        tokens.add(new Token(span, word, tag));
        names.add(TAGS.getOrDefault(mark, "O"));
      }
      text.append('\n');
      Span span = tokens.getFirst().span().cover(tokens.getLast().span());
      Sentence sentence = new Sentence(span, Sentence.Role.BODY, sentences.size(), tokens);
      sentences.add(new Parsed(sentence, names, List.of()));
    }
    return new TaggedText(text.toString(), sentences);
  }
}
