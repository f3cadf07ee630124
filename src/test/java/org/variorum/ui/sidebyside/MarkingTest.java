package org.variorum.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// Stretches are written as `text[styles]`, plain ones as their text.
class MarkingTest {
  private static final String REPORT = "In Kabul, Herat.";

  private final MarkedPlace long0 = new MarkedPlace(new Span(3, 15), "f1", "unique", "○", 0);
  private final MarkedPlace short3 = new MarkedPlace(new Span(10, 15), "f2", "conflicting", "▲", 3);

  @Test
  void theMoreUrgentOfTwoMarksIsSeen() {
    assertThat(shown(List.of(long0, short3), List.of(long0, short3), Optional.empty()))
        .containsExactly(
            "In ",
            "Kabul, [mark unique]",
            "Herat[mark conflicting]",
            "▲[sign conflicting]",
            "○[sign unseen]",
            ".");
  }

  @Test
  void aMarkThatIsFilteredOutLeavesTheTextWhereItIs() {
    assertThat(shown(List.of(long0, short3), List.of(long0), Optional.empty()))
        .containsExactly(
            "In ", "Kabul, Herat[mark unique]", "▲[sign unseen]", "○[sign unique]", ".");
  }

  @Test
  void theChosenMarkIsSeenBeforeAMoreUrgentOne() {
    assertThat(shown(List.of(long0, short3), List.of(long0, short3), Optional.of("f1")))
        .containsExactly(
            "In ",
            "Kabul, [lit mark unique chosen]",
            "Herat[lit mark unique chosen]",
            "▲[lit sign unseen]",
            "○[lit sign unique chosen]",
            ".");
  }

  @Test
  void theSentenceOfWhatIsChosenIsLit() {
    List<Marking.Run> runs =
        Marking.runs(
            ShownText.of(
                "One. Two.", List.of(new MarkedPlace(new Span(0, 3), "f1", "unique", "○", 0))),
            List.of(new MarkedPlace(new Span(0, 3), "f1", "unique", "○", 0)),
            Optional.of("f1"),
            Marking.Layers.NONE,
            List.of(sentence(0, 4), sentence(5, 9)));

    assertThat(told("One○. Two.", runs))
        .containsExactly(
            "One[lit mark unique chosen]", "○[lit sign unique chosen]", ".[lit]", " Two.");
  }

  @Test
  void aChoiceElsewhereLeavesAReportAsItIs() {
    assertThat(shown(List.of(short3), List.of(short3), Optional.of("f9")))
        .isEqualTo(shown(List.of(short3), List.of(short3), Optional.empty()));
  }

  @Test
  void whatIsFoundAndWhatIsChangedAreSaid() {
    List<Marking.Run> runs =
        Marking.runs(
            ShownText.of(REPORT, List.of()),
            List.of(),
            Optional.empty(),
            new Marking.Layers(
                List.of(),
                List.of(new Span(0, 2)),
                List.of(new Span(3, 8), new Span(10, 15)),
                Optional.of(new Span(10, 15))),
            List.of());

    assertThat(told(REPORT, runs))
        .containsExactly("In[changed]", " ", "Kabul[found]", ", ", "Herat[found current]", ".");
  }

  @Test
  void boilerplateIsSaidToBeThat() {
    List<Marking.Run> runs =
        Marking.runs(
            ShownText.of(REPORT, List.of()),
            List.of(),
            Optional.empty(),
            Marking.Layers.of(List.of(new Span(8, 16))),
            List.of());

    assertThat(told(REPORT, runs)).containsExactly("In Kabul", ", Herat.[boilerplate]");
  }

  @Test
  void stretchesCoverTheWholeText() {
    ShownText text = ShownText.of(REPORT, List.of(long0, short3));
    int length =
        Marking.runs(text, List.of(long0), Optional.empty(), Marking.Layers.NONE, List.of())
            .stream()
            .mapToInt(Marking.Run::length)
            .sum();

    assertThat(length).isEqualTo(text.text().length());
  }

  @Test
  void aClickFindsTheMarkThatIsSeen() {
    assertThat(Marking.at(List.of(long0, short3), 12)).contains(short3);
    assertThat(Marking.at(List.of(long0, short3), 4)).contains(long0);
    assertThat(Marking.at(List.of(long0, short3), 0)).isEmpty();
  }

  private static List<String> shown(
      List<MarkedPlace> all, List<MarkedPlace> visible, Optional<String> chosen) {
    ShownText text = ShownText.of(REPORT, all);
    return told(text.text(), Marking.runs(text, visible, chosen, Marking.Layers.NONE, List.of()));
  }

  private static List<String> told(String text, List<Marking.Run> runs) {
    List<String> told = new ArrayList<>();
    int start = 0;
    for (Marking.Run run : runs) {
      String words = text.substring(start, start + run.length());
      told.add(run.styles().isEmpty() ? words : words + "[" + String.join(" ", run.styles()) + "]");
      start += run.length();
    }
    return told;
  }

  private static Sentence sentence(int start, int end) {
    return new Sentence(new Span(start, end), Sentence.Role.BODY, 0, List.of());
  }
}
