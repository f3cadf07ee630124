package org.variorum.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Span;

class DetailsTest {
  private final Metadata read =
      Metadata.none("en")
          .withTitle(Optional.of(Metadatum.inText("A title", new Span(0, 7))))
          .withByline(Optional.of(Metadatum.inText("A. Writer", new Span(8, 17))));

  @Test
  void whatIsLeftAloneKeepsWhereItCameFrom() {
    assertThat(Details.of(read).applied(read)).isEqualTo(read);
  }

  @Test
  void whatIsTypedIsTheUsers() {
    LocalDate day = LocalDate.of(2024, 9, 30);

    Metadata changed = new Details(" The Paper ", "A title", "", "", day, "en").applied(read);

    assertThat(changed.outlet()).contains(Metadatum.given("The Paper", Provenance.USER));
    assertThat(changed.title()).isEqualTo(read.title());
    assertThat(changed.byline()).isEmpty();
    assertThat(changed.published()).contains(Metadatum.given(day, Provenance.USER));
  }
}
