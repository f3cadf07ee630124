package org.variorum.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @Test
  void aSpeechTagIsNoPartOfTheClauseBeforeIt() {
    String text = "Seven were hurt inside a home in Beverly, Mill Creek police said on Monday.";
    Parsed parsed = parse(text).getFirst();
    assertThat(parsed.sentence().span()).isEqualTo(new Span(0, text.length()));
    assertThat(arcs(text, parsed))
        .contains("said ccomp hurt", "home nmod:in Beverly", "said nsubj police")
        .noneMatch(a -> a.startsWith("Beverly appos") || a.equals("hurt nsubj police"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two men were shot, police said.",
        "Two men were shot on Sunday, the mayor of Leeds told reporters.",
        "Two men were shot, said Captain Ann Tull of the state police.",
        "\"Two men were shot,\" she said late Monday.",
        "Two men were shot, officials confirmed in a statement on Monday."
      })
  void whatIsSaidHangsBelowTheVerbOfItsSpeechTag(String text) {
    Parsed parsed = parse(text).getFirst();
    assertThat(arcs(text, parsed))
        .anyMatch(a -> a.matches("(said|told|confirmed) ccomp shot"))
        .contains("shot nsubj:pass men");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After the fire, police said the man died.",
        "Two men were shot, and police said.",
        "On Monday, police said.",
        "Two men were shot, which nobody confirmed."
      })
  void whatOnlyLooksLikeASpeechTagIsLeftWhereItIs(String text) {
    assertThat(arcs(text, parse(text).getFirst())).noneMatch(a -> a.matches("said ccomp shot"));
  }

  private static List<String> arcs(String text, Parsed parsed) {
    return parsed.arcs().stream()
        .filter(a -> a.governor() >= 0)
        .map(a ->
            word(text, parsed, a.governor())
                + " "
                + a.relation()
                + " "
                + word(text, parsed, a.dependent()))
        .toList();
  }

  private static String word(String text, Parsed parsed, int token) {
    return parsed.tokens().get(token).span().in(text);
  }
}
