package org.variorum.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String LONG =
      "The ferry left at dawn. "
          + "Nothing was heard of it for many hours, and nobody asked. ".repeat(8)
          + "At noon the ferry sank\nnear the eastern bank. "
          + "Nothing was heard of it for many hours, and nobody asked. ".repeat(8);

  @Test
  void itShowsWhereMostOfTheWordsStandTogether() {
    Excerpt excerpt = Excerpt.of(LONG, Query.of("sank ferry "));

    assertThat(excerpt.place().in(LONG)).isEqualTo("ferry");
    assertThat(excerpt.words()).contains("the ferry sank near").startsWith("…").endsWith("…");
    assertThat(marked(excerpt)).containsExactly("ferry", "sank");
  }

  @Test
  void aPhraseIsMarkedAsAWhole() {
    Excerpt excerpt = Excerpt.of("It was Zürich-West, they said.", Query.of("\"zurich west\""));

    assertThat(marked(excerpt)).containsExactly("Zürich-West");
    assertThat(excerpt.words()).isEqualTo("It was Zürich-West, they said.");
  }

  @Test
  void aTextWithoutTheWordsIsShownFromItsStart() {
    Excerpt excerpt = Excerpt.of(LONG, Query.of("elsewhere"));

    assertThat(excerpt.words()).startsWith("The ferry left").hasSizeLessThan(200);
    assertThat(excerpt.marks()).isEmpty();
    assertThat(excerpt.place().isEmpty()).isTrue();
    assertThat(Excerpt.of("", Query.of("elsewhere")).words()).isEmpty();
  }

  @Test
  void marksLieInTheWordsAndTellWhatIsAtThePlaceWhateverTheText() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      String text = text(random);
      Query query = Query.of(List.of("a b", "地", "\"a b\"", "🙂 b", "é ").get(i % 5));
      Excerpt excerpt = Excerpt.of(text, query);
      int end = 0;
      for (var mark : excerpt.marks()) {
        assertThat(mark.start()).isGreaterThanOrEqualTo(end);
        end = mark.end();
      }
      assertThat(end).isLessThanOrEqualTo(excerpt.words().length());
      if (!excerpt.marks().isEmpty()) {
        assertThat(marked(excerpt).getFirst().replace(' ', '\n'))
            .isEqualTo(excerpt.place().in(text).replace(' ', '\n'));
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(600);
    for (int i = 0; i < length; i++) {
      text.append(List.of("a", "b", " ", "\n", "🙂", "地", "é", "ccc", "-").get(random.nextInt(9)));
    }
    return text.toString();
  }

  private static List<String> marked(Excerpt excerpt) {
    return excerpt.marks().stream().map(m -> m.in(excerpt.words())).toList();
  }
}
