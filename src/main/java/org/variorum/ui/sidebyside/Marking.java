package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Located;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Look;

/// Which style each stretch of a report's shown text has.
///
/// Where marks lie over each other the most urgent is seen, and the shorter of two that are equally
/// urgent; the chosen item is seen before all others.
final class Marking {
  /// The style of text that is not part of the report.
  static final String BOILERPLATE = "boilerplate";

  /// The style of the sentence around what is chosen. Text without it is dimmed as a whole, so that
  /// a choice restyles no more than its own sentences.
  static final String LIT = "lit";

  /// The style of what is chosen.
  static final String CHOSEN = "chosen";

  /// The style of words that another report has otherwise in a passage that both have.
  static final String CHANGED = "changed";

  /// The style of what was searched for.
  static final String FOUND = "found";

  /// The style of the place among them that the reader is at.
  static final String CURRENT = "current";

  /// The style of a sign whose mark is not seen.
  static final String UNSEEN = "unseen";

  private Marking() {}

  /// A stretch of the shown text with one style.
  record Run(int length, Set<String> styles) {}

  /// What is told of a text besides its marks.
  ///
  /// @param boilerplate what is no part of the report
  /// @param changed words that another report has otherwise
  /// @param found what was searched for
  /// @param current the place among them that the reader is at
  record Layers(
      List<Span> boilerplate, List<Span> changed, List<Span> found, Optional<Span> current) {
    static final Layers NONE = new Layers(List.of(), List.of(), List.of(), Optional.empty());

    static Layers of(List<Span> boilerplate) {
      return new Layers(boilerplate, List.of(), List.of(), Optional.empty());
    }

    private void addEdges(ShownText text, Set<Integer> edges) {
      boilerplate.forEach(s -> add(edges, text.shown(s)));
      changed.forEach(s -> add(edges, text.shown(s)));
      found.forEach(s -> add(edges, text.shown(s)));
    }

    private void addStyles(int place, Set<String> styles) {
      if (boilerplate.stream().anyMatch(s -> s.contains(place))) {
        styles.add(BOILERPLATE);
      }
      if (changed.stream().anyMatch(s -> s.contains(place))) {
        styles.add(CHANGED);
      }
      if (found.stream().anyMatch(s -> s.contains(place))) {
        styles.add(FOUND);
      }
      if (current.filter(s -> s.contains(place)).isPresent()) {
        styles.add(CURRENT);
      }
    }
  }

  /// The marks of one report.
  static List<MarkedPlace> marks(List<Item> items, ReportId report) {
    List<MarkedPlace> marks = new ArrayList<>();
    for (Item item : items) {
      for (Located place : item.places()) {
        if (place.report().equals(report)) {
          marks.add(mark(item, place.span()));
        }
      }
    }
    return marks;
  }

  private static MarkedPlace mark(Item item, Span span) {
    return switch (item) {
      case Item.OfFinding(var finding) -> {
        Status status = finding.status();
        yield new MarkedPlace(
            span, item.id(), Look.style(status), Look.sign(status), status.ordinal());
      }
      case Item.OfContradiction _ ->
          new MarkedPlace(
              span,
              item.id(),
              Look.CONTRADICTION_STYLE,
              Look.CONTRADICTION,
              MarkedPlace.CONTRADICTION_WEIGHT);
      case Item.OfMark(var placed) ->
          new MarkedPlace(
              span,
              item.id(),
              Look.style(item),
              Look.sign(item),
              placed.mark().given().map(Status::ordinal).orElse(MarkedPlace.NOTE_WEIGHT));
    };
  }

  /// The mark that is seen at a place of the report.
  static Optional<MarkedPlace> at(List<MarkedPlace> marks, int place) {
    return marks.stream().filter(m -> m.span().contains(place)).max(SEEN_LAST);
  }

  private static final Comparator<MarkedPlace> SEEN_LAST =
      Comparator.comparingInt(MarkedPlace::weight)
          .thenComparing(m -> m.span().length(), Comparator.reverseOrder())
          .thenComparing(MarkedPlace::item, Comparator.reverseOrder());

  /// The styles of the whole shown text.
  ///
  /// @param marks those that the filter lets through
  /// @param chosen the id of the chosen item
  /// @param sentences of the report, to light those that hold what is chosen
  static List<Run> runs(
      ShownText text,
      List<MarkedPlace> marks,
      Optional<String> chosen,
      Layers layers,
      List<Sentence> sentences) {
    List<Span> lit = lit(marks, chosen, sentences);
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.text().length()));
    List<MarkedPlace> open = new ArrayList<>();
    List<MarkedPlace> coming = new ArrayList<>(marks);
    coming.sort(Comparator.comparing(m -> m.span().start()));
    marks.forEach(m -> add(edges, text.shown(m.span())));
    layers.addEdges(text, edges);
    lit.forEach(s -> add(edges, text.shown(s)));
    text.slots().forEach(s -> add(edges, new Span(s.at(), s.at() + 1)));

    Signs signs = new Signs(text, marks, chosen);
    List<Run> runs = new ArrayList<>();
    int next = 0;
    int start = edges.removeFirst();
    for (int end : edges) {
      int place = text.inReport(start);
      while (next < coming.size() && coming.get(next).span().start() <= place) {
        open.add(coming.get(next++));
      }
      open.removeIf(m -> m.span().end() <= place);
      Set<String> styles = new LinkedHashSet<>();
      // A sign goes with what it stands behind.
      int litAt = signs.isSign(start) ? Math.max(0, place - 1) : place;
      if (lit.stream().anyMatch(s -> s.contains(litAt))) {
        styles.add(LIT);
      }
      layers.addStyles(place, styles);
      if (signs.isSign(start)) {
        styles.addAll(signs.styles(start));
      } else {
        seen(open, chosen).ifPresent(m -> addStyles(styles, m, chosen));
      }
      runs.add(new Run(end - start, styles));
      start = end;
    }
    return runs;
  }

  private static Optional<MarkedPlace> seen(List<MarkedPlace> open, Optional<String> chosen) {
    return open.stream()
        .max(
            Comparator.comparing((MarkedPlace m) -> chosen.filter(m.item()::equals).isPresent())
                .thenComparing(SEEN_LAST));
  }

  private static void addStyles(Set<String> styles, MarkedPlace mark, Optional<String> chosen) {
    styles.add("mark");
    styles.add(mark.style());
    chosen.filter(mark.item()::equals).ifPresent(id -> styles.add(CHOSEN));
  }

  private static void add(Set<Integer> edges, Span span) {
    edges.add(span.start());
    edges.add(span.end());
  }

  /// What is lit: the sentences of what is chosen, or the place alone where there is no
  /// sentence.
  private static List<Span> lit(
      List<MarkedPlace> marks, Optional<String> chosen, List<Sentence> sentences) {
    List<Span> lit = new ArrayList<>();
    for (MarkedPlace mark : marks) {
      if (chosen.filter(mark.item()::equals).isPresent()) {
        Span around =
            sentences.stream()
                .map(Sentence::span)
                .filter(s -> s.overlaps(mark.span()))
                .reduce(mark.span(), Span::cover);
        lit.add(around);
      }
    }
    return lit;
  }

  /// The signs of a text, and which of those behind one place is seen.
  private static final class Signs {
    private final Map<Integer, Set<String>> styles = new HashMap<>();

    Signs(ShownText text, List<MarkedPlace> marks, Optional<String> chosen) {
      Map<Integer, MarkedPlace> seen = new HashMap<>();
      for (MarkedPlace mark : marks) {
        seen.merge(mark.span().end(), mark, (a, b) -> seen(List.of(a, b), chosen).orElseThrow());
      }
      for (ShownText.Slot slot : text.slots()) {
        MarkedPlace mark = seen.get(slot.after());
        Set<String> look = new LinkedHashSet<>(List.of("sign"));
        if (mark == null || !mark.style().equals(slot.style())) {
          look.add(UNSEEN);
        } else {
          look.add(mark.style());
          chosen.filter(mark.item()::equals).ifPresent(id -> look.add(CHOSEN));
        }
        styles.put(slot.at(), look);
      }
    }

    boolean isSign(int shown) {
      return styles.containsKey(shown);
    }

    Set<String> styles(int shown) {
      return styles.getOrDefault(shown, Set.of());
    }
  }
}
