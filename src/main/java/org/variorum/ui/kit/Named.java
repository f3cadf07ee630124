package org.variorum.ui.kit;

import java.util.Comparator;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Entity;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Located;
import org.variorum.model.Mention;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// What is named at a place of a text, by the fullest name that its report gives.
public record Named(Kind kind, String name) {

  /// The name that a place shares most text with; empty where none is there.
  public static Optional<Named> at(Located place, Analysis analysis) {
    Extraction extraction = analysis.extractions().get(place.report());
    return extraction == null
        ? Optional.empty()
        : extraction.mentions().stream()
            .filter(m -> m.value().isName() && m.span().overlaps(place.span()))
            .max(Comparator.comparingInt(m -> shared(m.span(), place.span())))
            .map(m -> new Named(m.value().kind(), name(m, extraction)));
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  private static String name(Mention mention, Extraction extraction) {
    return extraction.entities().stream()
        .filter(e -> e.mentions().contains(mention.index()))
        .map(Entity::name)
        .findFirst()
        .orElseGet(() ->
            mention.value() instanceof Value.Place place ? place.name() : mention.value().normal());
  }
}
