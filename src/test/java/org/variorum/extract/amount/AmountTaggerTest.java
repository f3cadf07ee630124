package org.variorum.extract.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the tagger reads in sentences as news writes them, each mention as `text = kind value`.
class AmountTaggerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The raids ended with the elimination of two insurgents. | two insurgents = quantity 2 insurgent killed
          Three were killed. | Three = quantity 3 person killed
          The blast killed two people and wounded five others. | two people = quantity 2 person killed ; five others = quantity 5 other person injured
          The victim was identified as Ann Smith, 23, of Leeds. | 23 = age 23
          The damage came to $1.2 million. | $1.2 million = money $ 1200000
          It ended a two-decade-long presence. | two-decade-long = duration 20 year
          """)
  void reads(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  static String described(String text) {
    AmountTagger tagger = new AmountTagger(VaguePolicy.standard());
    List<Tagged> tagged = tagger.tag(Texts.sentences(text), text, List.of());
    return tagged.isEmpty()
        ? "none"
        : tagged.stream()
            .map(t ->
                t.span().in(text)
                    + " = "
                    + t.value().kind().name().toLowerCase(Locale.ROOT)
                    + " "
                    + t.value().normal())
            .collect(Collectors.joining(" ; "));
  }
}
