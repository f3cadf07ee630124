package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Extraction;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// The names and words of each sentence of a story, so that two sentences can be asked how much they
/// have in common. A word counts the more the fewer sentences of the story have it: the inverse
/// frequency of Spärck Jones (1972), taken over the story.
final class SentenceTerms {
  /// A sentence of a report.
  record Place(ReportId report, int sentence) {}

  private final Map<ReportId, List<Set<String>>> terms = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private int all;

  SentenceTerms(Matter matter) {
    for (ReportId report : matter.reports()) {
      Extraction extraction = matter.extraction(report);
      List<Set<String>> own = new ArrayList<>();
      for (int i = 0; i < extraction.sentences().size(); i++) {
        own.add(terms(extraction.sentences().get(i), matter.names().in(report, i)));
      }
      terms.put(report, own);
      all += own.size();
    }
    terms
        .values()
        .forEach(own -> own.forEach(s -> s.forEach(t -> sentences.merge(t, 1, Integer::sum))));
  }

  /// How much two sentences have in common: about 1 for each name or seldom word.
  ///
  /// @param besides words that are not counted
  double shared(Place one, Place other, Set<String> besides) {
    Set<String> theirs = terms(other);
    double sum = 0;
    for (String term : terms(one)) {
      if (theirs.contains(term) && !besides.contains(term)) {
        sum += weight(term);
      }
    }
    return sum;
  }

  private Set<String> terms(Place place) {
    return terms.getOrDefault(place.report(), List.of()).get(place.sentence());
  }

  private double weight(String term) {
    return Math.log((1.0 + all) / sentences.getOrDefault(term, 1)) / Math.log(1.0 + all);
  }

  private static Set<String> terms(Sentence sentence, Map<Span, Names.Named> named) {
    if (!sentence.tells()) {
      return Set.of();
    }
    Set<String> terms = new HashSet<>();
    named.values().forEach(n -> terms.add("name " + n.number()));
    for (Token token : sentence.tokens()) {
      if (tells(token.tag()) && named.keySet().stream().noneMatch(s -> s.overlaps(token.span()))) {
        terms.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return terms;
  }

  private static boolean tells(String tag) {
    return tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("CD");
  }
}
