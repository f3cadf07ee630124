package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.Status;
import org.variorum.model.StoryId;

/// What the user did, taken back and done again.
class UndoTest extends AtTheDesk {
  @Test
  void removingAReportComparesTheRestAndUndoBringsAllBack() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));
    State before = desk.state();

    desk.removeReport(report(1));
    assertThat(statuses()).containsExactly(Status.UNIQUE);
    assertThat(desk.state().undoable().undo()).contains(new Act(Act.Sort.REMOVE_REPORT, "B"));

    desk.undo();
    assertThat(desk.state().story()).isEqualTo(before.story());
    assertThat(desk.state().analysis()).isEqualTo(before.analysis());

    desk.redo();
    assertThat(statuses()).containsExactly(Status.UNIQUE);
  }

  @Test
  void whatWasUndoneIsKept() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));
    State before = desk.state();
    desk.removeReport(report(0));
    desk.undo();
    desk.close();

    desk = desk(new DirectBackground());
    analyser.calls = 0;
    desk.open(before.story().orElseThrow().id());

    assertThat(desk.state().analysis()).isEqualTo(before.analysis());
    assertThat(analyser.calls).isZero();
  }

  @Test
  void undoOfATitleDoesNotTakeBackAComparisonMadeSince() throws IOException {
    WaitingBackground waiting = new WaitingBackground();
    desk.close();
    desk = desk(waiting);
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));
    waiting.runAll();
    StoryId story = desk.state().story().orElseThrow().id();
    desk.removeReport(report(1));
    desk.library().rename(story, "Two places");
    waiting.runAll();

    desk.undo();

    assertThat(desk.state().story().orElseThrow().title()).isNotEqualTo("Two places");
    assertThat(statuses()).containsExactly(Status.UNIQUE);

    desk.undo();
    assertThat(statuses()).containsExactly(Status.CONFLICTING);
  }

  @Test
  void aReportIsMovedAndUndoMovesItBack() throws IOException {
    desk.add(List.of(file("a.txt", "x=1"), file("b.txt", "x=2"), file("c.txt", "x=3")));

    desk.move(report(2), 0);
    assertThat(texts()).containsExactly("x=3", "x=1", "x=2");
    assertThat(desk.state().analysis().orElseThrow().comparison().reports()).isEqualTo(ids());

    desk.undo();
    assertThat(texts()).containsExactly("x=1", "x=2", "x=3");
  }

  @Test
  void editedDetailsAreKeptAndUndone() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul")));
    Report before = desk.state().story().orElseThrow().reports().getFirst();
    LocalDate day = LocalDate.of(2024, 9, 30);

    desk.edit(
        before.id(),
        before.metadata().withPublished(Optional.of(Metadatum.given(day, Provenance.USER))));

    assertThat(first().metadata().publishedOn()).contains(day);
    assertThat(desk.state().analysis()).isPresent();
    desk.undo();
    assertThat(first()).isEqualTo(before);
  }

  @Test
  void aRemovedStoryComesBack() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul")));
    State before = desk.state();

    desk.library().remove(before.story().orElseThrow().id());
    assertThat(desk.state().stories()).isEmpty();
    assertThat(desk.state().story()).isEmpty();

    desk.undo();
    assertThat(desk.state().stories()).hasSize(1);
    assertThat(desk.state().story()).isEqualTo(before.story());
    assertThat(desk.state().analysis()).isEqualTo(before.analysis());
  }

  @Test
  void undoOfTheFirstReportsTakesTheStoryAwayAgain() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul")));

    desk.undo();
    assertThat(desk.state().stories()).isEmpty();

    desk.redo();
    assertThat(letters()).containsExactly("A");
  }
}
