package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.intake.Intake;
import org.variorum.model.Status;
import org.variorum.model.StoryId;
import org.variorum.model.VaguePolicy;
import org.variorum.store.Store;

/// When the desk compares anew, and what it shows of a comparison.
class ComparingTest extends AtTheDesk {
  @Test
  void aStoryThatWasComparedIsReopenedWithoutAnalysing() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Kabul")));
    State before = desk.state();
    StoryId story = before.story().orElseThrow().id();
    desk.close();

    desk = desk(new DirectBackground());
    analyser.calls = 0;
    desk.open(story);

    assertThat(desk.state().story()).isEqualTo(before.story());
    assertThat(desk.state().analysis()).isEqualTo(before.analysis());
    assertThat(analyser.calls).isZero();
  }

  @Test
  void aResultThatComesTooLateIsNotShown() throws IOException {
    WaitingBackground waiting = new WaitingBackground();
    desk.close();
    desk = desk(waiting);
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));
    waiting.runFirst();
    assertThat(desk.state().analysis()).isEmpty();

    desk.removeReport(report(1));
    waiting.runAll();

    assertThat(statuses()).containsExactly(Status.UNIQUE);
  }

  @Test
  void aCancelledComparisonCanBeMadeLater() throws IOException {
    WaitingBackground waiting = new WaitingBackground();
    desk.close();
    desk = desk(waiting);
    desk.add(List.of(file("a.txt", "where=Kabul")));
    waiting.runFirst();
    assertThat(desk.state().busy()).isPresent();

    desk.cancel();
    waiting.runAll();
    assertThat(desk.state().busy()).isEmpty();
    assertThat(desk.state().needsComparing()).isTrue();

    desk.compare();
    waiting.runAll();
    assertThat(statuses()).containsExactly(Status.UNIQUE);
  }

  @Test
  void aComparisonThatFailsIsToldInWords() throws IOException {
    desk.close();
    desk =
        new Desk(
            Store.open(folder.resolve("other.db")),
            new Intake(NOON),
            (basis, known, progress) -> {
              throw new IllegalStateException("out of words");
            },
            new DirectBackground());

    desk.add(List.of(file("a.txt", "where=Kabul")));

    // What the exception says may quote a report, and is of no use to the user.
    assertThat(desk.state().notices())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Failed.class,
            failed -> {
              assertThat(failed.task()).isEqualTo(Notice.Task.COMPARE);
              assertThat(failed.reason().toString()).contains("V-").doesNotContain("out of words");
            });
    assertThat(letters()).containsExactly("A");
    assertThat(desk.state().busy()).isEmpty();
  }

  @Test
  void anotherPolicyForVagueNumbersComparesAnewAndIsRemembered() throws IOException {
    desk.add(List.of(file("a.txt", "x=1"), file("b.txt", "x=2")));
    VaguePolicy ours = VaguePolicy.standard().with("dozens", new VaguePolicy.Allowance(24, 24, 60));
    int before = analyser.calls;

    desk.setPolicy(ours);
    assertThat(analyser.calls).isEqualTo(before + 1);
    assertThat(analyser.policy).isEqualTo(ours);
    assertThat(desk.policy()).isEqualTo(ours);

    desk.setPolicy(ours);
    assertThat(analyser.calls).as("the same again").isEqualTo(before + 1);

    desk.setPolicy(VaguePolicy.standard());
    assertThat(analyser.calls).as("as it was, which is at hand").isEqualTo(before + 1);
  }

  @Test
  void aComparisonIsNotShownUnderAnotherPolicyThanItsOwn() throws IOException {
    desk.add(List.of(file("a.txt", "x=1"), file("b.txt", "x=2")));
    StoryId story = desk.state().story().orElseThrow().id();
    desk.begin();
    desk.setPolicy(
        VaguePolicy.standard()
            .with("some", new VaguePolicy.Allowance(3, 3, Double.POSITIVE_INFINITY)));
    int before = analyser.calls;

    desk.open(story);

    assertThat(analyser.calls).isEqualTo(before + 1);
    assertThat(desk.policy().words().get("some").high()).isInfinite();
  }
}
