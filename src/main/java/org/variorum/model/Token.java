package org.variorum.model;

/// A word or mark of a sentence.
///
/// @param lemma the base form, lower case but for names
/// @param tag its Penn Treebank part-of-speech tag
public record Token(Span span, String lemma, String tag) {}
