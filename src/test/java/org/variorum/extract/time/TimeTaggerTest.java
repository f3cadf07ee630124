package org.variorum.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.extract.amount.Tagged;
import org.variorum.extract.amount.Texts;

/// What the tagger reads in sentences as news writes them. The publication is Tuesday 1 October 2024
/// unless a row says otherwise. A row gives each mention as `text = value`.
class TimeTaggerTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 1);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The attack of September 2, 2024, was claimed. | September 2, 2024 = 2024-09-02
          It happened on the 2nd of September 2024. | the 2nd of September 2024 = 2024-09-02
          Police said the man fled on Friday. | Friday = 2024-09-27
          The trial will begin on Friday. | Friday = 2024-10-04
          A man was shot at 5:15 Tuesday afternoon. | 5:15 = 17:15 ; Tuesday afternoon = 2024-10-01 afternoon
          He said this may involve others. | none
          """)
  void reads(String text, String expected) {
    assertThat(described(text, Optional.of(PUBLISHED))).isEqualTo(expected);
  }

  static String described(String text, Optional<LocalDate> published) {
    List<Tagged> tagged = new TimeTagger().tag(Texts.sentences(text), text, published);
    return tagged.isEmpty()
        ? "none"
        : tagged.stream()
            .map(t -> t.span().in(text) + " = " + t.value().normal())
            .collect(Collectors.joining(" ; "));
  }
}
