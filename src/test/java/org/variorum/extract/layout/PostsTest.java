package org.variorum.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Post;
import org.variorum.model.Sentence.Role;
import org.variorum.model.Span;

class PostsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "— Ola Brandt (@olab) March 6, 2021 | Ola Brandt | olab | 2021-03-06",
        "-- Fire Desk (@fire_desk) 14 Feb 2022 | Fire Desk | fire_desk | 2022-02-14",
        "— Ola Brandt (@olab) | Ola Brandt | olab |",
      })
  void readsWhoSignedAndWhen(String line, String name, String handle, LocalDate day) {
    List<Post> posts = posts("The bridge is down.", line);

    assertThat(posts).singleElement();
    assertThat(posts.getFirst().name()).isEqualTo(name);
    assertThat(posts.getFirst().handle()).isEqualTo(handle);
    assertThat(posts.getFirst().day()).isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void aCopyOfTheWordsBelongsToThePost() {
    String copy = "The bridge is down, stay away.";
    String text = copy + "\n— Ola Brandt (@olab) May 1, 2020\n" + copy;
    List<Post> posts = posts(text.split("\n"));

    assertThat(posts).singleElement();
    assertThat(posts.getFirst().span()).isEqualTo(new Span(0, text.length()));
  }

  @Test
  void twoPostsInARowAreTwo() {
    assertThat(posts("One.", "— A B (@ab) May 1, 2020", "Two.", "— C D (@cd) May 2, 2020"))
        .extracting(Post::name)
        .containsExactly("A B", "C D");
  }

  @Test
  void aPostWithoutASignatureHasNoAuthor() {
    assertThat(posts("See pic.twitter.com/abc")).isEmpty();
  }

  private static List<Post> posts(String... lines) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      blocks.add(new Block(new Span(at, at + line.length()), Role.POST));
      at += line.length() + 1;
    }
    return Posts.of(String.join("\n", lines), blocks);
  }
}
