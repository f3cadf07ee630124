package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Attribution;
import org.variorum.model.Mention;
import org.variorum.model.Value;

/// Finds the events of a report.
public final class EventTagger {
  private final Predicates predicates;
  private final Arguments arguments;
  private final Voices voices;

  public EventTagger(Words words) {
    Phrases phrases = new Phrases(words);
    predicates = new Predicates(Lexicon.load(), words);
    arguments = new Arguments(phrases);
    voices = new Voices(phrases);
  }

  /// @param sentences all of the report's, in order
  /// @param mentions all of the report's, by sentence index; without events
  /// @return the events in the order of the text
  public List<Draft> tag(List<Parsed> sentences, List<Mention> mentions) {
    List<Draft> drafts = new ArrayList<>();
    Optional<Voices.Speaker> speaker = Optional.empty();
    List<Mentions> bySentence = Mentions.bySentence(mentions, sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Parsed sentence = sentences.get(i);
      if (!sentence.sentence().tells() || sentence.arcs().isEmpty()) {
        continue;
      }
      Mentions here = bySentence.get(i);
      Graph graph = new Graph(sentence);
      drafts.addAll(events(i, graph, here, speaker));
      speaker = voices.speaker(graph, here, speaker);
    }
    return drafts;
  }

  private List<Draft> events(
      int sentence, Graph graph, Mentions mentions, Optional<Voices.Speaker> speaker) {
    List<Predicate> found = predicates.of(graph, mentions);
    Arguments.Filled filled = arguments.of(graph, found, mentions);
    List<Draft> drafts = new ArrayList<>(found.size());
    for (Predicate predicate : found) {
      Optional<Attribution> voice = voices.of(graph, predicate.token(), mentions, speaker);
      Value.Act act =
          new Value.Act(
              predicate.sense(),
              Moods.isNegated(graph, predicate.token()),
              Moods.modality(graph, predicate.token()));
      drafts.add(
          new Draft(
              sentence,
              predicate.span(),
              predicate.lemma(),
              predicate.kin(),
              act,
              filled.of(predicate),
              voice));
    }
    return drafts;
  }
}
