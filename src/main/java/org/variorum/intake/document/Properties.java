package org.variorum.intake.document;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.intake.metadata.MetadataFinder;
import org.variorum.model.Article;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.reason.Refusal;

/// What a document's properties say of it.
///
/// Writers seldom look at these, so that a report's own lines come first: a title is believed where
/// the text has it too or has none, an author and a day where the text names none.
record Properties(Optional<String> title, Optional<String> author, Optional<LocalDate> created) {
  static final Properties NONE =
      new Properties(Optional.empty(), Optional.empty(), Optional.empty());

  static Properties of(
      @Nullable String title, @Nullable String author, Optional<LocalDate> created) {
    return new Properties(present(title), present(author), created);
  }

  private static Optional<String> present(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }

  /// The content of a document with these properties.
  Content content(String text, Circumstances circumstances) {
    String whole = text.strip();
    if (whole.isEmpty()) {
      return new Content.Unreadable(Refusal.NO_TEXT_IN_DOCUMENT.of());
    }
    Metadata inText = new MetadataFinder().find(whole, circumstances.fileName());
    Optional<Metadatum<String>> stated =
        title
            .filter(t -> inText.title().isEmpty() || whole.contains(t))
            .map(t -> Metadatum.given(t, Provenance.DOCUMENT));
    Metadata known =
        inText
            .withTitle(stated.or(inText::title))
            .withByline(
                inText.byline().or(() -> author.map(a -> Metadatum.given(a, Provenance.DOCUMENT))))
            .withPublished(
                inText
                    .published()
                    .or(() -> created.map(d -> Metadatum.given(d, Provenance.DOCUMENT))));
    return new Content.Readable(whole + "\n", Article.whole(whole + "\n"), known, "UTF-8");
  }
}
