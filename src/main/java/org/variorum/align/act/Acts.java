package org.variorum.align.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.align.passage.Terms;
import org.variorum.model.Argument;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Located;
import org.variorum.model.Mention;
import org.variorum.model.Passage;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Makes the acts of a story from the events of its extractions.
final class Acts {
  private final List<Extraction> ordered;
  private final Map<ReportId, Map<Span, Integer>> chainOf = new HashMap<>();
  private final List<Passage> passages;
  private final Map<String, Integer> frequency = new HashMap<>();
  private int sentences;

  Acts(Collection<Extraction> extractions, List<Passage> passages, List<Chain> chains) {
    this.passages = passages;
    ordered = extractions.stream().sorted(Comparator.comparing(Extraction::report)).toList();
    Map<ReportId, Extraction> byReport = new HashMap<>();
    ordered.forEach(e -> byReport.put(e.report(), e));
    for (int c = 0; c < chains.size(); c++) {
      for (Chain.Link link : chains.get(c).mentions()) {
        Mention mention = byReport.get(link.report()).mentions().get(link.mention());
        chainOf.computeIfAbsent(link.report(), _ -> new HashMap<>()).put(mention.span(), c);
      }
    }
  }

  /// All acts, by report and then in the order of the text.
  List<Act> all() {
    List<List<Set<String>>> terms = ordered.stream().map(Terms::of).toList();
    for (List<Set<String>> of : terms) {
      for (Set<String> sentence : of) {
        sentences++;
        sentence.forEach(t -> frequency.merge(t, 1, Integer::sum));
      }
    }
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Extraction extraction = ordered.get(i);
      List<Map<String, Double>> weighted = terms.get(i).stream().map(this::weighted).toList();
      for (Event event : extraction.events()) {
        acts.add(act(extraction, event, weighted.get(event.sentence())));
      }
    }
    return acts;
  }

  private Act act(Extraction extraction, Event event, Map<String, Double> terms) {
    ReportId report = extraction.report();
    String tag =
        extraction.sentences().get(event.sentence()).tokens().stream()
            .filter(t -> t.span().equals(event.trigger()))
            .findFirst()
            .map(t -> t.tag())
            .orElse("");
    return new Act(
        report,
        event,
        passagesOf(report, event.trigger()),
        terms,
        keys(report, event, Argument.Role.AGENT),
        keys(report, event, Argument.Role.PATIENT),
        tag.startsWith("N"));
  }

  private Set<Integer> passagesOf(ReportId report, Span trigger) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < passages.size(); i++) {
      for (Located part : passages.get(i).parts()) {
        if (part.report().equals(report) && part.span().contains(trigger)) {
          found.add(i);
        }
      }
    }
    return found;
  }

  private Set<String> keys(ReportId report, Event event, Argument.Role role) {
    Set<String> keys = new HashSet<>();
    event.arguments(role).forEach(a -> keys.addAll(keys(report, a)));
    return keys;
  }

  private Set<String> keys(ReportId report, Argument argument) {
    Set<String> keys = new HashSet<>();
    Integer chain = chainOf.getOrDefault(report, Map.of()).get(argument.span());
    if (chain != null) {
      keys.add("#" + chain);
    }
    if (argument.value() instanceof Value.Description description) {
      keys.add(description.head());
    } else if (chain == null) {
      keys.add(argument.value().normal());
    }
    return keys;
  }

  private Map<String, Double> weighted(Set<String> terms) {
    Map<String, Double> weights = new HashMap<>();
    double squares = 0;
    for (String term : terms) {
      double weight = Math.log(1 + (double) sentences / frequency.get(term));
      weights.put(term, weight);
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    weights.replaceAll((_, w) -> w / length);
    return weights;
  }
}
