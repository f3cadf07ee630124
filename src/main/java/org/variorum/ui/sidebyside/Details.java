package org.variorum.ui.sidebyside;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;

/// What the user can say of a report, as it stands in the form.
///
/// @param published the day; null where none is given
/// @param language the code of the language
record Details(
    String outlet,
    String title,
    String byline,
    String dateline,
    @Nullable LocalDate published,
    String language) {

  static Details of(Metadata metadata) {
    return new Details(
        text(metadata.outlet()),
        text(metadata.title()),
        text(metadata.byline()),
        text(metadata.dateline()),
        metadata.publishedOn().orElse(null),
        metadata.language());
  }

  /// The metadata with what the form changed. What it left alone keeps where it came from.
  Metadata applied(Metadata before) {
    return before
        .withOutlet(changed(before.outlet(), outlet))
        .withTitle(changed(before.title(), title))
        .withByline(changed(before.byline(), byline))
        .withDateline(changed(before.dateline(), dateline))
        .withPublished(given(before.published(), Optional.ofNullable(published)))
        .withLanguage(language);
  }

  private static Optional<Metadatum<String>> changed(
      Optional<Metadatum<String>> before, String now) {
    return given(before, Optional.of(now.strip()).filter(s -> !s.isEmpty()));
  }

  private static <T> Optional<Metadatum<T>> given(Optional<Metadatum<T>> before, Optional<T> now) {
    return before.map(Metadatum::value).equals(now)
        ? before
        : now.map(value -> Metadatum.given(value, Provenance.USER));
  }

  private static String text(Optional<Metadatum<String>> metadatum) {
    return metadatum.map(Metadatum::value).orElse("");
  }
}
