package org.variorum.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Span;

class ShownTextTest {
  private static final String REPORT = "In Kabul and Herat.";

  private final ShownText text =
      ShownText.of(REPORT, List.of(mark(3, 8, "▲", 3), mark(13, 18, "○", 0)));

  @Test
  void aSignStandsBehindEveryMark() {
    assertThat(text.text()).isEqualTo("In Kabul▲ and Herat○.");
  }

  @Test
  void aMarkedSpanIsShownWithoutItsSign() {
    assertThat(text.shown(new Span(13, 18)).in(text.text())).isEqualTo("Herat");
    assertThat(text.shown(new Span(3, 8)).in(text.text())).isEqualTo("Kabul");
    assertThat(text.shown(new Span(0, 19)).in(text.text())).isEqualTo(text.text());
  }

  @Test
  void everyPlaceOfTheReportIsFoundAgain() {
    for (int place = 0; place < REPORT.length(); place++) {
      int shown = text.shown(place);
      assertThat(text.text().charAt(shown)).isEqualTo(REPORT.charAt(place));
      assertThat(text.inReport(shown)).isEqualTo(place);
    }
  }

  @Test
  void whatIsCopiedIsTheReportsOwnText() {
    assertThat(text.copied(0, text.text().length())).isEqualTo(REPORT);
    assertThat(text.copied(3, 9)).isEqualTo("Kabul");
    assertThat(text.copied(8, 9)).isEmpty();
  }

  @Test
  void marksOfOneStyleThatEndTogetherShareASign() {
    ShownText both =
        ShownText.of(REPORT, List.of(mark(3, 8, "▲", 3), mark(0, 8, "▲", 3), mark(0, 8, "○", 0)));

    assertThat(both.text()).isEqualTo("In Kabul▲○ and Herat.");
    assertThat(both.copied(0, both.text().length())).isEqualTo(REPORT);
  }

  @Test
  void aLineFromRightToLeftSaysSoAndIsCopiedWithout() {
    String report = "One\nעיר אחת\nTwo";
    ShownText turned = ShownText.of(report, List.of(mark(4, 7, "▲", 3), mark(12, 15, "○", 0)));

    assertThat(turned.text()).isEqualTo("One\n\u202bעיר▲ אחת\nTwo○");
    assertThat(turned.copied(0, turned.text().length())).isEqualTo(report);
    assertThat(turned.shown(new Span(4, 7)).in(turned.text())).isEqualTo("עיר");
    assertThat(turned.inReport(turned.shown(5))).isEqualTo(5);
  }

  private static MarkedPlace mark(int start, int end, String sign, int weight) {
    return new MarkedPlace(new Span(start, end), "f" + start, "style" + sign, sign, weight);
  }
}
