package org.variorum.extract.event;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Attribution;
import org.variorum.model.Certainty;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Span;

/// Whose word a predicate is: the subject of the verb of reporting above it, "according to", or a
/// hedge beside it.
final class Voices {
  private static final String[] SAID = {
    "ccomp", "parataxis", "advcl", "conj", "acl", "xcomp", "dep", "obj", "obl", "nmod", "nsubj"
  };

  /// A speaker that a later "he" or "she" may mean.
  record Speaker(Span span, String name) {}

  private final Phrases phrases;

  Voices(Phrases phrases) {
    this.phrases = phrases;
  }

  /// @param last the speaker before this sentence, for pronouns
  Optional<Attribution> of(Graph graph, int predicate, Mentions mentions, Optional<Speaker> last) {
    Optional<Certainty> hedge =
        graph
            .children(predicate, "advmod")
            .map(a -> Reporting.ofAdverb(graph.lemma(a)))
            .filter(c -> c != Certainty.STATED)
            .findFirst();
    Optional<Attribution> voice = climb(graph, predicate, mentions, last);
    if (hedge.isPresent()) {
      int adverb =
          graph
              .children(predicate, "advmod")
              .filter(a -> Reporting.ofAdverb(graph.lemma(a)) != Certainty.STATED)
              .findFirst()
              .orElseThrow();
      return Optional.of(
          new Attribution(
              voice.map(Attribution::span).orElse(graph.span(adverb)),
              voice.map(Attribution::source).orElse(graph.lemma(adverb)),
              hedge.get(),
              voice.flatMap(Attribution::channel)));
    }
    return voice;
  }

  /// Who speaks in a sentence, for the pronouns of the next.
  Optional<Speaker> speaker(Graph graph, Mentions mentions, Optional<Speaker> last) {
    for (int i = 0; i < graph.size(); i++) {
      if (graph.isTagged(i, "VB") && Reporting.isVerb(graph.lemma(i))) {
        Optional<Attribution> said = byVerb(graph, i, mentions, last);
        if (said.isPresent()) {
          return said.map(a -> new Speaker(a.span(), a.source()));
        }
      }
    }
    return mentions.all().stream()
        .filter(m -> m.kind() == Kind.PERSON)
        .min(Comparator.comparing(Mention::span))
        .map(m -> new Speaker(m.span(), m.value().normal()))
        .or(() -> last);
  }

  /// Who says a quotation of this sentence: the subject of a verb of saying outside of it.
  Optional<String> teller(Graph graph, Mentions mentions, Span quote) {
    for (int i = 0; i < graph.size(); i++) {
      boolean saying = graph.isTagged(i, "VB") && Reporting.isVerb(graph.lemma(i));
      if (saying && !quote.overlaps(graph.span(i))) {
        Optional<String> beside = personBeside(mentions, graph.span(i));
        if (beside.isPresent()) {
          return beside;
        }
        Optional<Attribution> said = byVerb(graph, i, mentions, Optional.empty());
        if (said.isPresent()) {
          return said.map(Attribution::source);
        }
      }
    }
    return Optional.empty();
  }

  /// The person named right before or behind a verb, whatever the parser took for its subject.
  private static Optional<String> personBeside(Mentions mentions, Span verb) {
    return mentions.all().stream()
        .filter(m -> m.kind() == Kind.PERSON && m.value().isName())
        .filter(m -> m.span().end() + 1 == verb.start() || verb.end() + 1 == m.span().start())
        .map(m -> m.value().normal())
        .findFirst();
  }

  private Optional<Attribution> climb(
      Graph graph, int predicate, Mentions mentions, Optional<Speaker> last) {
    Deque<Integer> open = new ArrayDeque<>(Set.of(predicate));
    Set<Integer> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      int token = open.removeFirst();
      Optional<Attribution> found = accordingTo(graph, token, mentions);
      if (found.isEmpty() && token != predicate && Reporting.isVerb(graph.lemma(token))) {
        found = byVerb(graph, token, mentions, last);
      }
      if (found.isPresent()) {
        return found;
      }
      for (Parsed.Arc arc : graph.above(token)) {
        if (arc.governor() >= 0 && isSaid(arc) && seen.add(arc.governor())) {
          open.addLast(arc.governor());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSaid(Parsed.Arc arc) {
    for (String relation : SAID) {
      if (arc.is(relation)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Attribution> accordingTo(Graph graph, int token, Mentions mentions) {
    return graph
        .child(token, "obl:according_to", "obl:per", "nmod:according_to", "advcl:per")
        .flatMap(s -> phrases.at(graph, s, mentions))
        .map(p -> new Attribution(p.span(), p.value().normal(), Certainty.SAID, Optional.empty()));
  }

  private Optional<Attribution> byVerb(
      Graph graph, int verb, Mentions mentions, Optional<Speaker> last) {
    Certainty certainty = Reporting.certainty(graph.lemma(verb));
    Optional<Integer> subject = graph.child(verb, "nsubj", "obl:agent");
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrases.Phrase> named =
        phrases.at(graph, subject.get(), mentions).filter(p -> p.value().kind() != Kind.PLACE);
    if (named.isPresent()) {
      return named.map(
          p -> new Attribution(p.span(), p.value().normal(), certainty, channel(graph, verb)));
    }
    boolean pronoun = graph.isTagged(subject.get(), "PRP");
    return pronoun
        ? last.map(s ->
            new Attribution(graph.span(subject.get()), s.name(), certainty, channel(graph, verb)))
        : Optional.empty();
  }

  /// "in a statement", "on X", "in an interview": where it was said.
  private static Optional<String> channel(Graph graph, int verb) {
    return graph
        .children(verb, "obl:in", "obl:on", "obl:during")
        .filter(c -> Reporting.isNoun(graph.lemma(c)) || graph.lemma(c).equals("conference"))
        .map(graph::lemma)
        .findFirst();
  }
}
