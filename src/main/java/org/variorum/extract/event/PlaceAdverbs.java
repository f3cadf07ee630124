package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Value;

/// Finds the adverbs that stand for a place told before them: "the yard where she worked", "a clinic
/// in Oban, and died there". Each gets the value of what it stands for, so that it goes where that
/// goes; it is no answer of its own.
///
/// "Where" stands for the noun whose clause it opens, "there" for the nearest place before it in its
/// sentence. One for which none is found is left alone.
public final class PlaceAdverbs {
  /// How far a place may stand before its "where" if the grammar does not tell: a comma and a space.
  private static final int GAP = 2;

  private static final Set<String> BEFORE = Set.of("there", "here");

  private PlaceAdverbs() {}

  /// @param mentions of names and descriptions, in the order of the text
  public static List<Tagged> tag(List<Parsed> sentences, List<Mention> mentions) {
    List<Mentions> bySentence = Mentions.bySentence(mentions, sentences.size());
    List<Tagged> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).sentence().tells()) {
        Graph graph = new Graph(sentences.get(i));
        for (int token = 0; token < graph.size(); token++) {
          int sentence = i;
          int adverb = token;
          meant(graph, token, bySentence.get(i))
              .ifPresent(v -> found.add(new Tagged(graph.span(adverb), sentence, v)));
        }
      }
    }
    return found;
  }

  private static Optional<Value> meant(Graph graph, int token, Mentions here) {
    if (graph.isTagged(token, "WRB") && graph.lemma(token).equals("where")) {
      return ofClause(graph, token, here)
          .or(() -> last(graph, token, here).filter(m -> gap(graph, token, m) <= GAP))
          .map(Mention::value);
    }
    if (graph.isTagged(token, "RB") && BEFORE.contains(graph.lemma(token))) {
      return last(graph, token, here).map(Mention::value);
    }
    return Optional.empty();
  }

  /// What the noun says whose clause the adverb opens.
  private static Optional<Mention> ofClause(Graph graph, int token, Mentions here) {
    return graph
        .parents(token, "advmod")
        .flatMap(verb -> graph.parents(verb, "acl:relcl"))
        .filter(noun -> noun < token)
        .flatMap(noun ->
            here.all().stream()
                .filter(m -> m.span().end() == graph.span(noun).end())
                .filter(m -> isPlace(m.value()) || isDescribed(m.value())))
        .findFirst();
  }

  /// The last place before the adverb.
  private static Optional<Mention> last(Graph graph, int token, Mentions here) {
    return here.all().stream()
        .filter(m -> m.span().end() <= graph.span(token).start() && isPlace(m.value()))
        .max(Comparator.comparing(Mention::span));
  }

  private static int gap(Graph graph, int token, Mention mention) {
    return graph.span(token).start() - mention.span().end();
  }

  private static boolean isPlace(Value value) {
    return value instanceof Value.Place || isDescribed(value) && value.kind() == Kind.PLACE;
  }

  /// People are no places; bodies are, where something happens at them.
  private static boolean isDescribed(Value value) {
    return value instanceof Value.Description
        && (value.kind() == Kind.PLACE || value.kind() == Kind.ORGANIZATION);
  }
}
