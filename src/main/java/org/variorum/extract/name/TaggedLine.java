package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// One line with what was found in it before, by token.
///
/// @param people mentions of persons
/// @param bodies mentions of organisations
record TaggedLine(
    Line line, List<Item> people, List<Item> bodies, List<Item> ages, List<Item> places) {

  /// A mention over the tokens `[from, until)`.
  ///
  /// @param index of the mention in the list it came from
  record Item(int index, int from, int until, Tagged tagged) {}

  static TaggedLine of(Line line, Names names, List<Tagged> ages, List<Tagged> places) {
    List<Item> all = items(line, names.mentions());
    return new TaggedLine(
        line,
        all.stream().filter(i -> i.tagged().value() instanceof Value.Person).toList(),
        all.stream().filter(i -> i.tagged().value() instanceof Value.Organization).toList(),
        items(line, ages),
        items(line, places));
  }

  private static List<Item> items(Line line, List<Tagged> mentions) {
    List<Item> items = new ArrayList<>();
    for (int m = 0; m < mentions.size(); m++) {
      Tagged tagged = mentions.get(m);
      if (tagged.sentence() != line.index) {
        continue;
      }
      Span span = tagged.span();
      int from = -1;
      int until = -1;
      for (int i = 0; i < line.size(); i++) {
        if (line.tokenSpan(i).overlaps(span)) {
          from = from < 0 ? i : from;
          until = i + 1;
        }
      }
      if (from >= 0) {
        items.add(new Item(m, from, until, tagged));
      }
    }
    items.sort(Comparator.comparingInt(Item::from));
    return items;
  }

  Optional<Item> personEndingAt(int token) {
    return people.stream().filter(p -> p.until() == token).findFirst();
  }

  Optional<Item> personAt(int token) {
    return people.stream().filter(p -> p.from() <= token && token < p.until()).findFirst();
  }

  Optional<Item> personStartingAt(int token) {
    return people.stream().filter(p -> p.from() == token).findFirst();
  }

  Optional<Item> bodyAt(int token) {
    return bodies.stream().filter(p -> p.from() <= token && token < p.until()).findFirst();
  }

  Optional<Item> placeStartingAt(int token) {
    return places.stream().filter(p -> p.from() == token).findFirst();
  }

  Optional<Item> placeEndingAt(int token) {
    return places.stream().filter(p -> p.until() == token).findFirst();
  }

  Optional<Item> ageAt(int token) {
    return ages.stream().filter(a -> a.from() <= token && token < a.until()).findFirst();
  }
}
