package org.variorum.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
import org.variorum.desk.Spot;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Verdict;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Selection;
import org.variorum.ui.kit.Texts;

class SelectionViewModelTest {
  @TempDir private Path folder;
  private final Focus focus = new Focus();
  private final Selection selection = new Selection();
  private Desk desk;
  private SelectionViewModel model;
  private MarksViewModel marks;

  @BeforeEach
  void open() throws IOException {
    desk = PairDesk.open(folder.resolve("stories.db"));
    desk.listen(s -> focus.show(s.story(), s.analysis(), s.markup()));
    desk.add(
        List.of(
            Files.writeString(folder.resolve("a.txt"), "It was at place=Kabul that day."),
            Files.writeString(folder.resolve("b.txt"), "It was at place=Herat, they say.")));
    model = new SelectionViewModel(new Texts(Locale.ENGLISH), focus, desk, selection);
    marks = new MarksViewModel(new Texts(Locale.ENGLISH), focus, desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatIsSelectedIsToldWithItsReport() {
    select(1, "they say");
    select(0, "that day");

    assertThat(model.shownProperty().get().quotes())
        .containsExactly(
            new SelectionViewModel.Quoted("B", "they say"),
            new SelectionViewModel.Quoted("A", "that day"));
    selection.set(report(1).id(), Optional.empty());
    assertThat(model.shownProperty().get().quotes()).hasSize(1);
  }

  @Test
  void passagesAreMarkedByHandAndTheMarkIsChosen() {
    select(0, "that day");
    select(1, "they say");

    model.mark(Status.DIFFERING);

    assertThat(selection.places()).isEmpty();
    assertThat(focus.sight().item().orElseThrow().places())
        .containsExactly(place(0, "that day"), place(1, "they say"));
  }

  @Test
  void aNoteStandsOnThePassage() {
    select(0, "that day");

    model.note("Which day?");

    Mark mark = desk.state().markup().marks().getFirst();
    assertThat(mark.remark().note()).isEqualTo("Which day?");
    assertThat(mark.given()).isEmpty();
    assertThat(focus.sight().chosen()).contains(mark.id());
  }

  @Test
  void twoReadingsCanBeLinkedAndToldApartAndOtherTextCannot() {
    select(0, "Kabul");
    select(1, "they say");
    assertThat(model.shownProperty().get().readings()).isFalse();
    select(1, "Herat");
    assertThat(model.shownProperty().get().readings()).isTrue();

    model.link(false);

    assertThat(corrections()).singleElement().isInstanceOf(Correction.NotSameThing.class);
    assertThat(selection.places()).isEmpty();
    assertThat(marks.shownProperty().get().corrections())
        .extracting(MarksViewModel.Said::words)
        .containsExactly("A “Kabul” and B “Herat” do not answer the same question");

    marks.takeBack(marks.shownProperty().get().corrections().getFirst());
    assertThat(corrections()).isEmpty();
    desk.undo();
    assertThat(corrections()).hasSize(1);
  }

  @Test
  void aLostMarkIsPutOnTheSelectionOrDeleted() {
    select(1, "they say");
    model.note("Who?");
    desk.removeReport(report(1).id());
    assertThat(marks.shownProperty().get().lost())
        .extracting(MarksViewModel.Lost::name)
        .containsExactly("they say");

    select(0, "that day");
    model.attach(marks.shownProperty().get().lost().getFirst().mark());
    assertThat(marks.shownProperty().get().lost()).isEmpty();
    assertThat(focus.sight().item().orElseThrow().places()).containsExactly(place(0, "that day"));

    desk.undo();
    marks.delete(marks.shownProperty().get().lost().getFirst().mark());
    assertThat(desk.state().markup().marks()).isEmpty();
  }

  @Test
  void theCallListTellsWhomToAskWhat() {
    var finding = focus.sight().comparison().orElseThrow().findings().getFirst();
    Verdict call = new Verdict.NeedsCall("the mayor", "Where was it?");
    desk.pencil().decide(new Spot.OfFinding(finding), Optional.of(Decision.of(call)));

    assertThat(marks.shownProperty().get().calls())
        .containsExactly(
            new MarksViewModel.Call(Optional.of("f1"), "place", "the mayor", "Where was it?"));
    assertThat(marks.callList()).isEqualTo("place: ask the mayor: Where was it?");
  }

  @Test
  void anotherStoryHasNoSelection() {
    select(0, "that day");

    desk.begin();

    assertThat(selection.places()).isEmpty();
    assertThat(model.shownProperty().get().quotes()).isEmpty();
  }

  private void select(int report, String words) {
    Located place = place(report, words);
    selection.set(place.report(), Optional.of(place.span()));
  }

  private Located place(int report, String words) {
    int start = report(report).text().indexOf(words);
    return new Located(report(report).id(), new Span(start, start + words.length()));
  }

  private Report report(int index) {
    return desk.state().story().orElseThrow().reports().get(index);
  }

  private List<Correction> corrections() {
    return desk.state().markup().corrections().stream().map(Corrected::correction).toList();
  }
}
