package org.variorum.ui.shell;

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
import org.variorum.desk.Notice;
import org.variorum.desk.PairDesk;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;

class WatchingViewModelTest {
  @TempDir private Path temporary;
  private final Texts texts = new Texts(Locale.ENGLISH);
  private Path folder;
  private Desk desk;
  private WatchingViewModel watching;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectory(temporary.resolve("Agencies"));
    desk = PairDesk.open(temporary.resolve("stories.db"));
    watching = new WatchingViewModel(texts, desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theActStartsWatchingAndThenStopsIt() {
    assertThat(watching.act()).isEqualTo("Watch a folder…");

    watching.toggle(() -> Optional.of(folder));
    assertThat(watching.act()).isEqualTo("Stop watching “Agencies”");
    assertThat(told()).containsExactly("New files in “Agencies” will be offered here.");

    watching.toggle(() -> {
      throw new AssertionError("Nothing is to be chosen.");
    });
    assertThat(watching.act()).isEqualTo("Watch a folder…");
    assertThat(told()).containsExactly("“Agencies” is no longer watched.");
  }

  @Test
  void whoThinksBetterOfItWatchesNothing() {
    watching.toggle(Optional::empty);

    assertThat(watching.act()).isEqualTo("Watch a folder…");
    assertThat(told()).isEmpty();
  }

  @Test
  void anOfferSaysHowManyAndWhereAndStays() throws IOException {
    watching.toggle(() -> Optional.of(folder));
    assertThat(ShellViewModel.isPassing(desk.state().notices().getLast())).isTrue();
    Files.writeString(folder.resolve("a.txt"), "It was at place=Lund.");
    desk.watching().look();
    desk.watching().look();
    assertThat(told()).containsExactly("One new file in “Agencies”.");

    Files.writeString(folder.resolve("b.txt"), "It was at place=Malmo.");
    desk.watching().look();
    desk.watching().look();
    assertThat(told()).containsExactly("2 new files in “Agencies”.");
    Notice offer = desk.state().notices().getLast();
    assertThat(ShellViewModel.isPassing(offer)).isFalse();
  }

  private List<String> told() {
    ShellViewModel model = new ShellViewModel(desk, new Focus(), texts);
    return desk.state().notices().stream().map(model::told).toList();
  }
}
