package org.variorum.align.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.variorum.model.Extraction;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// Finds text that reports share word for word, or nearly so.
///
/// Every run of six words is looked up in an index of all reports, and hits that follow each other
/// in both reports grow into one stretch, over small changes. The cost grows with the text and with
/// what is shared, not with all pairs of sentences. Words inside quotation marks do not count:
/// that two reports quote a speaker alike says only that he was heard by both.
public final class TextReuse {
  private static final int SHINGLE = 6;

  /// Words of an edit that a copied stretch runs over.
  private static final int GAP = 6;

  /// Fewer shared words in a row are found between writers who work apart.
  private static final int FEWEST_WORDS = 14;

  /// Of the story that was asked for last: what was found rests on two reports alone, and holds for
  /// as long as they are what they were.
  private final AtomicReference<Known> last = new AtomicReference<>(new Known(Map.of(), Map.of()));

  private record Known(Map<ReportId, Words> words, Map<List<ReportId>, List<Copy>> copies) {
    Words of(Report report, Extraction extraction) {
      Words before = words.get(report.id());
      return before != null && before.extraction() == extraction && before.report().equals(report)
          ? before
          : Words.of(report, extraction);
    }

    boolean holds(Words of) {
      return words.get(of.report().id()) == of;
    }
  }

  /// What reports share, by the reports' ids and then in the order of the text.
  public List<Copy> find(List<Report> reports, Map<ReportId, Extraction> extractions) {
    Known before = last.get();
    List<Words> words =
        reports.stream()
            .sorted(Comparator.comparing(Report::id))
            .map(r -> before.of(r, extractions.get(r.id())))
            .toList();
    Map<Pair, List<Copy>> found = new TreeMap<>();
    hits(words, before).forEach((pair, hits) -> found.put(pair, copies(pair.of(words), hits)));
    Map<ReportId, Integer> held = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (before.holds(words.get(i))) {
        held.put(words.get(i).report().id(), i);
      }
    }
    before
        .copies()
        .forEach((ids, copies) -> {
          if (held.keySet().containsAll(ids)) {
            found.put(new Pair(held.get(ids.getFirst()), held.get(ids.getLast())), copies);
          }
        });
    Map<ReportId, Words> known = new HashMap<>();
    words.forEach(w -> known.put(w.report().id(), w));
    Map<List<ReportId>, List<Copy>> byIds = new HashMap<>();
    found.forEach((pair, copies) ->
        byIds.put(pair.of(words).stream().map(w -> w.report().id()).toList(), copies));
    last.set(new Known(known, byIds));
    return found.values().stream().flatMap(List::stream).toList();
  }

  private static List<Copy> copies(List<Words> both, List<Hit> hits) {
    Words a = both.getFirst();
    Words b = both.getLast();
    List<Copy> copies = new ArrayList<>();
    for (Stretch stretch : stretches(hits)) {
      int shared = stretch.sharedOutsideQuotes(a, b);
      if (shared >= FEWEST_WORDS) {
        copies.add(stretch.copy(a, b, shared));
      }
    }
    return List.copyOf(copies);
  }

  /// Two reports by place, `a < b`.
  private record Pair(int a, int b) implements Comparable<Pair> {
    List<Words> of(List<Words> words) {
      return List.of(words.get(a), words.get(b));
    }

    @Override
    public int compareTo(Pair other) {
      int byFirst = Integer.compare(a, other.a);
      return byFirst != 0 ? byFirst : Integer.compare(b, other.b);
    }
  }

  /// The same six words at two places, counted in words.
  private record Hit(int a, int b) {}

  /// Of every two reports of which one was not known.
  private static Map<Pair, List<Hit>> hits(List<Words> words, Known before) {
    List<Boolean> held = words.stream().map(before::holds).toList();
    Map<List<String>, Map<Integer, Integer>> index = new HashMap<>();
    Map<Pair, List<Hit>> hits = new TreeMap<>();
    for (int report = 0; report < words.size(); report++) {
      List<String> forms = words.get(report).forms();
      for (int at = 0; at + SHINGLE <= forms.size(); at++) {
        Map<Integer, Integer> places =
            index.computeIfAbsent(forms.subList(at, at + SHINGLE), _ -> new LinkedHashMap<>());
        if (places.putIfAbsent(report, at) == null) {
          for (var place : places.entrySet()) {
            int other = place.getKey();
            if (other != report && !(held.get(other) && held.get(report))) {
              hits.computeIfAbsent(new Pair(other, report), _ -> new ArrayList<>())
                  .add(new Hit(place.getValue(), at));
            }
          }
        }
      }
    }
    return hits;
  }

  /// Hits, joined where they follow each other closely in both reports.
  private static List<Stretch> stretches(List<Hit> hits) {
    List<Hit> ordered =
        hits.stream().sorted(Comparator.comparingInt(Hit::a).thenComparingInt(Hit::b)).toList();
    List<Stretch> open = new ArrayList<>();
    List<Stretch> all = new ArrayList<>();
    for (Hit hit : ordered) {
      open.removeIf(s -> s.endA + GAP < hit.a);
      Stretch found = null;
      for (Stretch stretch : open) {
        if (stretch.continues(hit)) {
          found = stretch;
          break;
        }
      }
      if (found == null) {
        found = new Stretch(hit);
        open.add(found);
        all.add(found);
      } else {
        found.add(hit);
      }
    }
    return all;
  }

  /// A growing stretch, in words; the ends are exclusive.
  private static final class Stretch {
    private final int startA;
    private final int startB;
    private int endA;
    private int endB;
    private final BitSet sharedOfA = new BitSet();

    Stretch(Hit hit) {
      startA = hit.a;
      startB = hit.b;
      add(hit);
    }

    boolean continues(Hit hit) {
      return hit.a <= endA + GAP && hit.b > endB - SHINGLE && hit.b <= endB + GAP;
    }

    void add(Hit hit) {
      endA = Math.max(endA, hit.a + SHINGLE);
      endB = Math.max(endB, hit.b + SHINGLE);
      sharedOfA.set(hit.a, hit.a + SHINGLE);
    }

    int sharedOutsideQuotes(Words a, Words b) {
      boolean allOfBQuoted = b.list().subList(startB, endB).stream().allMatch(Words.Word::quoted);
      return allOfBQuoted
          ? 0
          : (int) sharedOfA.stream().filter(i -> !a.list().get(i).quoted()).count();
    }

    Copy copy(Words a, Words b, int shared) {
      return new Copy(
          new Located(a.report().id(), span(a, startA, endA)),
          new Located(b.report().id(), span(b, startB, endB)),
          shared);
    }

    private static Span span(Words words, int start, int end) {
      return words.list().get(start).span().cover(words.list().get(end - 1).span());
    }
  }
}
