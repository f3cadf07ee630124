package org.variorum.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.model.Metadatum;

/// A page that says somewhere who wrote its article and when.
///
/// @param body of the page, in which `$` stands for the article's paragraphs
/// @param authors as they should be read; "-" for none
/// @param day as it should be read; "-" for none
record StatingPage(String name, String head, String body, String authors, String day) {
  private static final String TEXT =
      "<p>The ferry ran aground off Tarn in the night, and lifeboats took off everyone within two"
          + " hours.</p><p>Nobody was hurt, and the ship will be towed to the yard at Ostrow as"
          + " soon as the wind drops.</p><p>It is the third grounding in the sound since a light on"
          + " the outer rock went out.</p>";

  @Override
  public String toString() {
    return name;
  }

  /// Checks that the authors and the day are read as they should be.
  void check() {
    Content.Readable page = page(head, body);

    assertThat(page.metadata().byline().map(Metadatum::value).orElse("-")).isEqualTo(authors);
    assertThat(page.metadata().publishedOn().map(LocalDate::toString).orElse("-")).isEqualTo(day);
  }

  /// A script that states what is said in it.
  static String ld(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  /// How a page is read.
  static Content.Readable page(String head, String body) {
    String html =
        "<html lang=en><head><title>Ferry aground off Tarn | Coast Courier</title>"
            + head
            + "</head><body><h1>Ferry aground off Tarn</h1>"
            + body.replace("$", TEXT)
            + "</body></html>";
    return (Content.Readable)
        new PageReader()
            .read(html, Circumstances.file(Optional.empty(), LocalDate.of(2026, 11, 22)));
  }
}
