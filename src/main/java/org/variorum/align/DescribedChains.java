package org.variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Chain;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Value;

/// Brings together the mentions of people, bodies and places that reports describe in the same words:
/// in reports of one event "the suspect" and "local police" are the same wherever they are told of.
final class DescribedChains {
  private DescribedChains() {}

  private record Words(Kind kind, String text) implements Comparable<Words> {
    @Override
    public int compareTo(Words other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : text.compareTo(other.text);
    }
  }

  static List<Chain> of(List<Extraction> extractions) {
    Map<Words, List<Chain.Link>> links = new TreeMap<>();
    for (Extraction extraction : extractions) {
      for (Mention mention : extraction.mentions()) {
        if (mention.value() instanceof Value.Description description
            && description.kind() != Kind.EVENT) {
          links
              .computeIfAbsent(
                  new Words(description.kind(), description.normal().toLowerCase(Locale.ROOT)),
                  _ -> new ArrayList<>())
              .add(new Chain.Link(extraction.report(), mention.index()));
        }
      }
    }
    List<Chain> chains = new ArrayList<>();
    links.forEach((words, mentions) -> chains.add(new Chain(words.kind(), words.text(), mentions)));
    return chains;
  }
}
