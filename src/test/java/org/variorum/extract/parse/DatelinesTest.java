package org.variorum.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TORVIK (NordPress) – |Six people drowned
          PORT LORNE, March 14 - |An explosion tore through
          PORT LORNE, Vessland, 14 March 2025 (NP) -- |An explosion
          NEW VESSLAND: |Four men were held
          St. Anders, Vessland (NP) — |The mayor resigned
          ST. ANDERS — |The mayor resigned
          """)
  void aDatelineEndsWhereTheSentenceBegins(String dateline, String told) {
    assertThat(Datelines.end(dateline + " " + told)).isEqualTo(dateline.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor - a former teacher - resigned on Monday.",
        "US-backed forces took the town.",
        "Mr. Hale (Labour) said - and meant it - that he would stay.",
        "A B-52 bomber crashed.",
        "TORVIK is a town of 900 people – and two churches.",
        "UN: nobody knows"
      })
  void aSentenceIsNoDateline(String block) {
    assertThat(Datelines.end(block)).isZero();
  }

  @Test
  void theDatelineStaysInTheSentenceWithoutDependencies() {
    String text = "TORVIK (NP) – Six drowned. All were men.";
    List<Parsed> parsed =
        new Datelines(DatelinesTest::byWords)
            .parse(text, new Span(0, text.length()), Sentence.Role.BODY, 3);
    assertThat(parsed).hasSize(2);
    Parsed first = parsed.getFirst();
    assertThat(first.sentence().span().in(text)).isEqualTo("TORVIK (NP) – Six drowned.");
    assertThat(first.tokens()).hasSize(5);
    assertThat(first.nameTags()).hasSize(5);
    assertThat(first.arcs())
        .extracting(a -> a.governor() < 0 ? "" : first.tokens().get(a.governor()).lemma())
        .containsExactly("", "Six");
    assertThat(parsed.getLast().sentence().span().in(text)).isEqualTo("All were men.");
  }

  @Test
  void aTitleHasNone() {
    String text = "TORVIK – Six drowned.";
    List<Parsed> parsed =
        new Datelines(DatelinesTest::byWords)
            .parse(text, new Span(0, text.length()), Sentence.Role.TITLE, 0);
    assertThat(parsed.getFirst().arcs().getFirst().dependent()).isZero();
  }

  /// Sentences end with a full stop at the end of a word; each word depends on the one before.
  private static List<Parsed> byWords(String text, Span block, Sentence.Role role, int paragraph) {
    List<Parsed> parsed = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int at = block.start();
    for (String word : block.in(text).strip().split(" +")) {
      int start = text.indexOf(word, at);
      at = start + word.length();
      tokens.add(new Token(new Span(start, at), word, "NN"));
      if (word.endsWith(".") || at >= block.end() - 1) {
        parsed.add(sentence(List.copyOf(tokens), role, paragraph));
        tokens.clear();
      }
    }
    if (!tokens.isEmpty()) {
      parsed.add(sentence(tokens, role, paragraph));
    }
    return parsed;
  }

  private static Parsed sentence(List<Token> tokens, Sentence.Role role, int paragraph) {
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    List<Parsed.Arc> arcs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      arcs.add(new Parsed.Arc(i - 1, i, "dep"));
    }
    return new Parsed(
        new Sentence(span, role, paragraph, tokens), tokens.stream().map(_ -> "O").toList(), arcs);
  }
}
