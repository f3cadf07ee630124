package org.variorum.model.search;

/// One thing in which the words were found.
///
/// @param heading what the place is called: the title of a story, the outlet of a report, the question
///     of a finding, what a note is on
/// @param excerpt the words around what was found
public record Hit(Target target, String heading, Excerpt excerpt) {}
