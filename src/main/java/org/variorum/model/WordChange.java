package org.variorum.model;

/// Words in which two parts of a passage differ.
///
/// @param a in the one part; empty, at the place between its neighbours, where the other adds words
/// @param b in the other part; empty likewise
public record WordChange(Located a, Located b) {}
