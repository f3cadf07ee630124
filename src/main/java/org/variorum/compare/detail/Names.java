package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.model.Chain;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// Who and what bears a name in a story, and where each is spoken of.
///
/// A name's chain begins with mentions by name; behind them stands what is described of it. Days and
/// chains of descriptions alone are not among them.
final class Names {
  private final List<Chain> chains = new ArrayList<>();
  private final Map<ReportId, Map<Span, Named>> places = new HashMap<>();
  private final Map<ReportId, Map<Integer, Map<Span, Named>>> bySentence = new HashMap<>();

  /// Somebody or something that bears a name.
  ///
  /// @param number tells one from all others of the story, in the order of the alignment, from 0
  /// @param name its fullest form
  record Named(int number, Kind kind, String name) {}

  Names(Matter matter) {
    for (Chain chain : matter.alignment().chains()) {
      Chain.Link first = chain.mentions().getFirst();
      if (matter.mention(first.report(), first.mention()).value().isName()) {
        Named named = new Named(chains.size(), chain.kind(), chain.name());
        chains.add(chain);
        for (Chain.Link link : chain.mentions()) {
          put(link.report(), matter.mention(link.report(), link.mention()), named);
        }
      }
    }
  }

  private void put(ReportId report, Mention mention, Named named) {
    places.computeIfAbsent(report, _ -> new HashMap<>()).putIfAbsent(mention.span(), named);
    if (mention.value().isName()) {
      bySentence
          .computeIfAbsent(report, _ -> new HashMap<>())
          .computeIfAbsent(mention.sentence(), _ -> new TreeMap<>())
          .putIfAbsent(mention.span(), named);
    }
  }

  /// The chains of names, by their number.
  List<Chain> chains() {
    return chains;
  }

  /// Of whom a report speaks in a place, by name or by description.
  Optional<Named> at(ReportId report, Span span) {
    return Optional.ofNullable(places.getOrDefault(report, Map.of()).get(span));
  }

  /// What a sentence calls by name, by where it does.
  Map<Span, Named> in(ReportId report, int sentence) {
    return bySentence.getOrDefault(report, Map.of()).getOrDefault(sentence, Map.of());
  }
}
