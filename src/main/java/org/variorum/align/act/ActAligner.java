package org.variorum.align.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.variorum.align.passage.TermWeights;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Passage;
import org.variorum.model.ReportId;

/// Brings together the event mentions that tell of the same act.
///
/// Two mentions are candidates if they share a sense or a meaning; how probable it is that they are
/// one is a logistic function of stated features. Groups grow from the most probable pair on, and
/// two groups become one only while the mean over all their pairs stays probable, so that a chain
/// of doubtful links cannot join strangers.
public final class ActAligner {
  private final Weights weights = Weights.load();
  private final TermWeights words;
  private final AtomicReference<Known> last =
      new AtomicReference<>(new Known(Map.of(), Weighed.NOTHING));

  public ActAligner() {
    this(new CommonWords());
  }

  public ActAligner(CommonWords common) {
    words = new TermWeights(common);
  }

  /// @param extractions of all reports; the order changes nothing
  /// @param chains of persons, organisations and places
  /// @return groups in a stable order; every event of the extractions stands in exactly one
  public List<EventGroup> align(
      Collection<Extraction> extractions, List<Passage> passages, List<Chain> chains) {
    Known before = last.get();
    List<Worded> worded =
        extractions.stream()
            .sorted(Comparator.comparing(Extraction::report))
            .map(e -> before.worded(e).orElseGet(() -> Worded.of(e, words)))
            .toList();
    Acts maker = new Acts(extractions, passages, chains);
    List<Act> acts = worded.stream().flatMap(w -> maker.of(w).stream()).toList();
    Weighed weighed = before.weighed().of(acts, weights);
    last.set(new Known(worded, weighed));
    Groups groups = new Groups(acts.size());
    weighed.pairs().forEach(groups::join);
    return groups.lists().stream()
        .map(members -> group(members.stream().map(acts::get).toList()))
        .toList();
  }

  /// Of the story that was aligned last.
  private record Known(Map<ReportId, Worded> worded, Weighed weighed) {
    Known(List<Worded> worded, Weighed weighed) {
      this(
          worded.stream().collect(Collectors.toMap(w -> w.extraction().report(), w -> w)), weighed);
    }

    Optional<Worded> worded(Extraction extraction) {
      return Optional.ofNullable(worded.get(extraction.report()))
          .filter(w -> w.extraction() == extraction);
    }
  }

  private static EventGroup group(List<Act> acts) {
    Map<String, Integer> senses = new TreeMap<>();
    acts.forEach(a -> senses.merge(a.sense(), 1, Integer::sum));
    String sense =
        senses.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    List<EventGroup.Link> links = new ArrayList<>();
    for (Act act : acts) {
      Event event = act.event();
      links.add(new EventGroup.Link(act.report(), event.index()));
    }
    return new EventGroup(sense, links);
  }
}
