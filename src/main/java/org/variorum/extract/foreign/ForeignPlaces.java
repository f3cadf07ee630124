package org.variorum.extract.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.extract.place.Gazetteer;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// Reads the places whose names the gazetteer knows in the spelling of the text, and that are no
/// person's or other word's as well.
public final class ForeignPlaces {
  private static final int LONGEST = 4;

  private final Gazetteer gazetteer;

  public ForeignPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The places, in the order of the text.
  public List<Tagged> tag(String text, List<Sentence> sentences) {
    List<Tagged> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      int at = 0;
      while (at < tokens.size()) {
        int length = 0;
        if (tokens.get(at).tag().equals(ForeignSentences.NAME)) {
          length = longest(text, tokens, at, i, found);
        }
        at += Math.max(1, length);
      }
    }
    return found;
  }

  /// Adds the longest name that begins at a token.
  ///
  /// @return how many tokens it has; 0 where there is none
  private int longest(String text, List<Token> tokens, int at, int sentence, List<Tagged> found) {
    for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
      Token last = tokens.get(at + length - 1);
      Span span = tokens.get(at).span().cover(last.span());
      String name = span.in(text).replaceAll("\\s+", " ");
      Optional<Value.Place> place = gazetteer.lookup(name);
      if (last.tag().equals(ForeignSentences.NAME)
          && place.isPresent()
          && !gazetteer.needsEvidence(name)) {
        found.add(new Tagged(span, sentence, place.get()));
        return length;
      }
    }
    return 0;
  }
}
