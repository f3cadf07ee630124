package org.variorum.ui.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.Status;
import org.variorum.model.mark.Placed;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// Arranges what is listed as rows.
final class Rows {
  /// Between what a detail is about and what is asked of it.
  private static final String DOT = " · ";

  private static final int LONGEST_NAME = 160;

  private final Texts texts;
  private final Sight sight;
  private final Arrangement arrangement;
  private final Cells cells;

  Rows(Texts texts, Sight sight, Arrangement arrangement) {
    this.texts = texts;
    this.sight = sight;
    this.arrangement = arrangement;
    this.cells = new Cells(sight.shownReports(), sight.columns(), texts);
  }

  List<Row> rows() {
    List<Item> items = sorted();
    if (arrangement.grouping() == Arrangement.Grouping.NONE) {
      return withoutHeadings(items);
    }
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Item item : items) {
      Name name = name(item);
      groups.computeIfAbsent(name.key, k -> new ArrayList<>()).add(item);
      names.putIfAbsent(name.key, name.words);
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach((key, members) -> addGroup(rows, key, names.getOrDefault(key, ""), members));
    return rows;
  }

  /// What a group is known by and called.
  private record Name(String key, String words) {}

  private void addGroup(List<Row> rows, String key, String name, List<Item> items) {
    boolean byEvent = arrangement.grouping() == Arrangement.Grouping.EVENT;
    boolean headed = !byEvent || items.size() > 1;
    if (headed) {
      rows.add(new Row.Group(key, name, items.size()));
    }
    List<Item> agreeing = items.stream().filter(Rows::isAgreement).toList();
    boolean folds = arrangement.isFolded(key) && agreeing.size() > 1;
    for (Item item : items) {
      if (!folds || !isAgreement(item)) {
        rows.add(detail(item, headed, headed && byEvent));
      }
    }
    if (folds) {
      rows.add(
          new Row.Folded(
              key,
              agreeing.stream().map(this::topic).toList(),
              agreeing.stream().map(Item::id).toList()));
    }
  }

  private List<Row> withoutHeadings(List<Item> items) {
    List<Row> rows = new ArrayList<>();
    addGroup(rows, "", "", items);
    return rows.isEmpty() ? rows : rows.subList(1, rows.size());
  }

  private Row.Detail detail(Item item, boolean inGroup, boolean shortened) {
    String topic = topic(item);
    int dot = topic.indexOf(DOT);
    String question = shortened && dot > 0 ? topic.substring(dot + DOT.length()) : topic;
    return new Row.Detail(item, question, inGroup, standing(item), cells.of(item));
  }

  private static Row.Standing standing(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding f) ->
          new Row.Standing(
              Optional.of(f.status()),
              Optional.of(f.kind()),
              f.origins(),
              f.readings().size(),
              f.update());
      case Item.OfContradiction _ ->
          new Row.Standing(Optional.empty(), Optional.empty(), 1, 1, false);
      case Item.OfMark(Placed placed) -> {
        int places = placed.places().size();
        yield new Row.Standing(placed.mark().given(), Optional.empty(), places, places, false);
      }
    };
  }

  /// Whether an item says how reports stand to each other; a note alone does not.
  private static boolean isDetail(Item item) {
    return !(item instanceof Item.OfMark(Placed placed)) || placed.mark().given().isPresent();
  }

  private static boolean isAgreement(Item item) {
    return item instanceof Item.OfFinding(Finding f) && f.status() == Status.AGREEING;
  }

  private String topic(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding finding) -> texts.topic(finding.topic());
      case Item.OfContradiction(int _, Contradiction c) -> texts.sorted("contradiction", c.kind());
      case Item.OfMark(Placed placed) ->
          placed.mark().remark().note().isBlank()
              ? texts.get("mark.name")
              : placed.mark().remark().note().replaceAll("\\s+", " ");
    };
  }

  private Name name(Item item) {
    return switch (arrangement.grouping()) {
      case EVENT -> byEvent(item);
      case PASSAGE -> byPassage(item);
      case NONE -> new Name("", "");
    };
  }

  private Name byEvent(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding finding) -> {
        String topic = texts.topic(finding.topic());
        int dot = topic.indexOf(DOT);
        String event = dot < 0 ? topic : topic.substring(0, dot);
        yield new Name(event, event);
      }
      case Item.OfContradiction _ -> new Name(" within", texts.get("contradiction"));
      case Item.OfMark _ -> new Name(" marks", texts.get("mark.name"));
    };
  }

  private Name byPassage(Item item) {
    List<Passage> passages = sight.comparison().map(c -> c.passages()).orElse(List.of());
    for (Located place : item.places()) {
      for (int i = 0; i < passages.size(); i++) {
        if (passages.get(i).parts().stream().anyMatch(part -> holds(part, place))) {
          return new Name("p" + i, words(passages.get(i)));
        }
      }
    }
    return new Name(" none", texts.get("grid.no-passage"));
  }

  private static boolean holds(Located part, Located place) {
    return part.report().equals(place.report()) && part.span().contains(place.span().start());
  }

  /// The words of a passage in the first column that has it.
  private String words(Passage passage) {
    for (Report report : sight.shownReports()) {
      for (Located part : passage.parts()) {
        if (part.report().equals(report.id())) {
          String words = part.span().in(report.text()).replaceAll("\\s+", " ").strip();
          return words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) + "…" : words;
        }
      }
    }
    return "";
  }

  private List<Item> sorted() {
    List<Item> items =
        new ArrayList<>(
            sight.items().stream().filter(sight::shows).filter(Rows::isDetail).toList());
    items.sort(order());
    return items;
  }

  private Comparator<Item> order() {
    return switch (arrangement.sorting()) {
      case Arrangement.Sorting.Reading _ -> (a, b) -> 0;
      case Arrangement.Sorting.Urgency _ -> Comparator.comparingInt(Sight::urgency);
      case Arrangement.Sorting.Topic _ ->
          Comparator.comparing(this::topic, String.CASE_INSENSITIVE_ORDER);
      case Arrangement.Sorting.OfKind _ ->
          Comparator.comparingInt(i -> standing(i).kind().map(Enum::ordinal).orElse(99));
      case Arrangement.Sorting.Origins _ -> Comparator.comparingInt(i -> standing(i).origins());
      case Arrangement.Sorting.Column(var report) -> {
        int column = sight.shownReports().stream().map(Report::id).toList().indexOf(report);
        Map<String, Integer> ranks = new LinkedHashMap<>();
        sight.items().forEach(i -> ranks.put(i.id(), rank(i, column)));
        yield Comparator.comparingInt(i -> ranks.getOrDefault(i.id(), 0));
      }
    };
  }

  /// What a report stands out with first, then what it gives at all.
  private int rank(Item item, int column) {
    if (column < 0) {
      return 0;
    }
    return switch (cells.of(item).get(column)) {
      case Cell.Slip _ -> 0;
      case Cell.Given given ->
          10 - given.relation().gravity() + (given.stand() == Cell.Stand.ODD ? 0 : 10);
      case Cell.Silent _ -> 100;
    };
  }
}
