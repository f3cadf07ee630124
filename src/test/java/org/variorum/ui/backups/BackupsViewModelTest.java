package org.variorum.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;
import org.variorum.ui.kit.Texts;

class BackupsViewModelTest {
  @TempDir private Path folder;
  private Desk desk;
  private BackupsViewModel model;

  @BeforeEach
  void open() {
    desk = PairDesk.open(folder.resolve("stories.db"));
    model = new BackupsViewModel(new Texts(Locale.ENGLISH), desk.safekeeping(), ZoneOffset.UTC);
    desk.paste("It was at where=Kabul.");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void withoutABackupThereIsNothingToGoBackTo() {
    model.open();
    assertThat(shown().copies()).isEmpty();
    assertThat(model.canRestore()).isFalse();
    assertThat(model.canMake()).isTrue();
  }

  @Test
  void theNewestIsChosenAndItsPreviewSaysWhatWouldChange() {
    model.open();
    model.make();
    assertThat(shown().said()).isEqualTo("The backup is made.");
    assertThat(shown().chosen()).contains(shown().copies().getFirst());
    assertThat(shown().changes()).contains(List.of());
    assertThat(model.why(shown().copies().getFirst())).isEqualTo("Made by you");
    assertThat(model.held(shown().copies().getFirst())).isEqualTo("1 story, 1 report, no marks");

    desk.paste("It was at where=Herat.");
    String title = desk.state().story().orElseThrow().title();
    desk.begin();
    desk.paste("Another story.");
    String other = desk.state().story().orElseThrow().title();
    model.open();

    assertThat(shown().changes().orElseThrow())
        .containsExactlyInAnyOrder(
            "“"
                + title
                + "” becomes as it was then, with 1 report and no marks; now it has 2 reports and"
                + " no marks.",
            "“" + other + "”, with 1 report and no marks, is not in it.");
  }

  @Test
  void goingBackSaysSoAndListsWhatThereWas() {
    model.open();
    model.make();
    desk.library().remove(desk.state().story().orElseThrow().id());
    model.open();
    assertThat(shown().changes().orElseThrow()).singleElement().asString().contains("comes back");

    model.restore();

    assertThat(desk.state().stories()).hasSize(1);
    assertThat(shown().busy()).isEmpty();
    assertThat(shown().said()).startsWith("All stories are as they were on ");
    assertThat(shown().copies()).hasSize(2);
  }

  @Test
  void anUnreadableBackupIsNotOffered() throws Exception {
    model.open();
    model.make();
    Files.writeString(shown().copies().getFirst().file(), "nothing");
    model.open();
    assertThat(model.canRestore()).isFalse();
    assertThat(model.held(shown().copies().getFirst())).contains("cannot be read");
  }

  private BackupsViewModel.Shown shown() {
    return model.shownProperty().get();
  }
}
