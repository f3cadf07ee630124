package org.variorum.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Chain;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// Brings together what reports describe by the same seldom noun, wherever they do: where two
/// reports of one event each tell of a rooftop once, it is likely one rooftop.
final class SeldomThings {
  /// A noun told of more often in one report stands for several things there.
  private static final int MOST_A_REPORT = 3;

  /// What share of the weight of a word that no other event has a noun must have at least: nouns of
  /// every news event ("man", "time") say nothing.
  private static final double SELDOM = 0.2;

  private final CommonWords common;

  SeldomThings(CommonWords common) {
    this.common = common;
  }

  /// The chains by noun, each with mentions of at least two reports.
  List<Chain> of(List<Extraction> extractions) {
    Map<String, List<Chain.Link>> links = new TreeMap<>();
    Map<String, Value.Description> first = new TreeMap<>();
    Set<String> denied = new HashSet<>();
    for (Extraction extraction : extractions) {
      for (Mention mention : extraction.mentions()) {
        if (mention.value() instanceof Value.Description description
            && extraction.sentences().get(mention.sentence()).tells()) {
          String noun = description.head().toLowerCase(Locale.ROOT);
          first.putIfAbsent(noun, description);
          if (description.isDenied()) {
            denied.add(noun);
          }
          links
              .computeIfAbsent(noun, _ -> new ArrayList<>())
              .add(new Chain.Link(extraction.report(), mention.index()));
        }
      }
    }
    List<Chain> chains = new ArrayList<>();
    links.forEach((noun, mentions) -> {
      if (isSeldom(noun, mentions, denied.contains(noun))) {
        chains.add(new Chain(first.get(noun).kind(), noun, mentions));
      }
    });
    return chains;
  }

  /// @param denied whether a report says that there is none, which can be held against every mention
  private boolean isSeldom(String noun, List<Chain.Link> mentions, boolean denied) {
    Map<ReportId, Long> counts =
        mentions.stream().collect(Collectors.groupingBy(Chain.Link::report, Collectors.counting()));
    return counts.size() > 1
        && (denied || counts.values().stream().allMatch(n -> n <= MOST_A_REPORT))
        && common.weight(noun) >= SELDOM * common.most();
  }
}
