package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// What one report says more of a thing than another, behind its noun: "a hospital in Ashby" and "a
/// hospital".
///
/// Asked of mentions by one noun whose sentences have so much in common that they are likely of one
/// thing, each the best match for the other. A report that says more of the noun anywhere says as much
/// as the other.
public final class FullerDetails implements DetailFinder {
  /// What the sentences must share, about so many names or seldom words.
  private static final double LEAST = 1.1;

  private static final Note<Map<String, List<Told>>> BY_NOUN = new Note<>(FullerDetails::byNoun);

  /// @param words of the mention, and of its sentence
  private record Told(
      ReportId report,
      Mention mention,
      Words words,
      Value.Description value,
      Optional<Tails.Fuller> fuller) {
    SentenceTerms.Place at() {
      return new SentenceTerms.Place(report, mention.sentence());
    }
  }

  private record Words(String last, Set<String> sentence) {
    static Words of(Matter matter, ReportId report, Mention mention) {
      String words = mention.span().in(matter.report(report).text()).toLowerCase(Locale.ROOT);
      Set<String> sentence = new HashSet<>();
      matter
          .extraction(report)
          .sentences()
          .get(mention.sentence())
          .tokens()
          .forEach(t -> sentence.add(t.lemma().toLowerCase(Locale.ROOT)));
      return new Words(words.substring(words.lastIndexOf(' ') + 1), sentence);
    }
  }

  private record Pair(Told plain, Told full, double shared) {
    /// Whether the two are of one number, and what the one says more stands nowhere in the other's
    /// sentence.
    boolean says() {
      Set<String> tail = full.fuller().orElseThrow().tail();
      return plain.words().last().equals(full.words().last())
          && (tail.isEmpty() || !plain.words().sentence().containsAll(tail));
    }
  }

  @Override
  public List<Detail> find(Matter matter) {
    SentenceTerms terms = matter.terms();
    Map<String, Map<ReportId, List<Told>>> byNoun = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      matter
          .note(report, BY_NOUN)
          .forEach(
              (noun, told) -> byNoun.computeIfAbsent(noun, _ -> new TreeMap<>()).put(report, told));
    }
    List<Detail> details = new ArrayList<>();
    byNoun.forEach(
        (noun, told) -> pairs(terms, noun, told).forEach(p -> details.add(detail(noun, p))));
    return details;
  }

  private static Map<String, List<Told>> byNoun(Matter matter, ReportId report) {
    Map<String, List<Told>> byNoun = new TreeMap<>();
    Extraction extraction = matter.extraction(report);
    for (Mention mention : extraction.mentions()) {
      if (mention.value() instanceof Value.Description value
          && !value.isDenied()
          && extraction.sentences().get(mention.sentence()).tells()) {
        byNoun
            .computeIfAbsent(value.head().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
            .add(
                new Told(
                    report,
                    mention,
                    Words.of(matter, report, mention),
                    value,
                    Tails.of(extraction, mention)));
      }
    }
    return byNoun;
  }

  private static List<Pair> pairs(
      SentenceTerms terms, String noun, Map<ReportId, List<Told>> told) {
    Map<Mention, Pair> best = new HashMap<>();
    List<Told> plain = new ArrayList<>();
    List<Told> full = new ArrayList<>();
    told.values()
        .forEach(own -> {
          List<Told> fuller = own.stream().filter(t -> t.fuller().isPresent()).toList();
          full.addAll(fuller);
          if (fuller.isEmpty()) {
            plain.addAll(own);
          }
        });
    List<Pair> pairs = new ArrayList<>();
    for (Told one : plain) {
      for (Told other : full) {
        if (!one.report().equals(other.report())) {
          double shared = terms.shared(one.at(), other.at(), Set.of(noun));
          Pair pair = new Pair(one, other, shared);
          if (pair.says()) {
            pairs.add(pair);
          }
        }
      }
    }
    pairs.forEach(p -> {
      best.merge(p.plain().mention(), p, FullerDetails::better);
      best.merge(p.full().mention(), p, FullerDetails::better);
    });
    return pairs.stream()
        .filter(p -> p.shared() >= LEAST)
        .filter(p -> best.get(p.plain().mention()) == p && best.get(p.full().mention()) == p)
        .toList();
  }

  private static Pair better(Pair a, Pair b) {
    return b.shared() > a.shared() ? b : a;
  }

  private static Detail detail(String noun, Pair pair) {
    Tails.Fuller fuller = pair.full().fuller().orElseThrow();
    Told plain = pair.plain();
    Answer bare =
        new Answer(
            plain.report(),
            plain.mention().span(),
            plain.value(),
            Optional.empty(),
            Set.of("terms"));
    Answer more =
        new Answer(
            pair.full().report(), fuller.span(), fuller.value(), Optional.empty(), Set.of("terms"));
    return new Detail(plain.value().kind(), noun + " · which", List.of(bare, more), false);
  }
}
