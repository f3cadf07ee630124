package org.variorum.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;
import org.variorum.model.Status;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Verdict;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;

class WordsViewModelTest {
  @TempDir private Path folder;
  private final Focus focus = new Focus();
  private Desk desk;
  private WordsViewModel model;

  @BeforeEach
  void open() {
    desk = PairDesk.open(folder.resolve("stories.db"));
    desk.listen(s -> focus.show(s.story(), s.analysis(), s.markup()));
    desk.paste("It sank at place=Raml. All agree that boat=ferry. oops");
    desk.paste("It sank at place=Lido, they said. Again boat=ferry, but crew=eight.");
    model = new WordsViewModel(new Texts(Locale.ENGLISH), focus);
    model.setAwake(true);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theStoryIsToldFromTheWholeToTheSingleFinding() {
    assertThat(headings())
        .containsExactly(
            "1 It sank at place=Raml. All agree that boat=ferry. oops",
            "2 Reports",
            "2 Conflicting (1)",
            "3 Conflicting 1 of 1: place",
            "2 Inside one report (1)",
            "3 Inside one report 1 of 1: A sum",
            "2 Agreeing (1)",
            "3 Agreeing 1 of 1: boat",
            "2 Unique (1)",
            "3 Unique 1 of 1: crew");
  }

  @Test
  void aFindingIsToldWithItsReasonItsReadingsAndItsVerdict() {
    focus.choose("f1");
    desk.pencil()
        .decide(
            spot(),
            Optional.of(
                new Decision(
                    new Verdict.Resolved(new Verdict.Resolution.ForValue("Lido")),
                    Optional.of(Confidence.LIKELY))));
    desk.pencil().remark(spot(), Remark.NONE.withNote("Seen on the map"));

    assertThat(below("place"))
        .containsExactly(
            "So it is conflicting.",
            "A, pasted text: “Raml”, in: “It sank at place=Raml. All agree that boat=ferry. oops”",
            "B, pasted text: “Lido”, in: “It sank at place=Lido, they said. Again boat=ferry, but"
                + " crew=eight.”",
            "This rests on 2 independent origins.",
            "Verdict: Resolved: one report is right, or something else is, likely. It is: Lido"
                + " Note: Seen on the map");
    assertThat(below("crew")).anyMatch(w -> w.equals("Silent: A."));
  }

  @Test
  void headingsAreWalkedAndChooseWhatTheyTellOf() {
    model.stepHeading(1);
    model.stepHeading(1);
    assertThat(focus.sight().chosen()).isEmpty();
    model.stepHeading(1);
    assertThat(focus.sight().chosen()).contains("f1");
    model.stepHeading(-1);
    assertThat(focus.sight().chosen()).isEmpty();
  }

  @Test
  void whatIsChosenElsewhereIsGoneToAndOneCanReadOnInIt() {
    focus.choose("f2");
    assertThat(here().words()).isEqualTo("Agreeing 1 of 1: boat");

    model.moveTo(model.shownProperty().get().at() + 1);
    assertThat(here()).isInstanceOf(Told.Sentence.class);
    assertThat(focus.sight().chosen()).contains("f2");
  }

  @Test
  void whatTheFilterHidesIsNotToldButCounted() {
    focus.filter(Filter.ALL.with(Status.UNIQUE, false));

    assertThat(headings()).noneMatch(h -> h.contains("Unique"));
    assertThat(told()).extracting(Told::words).anyMatch(w -> w.contains("hide 1 finding"));
  }

  @Test
  void allOfItIsPlainText() {
    assertThat(model.text())
        .startsWith("It sank at place=Raml. All agree that boat=ferry. oops\n=====")
        .contains("\n\nConflicting (1)\n---------------\n\nConflicting 1 of 1: place\nSo it is")
        .contains("2 reports, 3 findings: 1 conflicting, 0 differing, 1 agreeing, 1 given by one");
  }

  private org.variorum.desk.Spot spot() {
    return focus.sight().item().orElseThrow().spot();
  }

  private List<Told> told() {
    return model.shownProperty().get().told();
  }

  private Told here() {
    return told().get(model.shownProperty().get().at());
  }

  private List<String> headings() {
    return told().stream()
        .filter(t -> t instanceof Told.Heading)
        .map(t -> ((Told.Heading) t).level() + " " + t.words())
        .toList();
  }

  private List<String> below(String topic) {
    return told().stream()
        .filter(t -> t instanceof Told.Sentence)
        .filter(t ->
            told().stream()
                .anyMatch(h ->
                    h instanceof Told.Heading
                        && h.words().endsWith(": " + topic)
                        && h.item().equals(t.item())))
        .map(Told::words)
        .toList();
  }
}
