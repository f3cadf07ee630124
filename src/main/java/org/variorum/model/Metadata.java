package org.variorum.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// What is known about a report besides its text. The text itself keeps the lines these were read
/// from.
///
/// @param dateline the place (and day) at the head of the body, as in "KABUL, Oct. 3 –"
/// @param published the day of publication, to which weekdays and "yesterday" are read
/// @param updated the day of the last change that the report speaks of
/// @param address under which it was published, as it says itself or as it was fetched
/// @param language an ISO 639-1 code; "und" where it could not be told
public record Metadata(
    Optional<Metadatum<String>> title,
    Optional<Metadatum<String>> outlet,
    Optional<Metadatum<String>> byline,
    Optional<Metadatum<String>> dateline,
    Optional<Metadatum<LocalDate>> published,
    Optional<Metadatum<LocalDate>> updated,
    Optional<Metadatum<String>> address,
    String language) {

  /// Nothing known but the language.
  public static Metadata none(String language) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language);
  }

  public Metadata withTitle(Optional<Metadatum<String>> title) {
    return new Metadata(title, outlet, byline, dateline, published, updated, address, language);
  }

  public Metadata withOutlet(Optional<Metadatum<String>> outlet) {
    return new Metadata(title, outlet, byline, dateline, published, updated, address, language);
  }

  public Metadata withByline(Optional<Metadatum<String>> byline) {
    return new Metadata(title, outlet, byline, dateline, published, updated, address, language);
  }

  public Metadata withDateline(Optional<Metadatum<String>> dateline) {
    return new Metadata(title, outlet, byline, dateline, published, updated, address, language);
  }

  public Metadata withPublished(Optional<Metadatum<LocalDate>> published) {
    return new Metadata(title, outlet, byline, dateline, published, updated, address, language);
  }

  public Metadata withUpdated(Optional<Metadatum<LocalDate>> updated) {
    return new Metadata(title, outlet, byline, dateline, published, updated, address, language);
  }

  public Metadata withAddress(Optional<Metadatum<String>> address) {
    return new Metadata(title, outlet, byline, dateline, published, updated, address, language);
  }

  public Metadata withLanguage(String language) {
    return new Metadata(title, outlet, byline, dateline, published, updated, address, language);
  }

  /// The same of a text that has moved.
  ///
  /// @param moving where a span is now; empty where its words are gone
  public Metadata moved(Function<Span, Optional<Span>> moving) {
    return new Metadata(
        title.map(m -> m.moved(moving)),
        outlet.map(m -> m.moved(moving)),
        byline.map(m -> m.moved(moving)),
        dateline.map(m -> m.moved(moving)),
        published.map(m -> m.moved(moving)),
        updated.map(m -> m.moved(moving)),
        address.map(m -> m.moved(moving)),
        language);
  }

  /// The same with all that a user has said of another version of the report.
  public Metadata corrected(Metadata other) {
    return new Metadata(
        said(other.title).or(() -> title),
        said(other.outlet).or(() -> outlet),
        said(other.byline).or(() -> byline),
        said(other.dateline).or(() -> dateline),
        published,
        updated,
        said(other.address).or(() -> address),
        language);
  }

  private static <T> Optional<Metadatum<T>> said(Optional<Metadatum<T>> datum) {
    return datum.filter(m -> m.from() == Provenance.USER);
  }

  /// The day of publication alone.
  public Optional<LocalDate> publishedOn() {
    return published.map(Metadatum::value);
  }
}
