package org.variorum.extract.event;

import java.util.List;
import org.variorum.model.Span;

/// A token that tells of an act or happening.
///
/// @param token its index in the sentence
/// @param sense the class of the lexicon, or the lemma where the lexicon does not hold it
/// @param noun whether it is a noun
record Predicate(
    int token, Span span, String lemma, String sense, List<String> kin, boolean noun) {}
