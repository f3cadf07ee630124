package org.variorum.model.search;

import org.variorum.model.Span;

/// A word of a text.
///
/// @param form what it is looked up by: letters and digits alone, in lower case, without accents
/// @param span where it stands
public record Word(String form, Span span) {}
