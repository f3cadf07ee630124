package org.variorum.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// A place of a report that rests on an origin.
///
/// @param origin the id of the origin
/// @param sort what the user said holds for all of `place`; a statement holds what is put in the mouth of the speaker at `place`; a copied text
///     holds every reading inside `place`
public record Dependence(String origin, Origin.Sort sort, Located place) {

  /// The id of the origin of a reading: the statement it is given as, or else the text it was copied
  /// with; empty where it stands for itself.
  ///
  /// @param all in a stable order; of several that hold the reading the first is taken
  public static Optional<String> originOf(
      Collection<Dependence> all,
      ReportId report,
      Span reading,
      Optional<Attribution> attribution) {
    return all.stream()
        .filter(d -> d.place().report().equals(report) && d.holds(reading, attribution))
        .min(Comparator.comparing(Dependence::sort))
        .map(Dependence::origin);
  }

  private boolean holds(Span reading, Optional<Attribution> attribution) {
    return switch (sort) {
      case STATEMENT -> attribution.filter(a -> a.span().equals(place.span())).isPresent();
      case GIVEN, COPIED_TEXT -> place.span().contains(reading);
    };
  }
}
