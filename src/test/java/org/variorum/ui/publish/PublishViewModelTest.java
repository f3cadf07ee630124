package org.variorum.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;
import org.variorum.desk.publish.Preview;
import org.variorum.desk.publish.PublicationFormat;
import org.variorum.model.Status;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;

class PublishViewModelTest {
  @TempDir private Path folder;
  private final Focus focus = new Focus();
  private Desk desk;
  private PublishViewModel model;

  @BeforeEach
  void open() throws IOException {
    desk = PairDesk.open(folder.resolve("stories.db"));
    desk.add(
        List.of(
            Files.writeString(folder.resolve("a: b?.txt"), "where=Leeds when=noon"),
            Files.writeString(folder.resolve("b.txt"), "where=York when=noon")));
    desk.listen(now -> focus.show(now.story(), now.analysis(), now.markup()));
    model = new PublishViewModel(focus, desk.handover());
    model.targetProperty().set(new Target(Optional.of(PublicationFormat.MARKDOWN)));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void onlyWhatTheScreenShowsGoesAlongUnlessTheUserWantsAll() throws IOException {
    focus.filter(new Filter(Set.of(Status.AGREEING), Set.of(), Set.of(), Filter.Order.URGENCY));
    assertThat(model.isFiltered()).isTrue();
    assertThat(model.count()).isOne();

    Path file = folder.resolve("out.md");
    model.save(file);
    assertThat(file).content().contains("York").doesNotContain("| when |");

    model.onlyShownProperty().set(false);
    assertThat(model.count()).isEqualTo(2);
    model.save(file);
    assertThat(file).content().contains("| when |");
  }

  @Test
  void thePreviewIsOfWhatIsChosenAndOnlyWhileTheCardIsOpen() {
    assertThat(model.previewProperty().get()).isEmpty();

    model.open(Optional.empty());
    assertThat(model.previewProperty().get().orElseThrow()).isInstanceOf(Preview.Words.class);
    model.targetProperty().set(Target.DOSSIER);
    assertThat(model.previewProperty().get()).isEmpty();
    model.close();
    assertThat(model.previewProperty().get()).isEmpty();
  }

  @Test
  void theNameOfTheFileIsOneThatEverySystemTakes() {
    assertThat(model.fileName()).doesNotContain(":", "?").endsWith(".md");

    desk.library().rename(desk.state().story().orElseThrow().id(), "Who / where: \"a\" <b>?");
    assertThat(model.fileName()).isEqualTo("Who where a b.md");
    model.targetProperty().set(Target.DOSSIER);
    assertThat(model.fileName()).isEqualTo("Who where a b.variorum");
  }

  @Test
  void everyTargetHasItsOwnName() {
    assertThat(Target.all()).hasSize(PublicationFormat.values().length + 1);
    Texts texts = new Texts(Locale.ENGLISH);
    assertThat(Target.all())
        .allSatisfy(t -> {
          assertThat(texts.sorted("format", t.word())).isNotEqualTo(t.word());
          assertThat(texts.sorted("purpose", t.word())).isNotEqualTo(t.word());
        });
  }
}
