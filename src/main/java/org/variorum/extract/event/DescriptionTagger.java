package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Finds what a report describes without naming it: "the gunman", "her left arm", "a rival gang".
public final class DescriptionTagger {
  private final Phrases phrases;

  /// A description with its place.
  public record Described(Span span, int sentence, Value.Description value) {}

  public DescriptionTagger(Words words) {
    phrases = new Phrases(words);
  }

  /// @param mentions of names, times and amounts, whose own words describe nothing more
  public List<Described> tag(List<Parsed> sentences, List<Mention> mentions) {
    List<Described> found = new ArrayList<>();
    List<Mentions> bySentence = Mentions.bySentence(mentions, sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Parsed sentence = sentences.get(i);
      if (!sentence.sentence().tells() || sentence.arcs().isEmpty()) {
        continue;
      }
      Mentions here = bySentence.get(i);
      found.addAll(inSentence(i, new Graph(sentence), here));
    }
    return found;
  }

  private List<Described> inSentence(int sentence, Graph graph, Mentions mentions) {
    List<Described> found = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (int token = 0; token < graph.size(); token++) {
      if (!isHead(graph, token) || isMeasure(mentions, graph.span(token))) {
        continue;
      }
      Optional<Phrases.Phrase> phrase = phrases.at(graph, token, mentions);
      if (phrase.isPresent()
          && phrase.get().value() instanceof Value.Description description
          && seen.add(phrase.get().span())) {
        found.add(new Described(phrase.get().span(), sentence, description));
      }
    }
    return found;
  }

  private static boolean isHead(Graph graph, int token) {
    return graph.isTagged(token, "NN")
        // What hangs nowhere, as a dateline does, is no part of what the sentence says.
        && !graph.above(token).isEmpty()
        && !graph.hangsBy(token, "compound", "fixed", "nmod:npmod");
  }

  /// Whether a word belongs to a length of time, a sum or an age: an act can befall it, but it describes
  /// nothing. Days and hours are no phrases at all.
  private static boolean isMeasure(Mentions mentions, Span span) {
    return mentions.at(span, Kind.DURATION).isPresent()
        || mentions.at(span, Kind.MONEY).isPresent()
        || mentions.at(span, Kind.AGE).isPresent();
  }
}
