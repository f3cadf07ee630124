package org.variorum.align.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
  private static final String NAME = "#";

  private final List<Extraction> ordered;
  private final Map<ReportId, Map<Span, Integer>> chainOf = new HashMap<>();
  private final Map<ReportId, List<Part>> parts = new HashMap<>();
  private final SortedMap<String, Integer> frequency = new TreeMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int sentences;

  Acts(Collection<Extraction> extractions, List<Passage> passages, List<Chain> chains) {
    for (int i = 0; i < passages.size(); i++) {
      for (Located part : passages.get(i).parts()) {
        parts.computeIfAbsent(part.report(), _ -> new ArrayList<>()).add(new Part(part.span(), i));
      }
    }
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

  /// What a passage has in one report.
  private record Part(Span span, int passage) {}

  /// Whether a key of a participant is a chain of a name.
  static boolean isName(String key) {
    return key.startsWith(NAME);
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
    frequency.keySet().forEach(t -> numbers.put(t, numbers.size()));
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Extraction extraction = ordered.get(i);
      List<TermVector> vectors = terms.get(i).stream().map(this::vector).toList();
      for (Event event : extraction.events()) {
        acts.add(act(extraction, event, vectors.get(event.sentence())));
      }
    }
    return acts;
  }

  private Act act(Extraction extraction, Event event, TermVector terms) {
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
    return parts.getOrDefault(report, List.of()).stream()
        .filter(p -> p.span().contains(trigger))
        .map(Part::passage)
        .collect(Collectors.toSet());
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
      keys.add(NAME + chain);
    }
    if (argument.value() instanceof Value.Description description) {
      keys.add(description.head());
    } else if (chain == null) {
      keys.add(argument.value().normal());
    }
    return keys;
  }

  private TermVector vector(Set<String> terms) {
    int[] own = terms.stream().mapToInt(numbers::get).sorted().toArray();
    Map<Integer, Double> weights = new HashMap<>();
    double squares = 0;
    for (String term : terms) {
      double weight = Math.log(1 + (double) sentences / frequency.get(term));
      weights.put(numbers.get(term), weight);
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    return new TermVector(
        own, Arrays.stream(own).mapToDouble(t -> weights.get(t) / length).toArray());
  }
}
