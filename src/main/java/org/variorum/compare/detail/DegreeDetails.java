package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.compare.value.Degrees;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Modality;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// How far a thing went: setbacks in one report, elimination in another.
///
/// Asked of acts on one scale whose sentences share so many names and seldom words that they are
/// likely of one thing, one the best match for the other. A report that takes the other's step as well,
/// somewhere, tells of a course of things, and is not set against it.
public final class DegreeDetails implements DetailFinder {
  /// What the sentences must share, about so many names or seldom words.
  private static final double LEAST = 1.1;

  private static final String COMPANY = "terms";

  private final Degrees degrees = Degrees.load();
  private final Note<List<Told>> steps = new Note<>((alone, r) -> told(alone.extraction(r)));

  private record Told(ReportId report, Event event) {
    String word() {
      return event.lemma().toLowerCase(Locale.ROOT);
    }

    SentenceTerms.Place at() {
      return new SentenceTerms.Place(report, event.sentence());
    }
  }

  private record Pair(Told one, Told other, double shared) {}

  @Override
  public List<Detail> find(Matter matter) {
    Map<ReportId, List<Told>> told = new TreeMap<>();
    matter.reports().forEach(r -> told.put(r, matter.note(r, steps)));
    List<Pair> pairs = new ArrayList<>();
    told.forEach((report, own) ->
        told.forEach((other, others) -> {
          if (report.compareTo(other) < 0) {
            pairs.addAll(pairs(matter.terms(), own, others));
          }
        }));
    Map<Told, Pair> best = new HashMap<>();
    pairs.forEach(p -> {
      best.merge(p.one(), p, DegreeDetails::better);
      best.merge(p.other(), p, DegreeDetails::better);
    });
    return pairs.stream()
        .filter(p -> best.get(p.one()) == p || best.get(p.other()) == p)
        .map(DegreeDetails::detail)
        .toList();
  }

  private List<Told> told(Extraction extraction) {
    return extraction.events().stream()
        .filter(e -> !e.act().negated() && e.act().modality() == Modality.ASSERTED)
        .filter(e -> extraction.sentences().get(e.sentence()).tells())
        .map(e -> new Told(extraction.report(), e))
        .filter(t -> degrees.isKnown(t.word()))
        .toList();
  }

  private List<Pair> pairs(SentenceTerms terms, List<Told> here, List<Told> there) {
    List<Pair> pairs = new ArrayList<>();
    for (Told one : here) {
      for (Told other : there) {
        if (degrees.differ(one.word(), other.word())
            && tells(here, other).isEmpty()
            && tells(there, one).isEmpty()) {
          double shared = terms.shared(one.at(), other.at(), Set.of(one.word(), other.word()));
          if (shared >= LEAST) {
            pairs.add(new Pair(one, other, shared));
          }
        }
      }
    }
    return pairs;
  }

  /// Where a report takes the step that another takes.
  private Optional<Told> tells(List<Told> own, Told other) {
    return own.stream().filter(t -> degrees.areOne(t.word(), other.word())).findFirst();
  }

  private static Pair better(Pair a, Pair b) {
    return b.shared() > a.shared() ? b : a;
  }

  private static Detail detail(Pair pair) {
    List<String> words = new ArrayList<>(List.of(pair.one().word(), pair.other().word()));
    words.sort(null);
    return new Detail(
        Kind.EVENT,
        String.join(" or ", words) + " · how far",
        List.of(answer(pair.one()), answer(pair.other())),
        false);
  }

  private static Answer answer(Told told) {
    Value.Act act = told.event().act();
    return new Answer(
        told.report(),
        told.event().trigger(),
        new Value.Act(told.word(), act.negated(), act.modality()),
        told.event().attribution(),
        Set.of(COMPANY));
  }
}
