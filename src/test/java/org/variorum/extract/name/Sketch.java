package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// A report for tests, written as tokens with their tags: `Ann/NNP/P spoke/VBD ./.`, one sentence a
/// line; P, O, L and M stand for the model's name tags, and `_` glues a token to the one before it. A
/// line that begins with `#` is the title.
record Sketch(String text, List<Parsed> sentences) {
  private static final Map<String, String> NAME_TAGS =
      Map.of("P", "PERSON", "O", "ORGANIZATION", "L", "LOCATION", "M", "MISC");

  static Sketch of(String lines) {
    StringBuilder text = new StringBuilder();
    List<Parsed> sentences = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      boolean title = line.startsWith("#");
      List<Token> tokens = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (String item : line.replaceFirst("^#", "").strip().split("\\s+")) {
        boolean glued = item.startsWith("_");
        String[] parts = (glued ? item.substring(1) : item).split("/");
        if (!glued && !tokens.isEmpty()) {
          text.append(' ');
        }
        int start = text.length();
        text.append(parts[0]);
        String tag = parts.length > 1 ? parts[1] : "NN";
        String lemma = tag.startsWith("NNP") ? parts[0] : parts[0].toLowerCase(Locale.ROOT);
        tokens.add(new Token(new Span(start, text.length()), lemma, tag));
        names.add(parts.length > 2 ? NAME_TAGS.get(parts[2]) : "O");
      }
      Span span = tokens.getFirst().span().cover(tokens.getLast().span());
      Sentence.Role role = title ? Sentence.Role.TITLE : Sentence.Role.BODY;
      sentences.add(
          new Parsed(new Sentence(span, role, sentences.size(), tokens), names, List.of()));
      text.append('\n');
    }
    return new Sketch(text.toString(), sentences);
  }
}
