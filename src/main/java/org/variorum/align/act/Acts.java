package org.variorum.align.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  private final Map<ReportId, Map<Span, String>> chainOf = new HashMap<>();
  private final Map<ReportId, List<Part>> parts = new HashMap<>();

  /// @param extractions of all reports
  Acts(Collection<Extraction> extractions, List<Passage> passages, List<Chain> chains) {
    for (Passage passage : passages) {
      String key = key(passage.parts().getFirst());
      for (Located part : passage.parts()) {
        parts
            .computeIfAbsent(part.report(), _ -> new ArrayList<>())
            .add(new Part(part.span(), key));
      }
    }
    Map<ReportId, Extraction> byReport = new HashMap<>();
    extractions.forEach(e -> byReport.put(e.report(), e));
    for (Chain chain : chains) {
      String key = key(chain);
      for (Chain.Link link : chain.mentions()) {
        Mention mention = byReport.get(link.report()).mentions().get(link.mention());
        chainOf.computeIfAbsent(link.report(), _ -> new HashMap<>()).put(mention.span(), key);
      }
    }
  }

  /// A passage and a chain are known by where they first stand, which a report more seldom changes.
  private static String key(Located first) {
    return first.report().value() + " " + first.span().start();
  }

  private static String key(Chain chain) {
    Chain.Link first = chain.mentions().getFirst();
    return NAME + chain.kind() + " " + first.report().value() + " " + first.mention();
  }

  /// What a passage has in one report.
  private record Part(Span span, String passage) {}

  /// Whether a key of a participant is a chain of a name.
  static boolean isName(String key) {
    return key.startsWith(NAME);
  }

  /// Those of one report, in the order of the text.
  List<Act> of(Worded report) {
    return report.extraction().events().stream().map(e -> act(report, e)).toList();
  }

  private Act act(Worded worded, Event event) {
    ReportId report = worded.extraction().report();
    return new Act(
        report,
        event,
        passagesOf(report, event.trigger()),
        worded.sentences().get(event.sentence()),
        keys(report, event, Argument.Role.AGENT),
        keys(report, event, Argument.Role.PATIENT),
        worded.nouns().get(event.index()));
  }

  private Set<String> passagesOf(ReportId report, Span trigger) {
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
    String chain = chainOf.getOrDefault(report, Map.of()).get(argument.span());
    if (chain != null) {
      keys.add(chain);
    }
    if (argument.value() instanceof Value.Description description) {
      keys.add(description.head());
    } else if (chain == null) {
      keys.add(argument.value().normal());
    }
    return keys;
  }
}
