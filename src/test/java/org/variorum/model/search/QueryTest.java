package org.variorum.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  /// A term as its words joined by `+`, with `*` where it goes on; unwanted ones behind `not`.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "ferry sank            | ferry sank*",
        "'ferry sank '         | ferry sank",
        "\"ferry sank\" river  | ferry+sank river*",
        "\"ferry sank\"        | ferry+sank",
        "“ferry sank” a        | ferry+sank a",
        "„Fähre sank“          | fahre+sank",
        "\"ferry sa            | ferry+sa*",
        "ferry -\"two dead\"   | ferry not two+dead",
        "ferry -sank           | ferry not sank",
        "-sank                 | not sank",
        "well-known a          | well+known a",
        "sink* ferry*          | sink* ferry*",
        "地震                   | 地+震",
        "fer\"two dead\"       | fer two+dead",
        "- -- \"\" * ( ^ : AND | and*",
        "''                    |"
      })
  void whatIsTypedIsMeantSomehow(String typed, String terms) {
    Query query = Query.of(typed.startsWith("'") ? typed.substring(1, typed.length() - 1) : typed);
    String wanted = told(query.wanted());
    String unwanted = query.unwanted().isEmpty() ? "" : " not " + told(query.unwanted());
    assertThat((wanted + unwanted).strip()).isEqualTo(terms == null ? "" : terms.strip());
  }

  @Test
  void aQueryOfUnwantedWordsAloneLooksForNothing() {
    assertThat(Query.of("-ferry").isEmpty()).isTrue();
    assertThat(Query.of("  ?! ").isEmpty()).isTrue();
    assertThat(Query.of("ferry").isEmpty()).isFalse();
  }

  private static String told(List<Term> terms) {
    return terms.stream()
        .map(t -> String.join("+", t.forms()) + (t.open() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }
}
