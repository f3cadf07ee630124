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
import org.variorum.model.Span;
import org.variorum.model.Value;

/// The quotations, brought together by their words: a quotation and a shorter or retranslated form
/// of it are one detail.
public final class QuoteDetails implements DetailFinder {
  /// Two quotations are one if this share of the shorter one's words stands in the other.
  private static final double SHARED = 0.7;

  /// Of the words that carry sense; a quotation with fewer is like too many others, unless it
  /// stands in the other word for word.
  private static final int FEWEST_WORDS = 3;

  private static final int FEWEST_IN_FULL = 2;

  /// Shorter words are articles, pronouns and the like.
  private static final int SHORT = 3;

  private static final int TOPIC_WORDS = 6;

  /// A speaker is named so near, in characters.
  private static final int FURTHEST_SPEAKER = 300;

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
    List<Detail> details = new ArrayList<>();
    for (List<Answer> same : answers.values()) {
      String topic = topic(same.getFirst());
      details.add(new Detail(Kind.QUOTE, topic, same, true));
      List<Answer> speakers =
          same.stream().flatMap(q -> speaker(matter, q).stream()).distinct().toList();
      if (speakers.stream().map(Answer::report).distinct().count() > 1) {
        details.add(new Detail(Kind.ATTRIBUTION, topic + " · said by whom", speakers, true));
      }
    }
    return details;
  }

  /// The place that names who said a quotation, the nearest of several.
  private static Optional<Answer> speaker(Matter matter, Answer quote) {
    Optional<String> speaker = ((Value.Quote) quote.value()).speaker();
    return matter.extraction(quote.report()).mentions().stream()
        .filter(m -> m.value() instanceof Value.Person)
        .filter(m -> speaker.filter(m.value().normal()::equals).isPresent())
        .filter(m -> distance(m.span(), quote.span()) <= FURTHEST_SPEAKER)
        .min(Comparator.comparingInt(m -> distance(m.span(), quote.span())))
        .map(m ->
            new Answer(quote.report(), m.span(), m.value(), Optional.empty(), Set.of("quote")));
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
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

  /// @param plain the words of the quotation alone, between spaces
  private record Quoted(Answer answer, Set<String> words, String plain) {
    boolean isLike(Quoted other) {
      String shorterText = shorter(plain, other.plain);
      if (plain.contains(shorterText) && other.plain.contains(shorterText)) {
        return true;
      }
      if (Math.min(words.size(), other.words.size()) < FEWEST_WORDS) {
        return false;
      }
      Set<String> common = new HashSet<>(words);
      common.retainAll(other.words);
      int shorter = Math.min(words.size(), other.words.size());
      return common.size() >= SHARED * shorter;
    }
  }

  /// The words of a quotation alone, between spaces.
  private static String plain(Value quote) {
    return " "
        + quote
            .normal()
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
        + " ";
  }

  private static String shorter(String a, String b) {
    return a.length() <= b.length() ? a : b;
  }

  private static List<Quoted> quotes(Matter matter) {
    List<Quoted> quotes = new ArrayList<>();
    for (ReportId report : matter.reports().stream().sorted(Comparator.naturalOrder()).toList()) {
      for (Mention mention : matter.extraction(report).mentions()) {
        if (mention.value() instanceof Value.Quote quote) {
          Set<String> words = words(quote.words());
          if (words.size() >= FEWEST_IN_FULL) {
            quotes.add(
                new Quoted(
                    new Answer(report, mention.span(), quote, Optional.empty(), Set.of("quote")),
                    words,
                    plain(quote)));
          }
        }
      }
    }
    return quotes;
  }

  private static Set<String> words(String quote) {
    Set<String> words = new TreeSet<>();
    for (String word :
        quote.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > SHORT) {
        words.add(word);
      }
    }
    return words;
  }

  private static String topic(Answer answer) {
    String[] words = answer.value().normal().split("\\s+");
    String head = String.join(" ", List.of(words).subList(0, Math.min(TOPIC_WORDS, words.length)));
    return "“" + head + (words.length > TOPIC_WORDS ? " …”" : "”");
  }
}
