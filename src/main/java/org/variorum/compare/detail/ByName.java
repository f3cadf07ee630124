package org.variorum.compare.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Chain;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;

/// The chain, if any, that each mention of a name belongs to.
final class ByName {
  /// Where a mention stands.
  private record Place(ReportId report, int mention) {}

  private final Map<Place, Chain> chains = new HashMap<>();

  ByName(Matter matter) {
    for (Chain chain : matter.alignment().chains()) {
      for (Chain.Link link : chain.mentions()) {
        Mention mention = matter.mention(link.report(), link.mention());
        if (mention.value().isName()) {
          chains.putIfAbsent(new Place(link.report(), link.mention()), chain);
        }
      }
    }
  }

  Optional<Chain> of(ReportId report, Mention mention) {
    return Optional.ofNullable(chains.get(new Place(report, mention.index())));
  }

  /// The names of the people and bodies that a sentence names.
  List<String> in(Matter matter, ReportId report, int sentence) {
    return matter.extraction(report).mentions().stream()
        .filter(m -> m.sentence() == sentence && m.kind() != Kind.PLACE)
        .flatMap(m -> of(report, m).stream())
        .map(Chain::name)
        .distinct()
        .toList();
  }
}
