package org.variorum.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

class CoreNlpTest {
  private static final CoreNlp NLP = new CoreNlp();

  private static List<Parsed> parse(String text) {
    return NLP.parse(text, new Span(0, text.length()), Sentence.Role.BODY, 0);
  }

  @Test
  void spansPointIntoTheWholeText() {
    String text = "Skip this. Two boats sank\nnear Harl. Nobody drowned.";
    List<Parsed> parsed = NLP.parse(text, new Span(11, text.length()), Sentence.Role.BODY, 3);
    assertThat(parsed).hasSize(2);
    assertThat(parsed.getFirst().sentence().span().in(text))
        .isEqualTo("Two boats sank\nnear Harl.");
    assertThat(parsed.getFirst().tokens().get(1).span().in(text)).isEqualTo("boats");
    assertThat(parsed.getFirst().tokens().get(1).lemma()).isEqualTo("boat");
    assertThat(parsed.getLast().sentence().paragraph()).isEqualTo(3);
  }

  @Test
  void conjunctsShareTheirGovernor() {
    Parsed parsed = parse("Police arrested two men in Kabul and Herat.").getFirst();
    assertThat(parsed.nameTags()).contains("LOCATION");
    assertThat(parsed.arcs())
        .anyMatch(a -> a.is("nsubj") && a.governor() == 1 && a.dependent() == 0)
        .anyMatch(a -> a.is("obj") && a.dependent() == 3);
  }

  @Test
  void textInCapitalsIsGivenItsCaseBack() {
    String text =
        "SEVERAL WORKERS OF THE UNION WERE INJURED WHEN MARIA LOPEZ SPOKE IN MADRID TODAY.";
    Parsed parsed = parse(text).getFirst();
    assertThat(parsed.nameTags()).contains("PERSON", "LOCATION");
    assertThat(parsed.tokens().get(1).lemma()).isEqualTo("worker");
    assertThat(parsed.tokens().get(1).span().in(text)).isEqualTo("WORKERS");
    assertThat(parsed.tokens()).extracting(Token::lemma).contains("Lopez", "Madrid", "speak");
  }
}
