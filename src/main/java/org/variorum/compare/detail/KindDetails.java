package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.compare.value.DescriptionRelation;
import org.variorum.model.Extraction;
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

  /// A description with its sentence.
  private record Told(ReportId report, int sentence, Mention mention, Value.Description value) {
    String head() {
      return value.head().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<Detail> find(Matter matter) {
    Company company = new Company(matter);
    Map<ReportId, Map<String, List<Told>>> told = new TreeMap<>();
    matter.reports().forEach(r -> told.put(r, byHead(matter, r)));
    List<ReportId> reports = List.copyOf(told.keySet());
    List<Detail> details = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        pairs(company, told.get(reports.get(i)), told.get(reports.get(j)))
            .forEach(p -> details.add(detail(p)));
      }
    }
    return details;
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

  private static List<Pair> pairs(
      Company company, Map<String, List<Told>> here, Map<String, List<Told>> there) {
    Map<Mention, Pair> best = new HashMap<>();
    Map<Mention, Pair> bestThere = new HashMap<>();
    here.forEach((head, ones) ->
        there.forEach((otherHead, others) -> {
          boolean alone = !there.containsKey(head) && !here.containsKey(otherHead);
          if (alone && mayBeOne(ones.getFirst(), others.getFirst())) {
            for (Told one : ones) {
              for (Told other : others) {
                double shared =
                    company.shared(
                        one.report(),
                        one.sentence(),
                        other.report(),
                        other.sentence(),
                        Set.of(head, otherHead));
                Pair pair = new Pair(one, other, shared);
                best.merge(one.mention(), pair, KindDetails::better);
                bestThere.merge(other.mention(), pair, KindDetails::better);
              }
            }
          }
        }));
    return best.values().stream()
        .filter(p -> p.shared() >= LEAST && bestThere.get(p.other().mention()) == p)
        .sorted((a, b) -> a.one().mention().span().compareTo(b.one().mention().span()))
        .toList();
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
        told.report(), told.mention().span(), told.value(), Optional.empty(), Set.of("company"));
  }
}
