package org.variorum.ui.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Desk;
import org.variorum.desk.Notice;
import org.variorum.desk.PairDesk;
import org.variorum.desk.StoryLine;
import org.variorum.model.StoryId;

class StoriesViewModelTest {
  @TempDir Path folder;
  private Desk desk;
  private StoriesViewModel model;

  @BeforeEach
  void begin() {
    desk = PairDesk.open(folder.resolve("stories.db"));
    add("River", "It was at place=Kabul.", "It was at place=Herat.");
    add("Élan", "It was at place=Lima.");
    add("Zebra", "The zoo has toll=two of them.");
    model = new StoriesViewModel(desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void storiesAreFoundByTitleTagAndText() {
    desk.library().tag(id("Zebra"), List.of("animals"));
    model.filter("elan");
    assertThat(titles()).containsExactly("Élan");
    model.filter("anim");
    assertThat(titles()).containsExactly("Zebra");
    model.filter("herat");
    assertThat(titles()).containsExactly("River");
    assertThat(model.shownProperty().get().filtered()).isTrue();
    model.filter("nowhere");
    assertThat(titles()).isEmpty();
    model.filter("");
    assertThat(titles()).hasSize(3);
  }

  @Test
  void theOrderIsTheOneChosenAndIsRemembered() {
    model.order(Order.NAME);
    assertThat(titles()).containsExactly("Élan", "River", "Zebra");
    model.order(Order.UNDECIDED);
    assertThat(titles()).first().isEqualTo("River");
    model.order(Order.ADDED);
    assertThat(titles()).containsExactly("Zebra", "Élan", "River");
    desk.open(id("Élan"));
    model.order(Order.OPENED);
    assertThat(titles()).first().isEqualTo("Élan");
    assertThat(new StoriesViewModel(desk).shownProperty().get().order()).isEqualTo(Order.OPENED);
  }

  @Test
  void nothingIsListedAnewWhileStoriesStayAsTheyAre() {
    for (Shelving shelving : Shelving.values()) {
      model.shelve(shelving);
      StoriesViewModel.Shown shown = model.shownProperty().get();
      desk.dismiss(new Notice.StoryRemoved("one that nobody was told of"));
      assertThat(model.shownProperty().get()).isSameAs(shown);
    }
    model.shelve(Shelving.CURRENT);
    model.rename(id("Zebra"), "Ape");
    assertThat(titles()).contains("Ape");
    desk.begin();
    assertThat(model.shownProperty().get().open()).isEmpty();
  }

  @Test
  void archivedAndRemovedStoriesHaveListsOfTheirOwn() {
    model.archive(id("River"), true);
    assertThat(titles()).containsExactlyInAnyOrder("Élan", "Zebra");
    model.shelve(Shelving.ARCHIVED);
    assertThat(titles()).containsExactly("River");
    model.shelve(Shelving.CURRENT);
    StoryId zebra = id("Zebra");
    model.remove(zebra);
    model.shelve(Shelving.REMOVED);
    assertThat(titles()).containsExactly("Zebra");
    model.remove(zebra);
    assertThat(titles()).as("it is removed already").containsExactly("Zebra");
    model.bringBack(zebra);
    assertThat(titles()).isEmpty();
    model.shelve(Shelving.CURRENT);
    assertThat(titles()).contains("Zebra");
  }

  @Test
  void anotherStoryThanTheOpenOneCanBeMergedIntoIt() {
    StoryId open = id("Zebra");
    assertThat(model.mergesInto(open)).isEmpty();
    assertThat(model.mergesInto(id("River")).orElseThrow().id()).isEqualTo(open);
    model.merge(id("River"), open);
    assertThat(titles()).containsExactlyInAnyOrder("Zebra", "Élan");
  }

  private void add(String title, String... texts) {
    desk.begin();
    for (String text : texts) {
      desk.paste(text);
    }
    desk.library().rename(desk.state().story().orElseThrow().id(), title);
  }

  private StoryId id(String title) {
    return desk.state().stories().stream()
        .filter(l -> l.title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<String> titles() {
    return model.shownProperty().get().stories().stream().map(StoryLine::title).toList();
  }
}
