package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.compare.value.DescriptionRelation;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// What one report calls by a narrower noun than another: "a bakery" and "a shop", wherever they
/// stand, where the sentences around them share so much that they are likely of one thing.
///
/// A noun alone ties nothing, since nearly every noun covers some other of a story; each of the two
/// must be the best match for the other. A report that uses both nouns somewhere says as much as the
/// other, and is left out.
public final class KindDetails implements DetailFinder {
  /// What the sentences must share, about so many names or seldom words.
  private static final double LEAST = 1.1;

  private static final Note<Map<String, List<Told>>> BY_HEAD = new Note<>(KindDetails::byHead);

  /// A description with its sentence.
  private record Told(ReportId report, int sentence, Mention mention, Value.Description value) {
    SentenceTerms.Place at() {
      return new SentenceTerms.Place(report, sentence);
    }

    String head() {
      return value.head().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<Detail> find(Matter matter) {
    Map<ReportId, Map<String, List<Told>>> told = new TreeMap<>();
    matter.reports().forEach(r -> told.put(r, matter.note(r, BY_HEAD)));
    Map<String, Set<String>> partners = partners(told);
    told.replaceAll((_, own) -> withPartners(own, partners));
    List<ReportId> reports = List.copyOf(told.keySet());
    List<Detail> details = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        Pairing pairing =
            new Pairing(matter.terms(), told.get(reports.get(i)), told.get(reports.get(j)));
        pairing.pairs(partners).forEach(p -> details.add(detail(p)));
      }
    }
    return details;
  }

  /// For each noun those that cover it or that it covers, asked once a noun and not once a mention.
  private static Map<String, Set<String>> partners(Map<ReportId, Map<String, List<Told>>> told) {
    Map<String, Told> first = new TreeMap<>();
    told.values().forEach(own -> own.forEach((h, all) -> first.putIfAbsent(h, all.getFirst())));
    List<Told> people =
        first.values().stream().filter(t -> t.value().kind() == Kind.PERSON).toList();
    Map<String, Set<String>> partners = new TreeMap<>();
    for (Told one : first.values()) {
      Stream<Told> above =
          one.value().above().stream().flatMap(h -> Stream.ofNullable(first.get(h)));
      Stream<Told> others = one.value().kind() == Kind.PERSON ? people.stream() : above;
      others
          .filter(o -> !o.head().equals(one.head()) && mayBeOne(one, o))
          .forEach(o -> {
            partners.computeIfAbsent(one.head(), _ -> new TreeSet<>()).add(o.head());
            partners.computeIfAbsent(o.head(), _ -> new TreeSet<>()).add(one.head());
          });
    }
    return partners;
  }

  /// What can be compared at all, so that every two reports look at no more.
  private static Map<String, List<Told>> withPartners(
      Map<String, List<Told>> own, Map<String, Set<String>> partners) {
    Map<String, List<Told>> rest = new LinkedHashMap<>(own);
    rest.keySet().retainAll(partners.keySet());
    return rest;
  }

  private record Pair(Told one, Told other, double shared) {}

  private static Map<String, List<Told>> byHead(Matter matter, ReportId report) {
    Extraction extraction = matter.extraction(report);
    Map<String, List<Told>> byHead = new TreeMap<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.value() instanceof Value.Description value
          && !value.isDenied()
          && extraction.sentences().get(mention.sentence()).tells()) {
        Told told = new Told(report, mention.sentence(), mention, value);
        byHead.computeIfAbsent(told.head(), _ -> new ArrayList<>()).add(told);
      }
    }
    return byHead;
  }

  /// The mentions of two reports that are likely of one thing.
  private record Pairing(
      SentenceTerms terms, Map<String, List<Told>> here, Map<String, List<Told>> there) {
    List<Pair> pairs(Map<String, Set<String>> partners) {
      Map<Mention, Pair> best = new HashMap<>();
      Map<Mention, Pair> bestThere = new HashMap<>();
      here.forEach((head, ones) -> {
        if (there.containsKey(head)) {
          return;
        }
        for (String other : partners.getOrDefault(head, Set.of())) {
          if (there.containsKey(other) && !here.containsKey(other)) {
            for (Pair pair : between(ones, there.get(other))) {
              best.merge(pair.one().mention(), pair, KindDetails::better);
              bestThere.merge(pair.other().mention(), pair, KindDetails::better);
            }
          }
        }
      });
      return best.values().stream()
          .filter(p -> p.shared() >= LEAST && bestThere.get(p.other().mention()) == p)
          .sorted(Comparator.comparing(p -> p.one().mention().span()))
          .toList();
    }

    private List<Pair> between(List<Told> ones, List<Told> others) {
      List<Pair> pairs = new ArrayList<>();
      for (Told one : ones) {
        for (Told other : others) {
          Set<String> heads = Set.of(one.head(), other.head());
          pairs.add(new Pair(one, other, terms.shared(one.at(), other.at(), heads)));
        }
      }
      return pairs;
    }
  }

  private static boolean mayBeOne(Told a, Told b) {
    return a.value().kind() == b.value().kind() && DescriptionRelation.meet(a.value(), b.value());
  }

  private static Pair better(Pair a, Pair b) {
    return b.shared() > a.shared() ? b : a;
  }

  private static Detail detail(Pair pair) {
    return new Detail(
        pair.one().value().kind(),
        Stream.of(pair.one(), pair.other())
            .map(Told::head)
            .sorted()
            .collect(Collectors.joining(" or ")),
        List.of(answer(pair.one()), answer(pair.other())),
        false);
  }

  private static Answer answer(Told told) {
    return new Answer(
        told.report(), told.mention().span(), told.value(), Optional.empty(), Set.of("terms"));
  }
}
