package org.variorum.align.act;

import java.util.BitSet;
import java.util.List;
import org.variorum.align.passage.TermWeights;
import org.variorum.align.passage.Terms;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Token;

/// What is seen of the acts of one report in the report alone.
///
/// @param sentences their words
/// @param nouns the events by index whose predicate is a noun
record Worded(Extraction extraction, List<TermVector> sentences, BitSet nouns) {
  static Worded of(Extraction extraction, TermWeights inNews) {
    BitSet nouns = new BitSet();
    for (Event event : extraction.events()) {
      boolean noun =
          extraction.sentences().get(event.sentence()).tokens().stream()
              .filter(t -> t.span().equals(event.trigger()))
              .map(Token::tag)
              .findFirst()
              .filter(tag -> tag.startsWith("N"))
              .isPresent();
      nouns.set(event.index(), noun);
    }
    return new Worded(
        extraction,
        Terms.of(extraction).stream().map(terms -> TermVector.of(terms, inNews)).toList(),
        nouns);
  }
}
