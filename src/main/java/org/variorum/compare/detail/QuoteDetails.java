package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// The quotations, brought together by their words: a quotation and a shorter or retranslated form
/// of it are one detail.
public final class QuoteDetails implements DetailFinder {
  /// Two quotations are one if this share of the shorter one's words stands in the other.
  private static final double SHARED = 0.7;

  /// Of the words that carry sense; a quotation with fewer is like too many others.
  private static final int FEWEST_WORDS = 3;

  /// Shorter words are articles, pronouns and the like.
  private static final int SHORT = 3;

  private static final int TOPIC_WORDS = 6;

  @Override
  public List<Detail> find(Matter matter) {
    List<Quoted> quotes = quotes(matter);
    int[] group = new int[quotes.size()];
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < quotes.size(); i++) {
      group[i] = i;
      Set<Integer> near = new TreeSet<>();
      for (String word : quotes.get(i).words()) {
        List<Integer> with = index.computeIfAbsent(word, _ -> new ArrayList<>());
        near.addAll(with);
        with.add(i);
      }
      for (int j : near) {
        if (quotes.get(i).isLike(quotes.get(j))) {
          join(group, i, j);
        }
      }
    }
    Map<Integer, List<Answer>> answers = new TreeMap<>();
    for (int i = 0; i < quotes.size(); i++) {
      answers.computeIfAbsent(group[i], _ -> new ArrayList<>()).add(quotes.get(i).answer());
    }
    return answers.values().stream()
        .map(a -> new Detail(Kind.QUOTE, topic(a.getFirst()), a, true))
        .toList();
  }

  private static void join(int[] group, int i, int j) {
    int from = Math.max(group[i], group[j]);
    int into = Math.min(group[i], group[j]);
    for (int k = 0; k < group.length; k++) {
      if (group[k] == from) {
        group[k] = into;
      }
    }
  }

  private record Quoted(Answer answer, Set<String> words) {
    boolean isLike(Quoted other) {
      Set<String> common = new HashSet<>(words);
      common.retainAll(other.words);
      int shorter = Math.min(words.size(), other.words.size());
      return common.size() >= SHARED * shorter;
    }
  }

  private static List<Quoted> quotes(Matter matter) {
    List<Quoted> quotes = new ArrayList<>();
    for (ReportId report : matter.reports().stream().sorted(Comparator.naturalOrder()).toList()) {
      for (Mention mention : matter.extraction(report).mentions()) {
        if (mention.value() instanceof Value.Quote quote) {
          Set<String> words = words(quote.words());
          if (words.size() >= FEWEST_WORDS) {
            quotes.add(
                new Quoted(
                    new Answer(report, mention.span(), quote, Optional.empty(), Set.of("quote")),
                    words));
          }
        }
      }
    }
    return quotes;
  }

  private static Set<String> words(String quote) {
    Set<String> words = new TreeSet<>();
    for (String word : quote.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > SHORT) {
        words.add(word);
      }
    }
    return words;
  }

  private static String topic(Answer answer) {
    String[] words = answer.value().normal().split("\\s+");
    String head = String.join(" ", List.of(words).subList(0, Math.min(TOPIC_WORDS, words.length)));
    return "“" + head + (words.length > TOPIC_WORDS ? " …”" : "”") + " · said by whom";
  }
}
