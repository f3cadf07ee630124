package org.variorum.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;

class PlaceAdverbsTest {
  private static final Value YARD = new Value.Description(Kind.PLACE, "yard", List.of());
  private static final Value FIRM = new Value.Description(Kind.ORGANIZATION, "firm", List.of());
  private static final Value MAN = new Value.Description(Kind.PERSON, "man", List.of());
  private static final Value OBAN = new Value.Place(Optional.empty(), "Oban", List.of());

  @Test
  void whereStandsForTheNounOfItsClause() {
    String text = "the/DT firm/NN in/IN Oban/NNP where/WRB she/PRP worked/VBD";
    List<Parsed.Arc> arcs =
        List.of(new Parsed.Arc(6, 4, "advmod"), new Parsed.Arc(1, 6, "acl:relcl"));
    assertThat(meant(text, arcs, mention(1, FIRM), mention(3, OBAN))).containsExactly(FIRM);
  }

  @Test
  void whereStandsForThePlaceRightBeforeIt() {
    String text = "in/IN Oban/NNP where/WRB she/PRP worked/VBD";
    assertThat(meant(text, List.of(), mention(1, OBAN))).containsExactly(OBAN);
  }

  @Test
  void whereThatAsksIsLeftAlone() {
    String text = "in/IN Oban/NNP they/PRP asked/VBD where/WRB she/PRP worked/VBD";
    assertThat(meant(text, List.of(), mention(1, OBAN))).isEmpty();
  }

  @Test
  void thereStandsForTheNearestPlaceBeforeIt() {
    String text = "from/IN Oban/NNP to/TO the/DT yard/NN and/CC hid/VBD there/RB";
    assertThat(meant(text, List.of(), mention(1, OBAN), mention(4, YARD))).containsExactly(YARD);
  }

  @Test
  void nobodyIsAPlace() {
    String text = "a/DT man/NN hid/VBD there/RB";
    assertThat(meant(text, List.of(), mention(1, MAN))).isEmpty();
  }

  @Test
  void thereThatOnlySaysThatSomethingIsIsNone() {
    String text = "in/IN Oban/NNP there/EX was/VBD a/DT fire/NN";
    assertThat(meant(text, List.of(), mention(1, OBAN))).isEmpty();
  }

  @Test
  void aLineThatDoesNotTellHasNone() {
    String text = "in/IN Oban/NNP where/WRB she/PRP worked/VBD";
    Parsed line = sentence(text, Sentence.Role.BOILERPLATE, List.of());
    Mention oban = new Mention(0, line.tokens().get(1).span(), 0, OBAN);
    assertThat(PlaceAdverbs.tag(List.of(line), List.of(oban))).isEmpty();
  }

  private record Said(int token, Value value) {}

  private static Said mention(int token, Value value) {
    return new Said(token, value);
  }

  private static List<Value> meant(String text, List<Parsed.Arc> arcs, Said... said) {
    Parsed sentence = sentence(text, Sentence.Role.BODY, arcs);
    List<Mention> mentions = new ArrayList<>();
    for (Said one : said) {
      Span span = sentence.tokens().get(one.token).span();
      mentions.add(new Mention(mentions.size(), span, 0, one.value));
    }
    return PlaceAdverbs.tag(List.of(sentence), mentions).stream().map(Tagged::value).toList();
  }

  private static Parsed sentence(String text, Sentence.Role role, List<Parsed.Arc> arcs) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      int slash = word.indexOf('/');
      String lemma = word.substring(0, slash);
      tokens.add(new Token(new Span(at, at + slash), lemma, word.substring(slash + 1)));
      at += slash + 1;
    }
    return new Parsed(
        new Sentence(new Span(0, at), role, 0, tokens),
        Collections.nCopies(tokens.size(), "O"),
        arcs);
  }
}
