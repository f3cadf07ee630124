package org.variorum.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What language analysis finds in one report. Depends on the report's text and on its `Basis`, on
/// nothing else.
///
/// @param sentences in the order of the text, without overlap
/// @param mentions in the order of the text
/// @param boilerplate the spans that are no part of the report
/// @param posts that the report shows, in the order of the text
public record Extraction(
    ReportId report,
    Basis basis,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Entity> entities,
    List<Trait> traits,
    List<Event> events,
    List<Span> boilerplate,
    List<Post> posts) {

  /// What an extraction was made with; another basis may give another extraction.
  ///
  /// @param version of the extractor, and of the models of an installed language
  /// @param isWhole whether the language was read; otherwise only names, figures and days were
  /// @param published the day to which weekdays were read
  /// @param text a hash of the text, which changes where pieces that were left out are brought back
  public record Basis(String version, boolean isWhole, Optional<LocalDate> published, int text) {

    /// Of a report whose language was read.
    public Basis(String version, Optional<LocalDate> published, int text) {
      this(version, true, published, text);
    }
  }

  public Extraction {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    traits = List.copyOf(traits);
    events = List.copyOf(events);
    boilerplate = List.copyOf(boilerplate);
    posts = List.copyOf(posts);
  }

  /// Of a report that shows no posts.
  public Extraction(
      ReportId report,
      Basis basis,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Entity> entities,
      List<Trait> traits,
      List<Event> events,
      List<Span> boilerplate) {
    this(report, basis, sentences, mentions, entities, traits, events, boilerplate, List.of());
  }

  /// Whether the language was read. Otherwise there are no events, no amounts, and nobody's word.
  public boolean isWhole() {
    return basis.isWhole();
  }

  /// The post that a place stands in.
  public Optional<Post> post(Span place) {
    return posts.stream().filter(p -> p.span().contains(place)).findFirst();
  }
}
