package org.variorum.model;

/// A place of a report that rests on an origin.
///
/// @param origin the id of the origin
/// @param sort a statement holds what is put in the mouth of the speaker at `place`; a copied text
///     holds every reading inside `place`
public record Dependence(String origin, Origin.Sort sort, Located place) {}
