package org.variorum.ui.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.model.Amount;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Story;
import org.variorum.model.Value;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// Puts counts of people to whom something was done on charts, by the day on which each report was
/// published: to that day it knows them.
final class Tolls {
  private final Sight sight;
  private final Story story;
  private final DateTimeFormatter day;

  Tolls(Texts texts, Sight sight, Story story) {
    this.sight = sight;
    this.story = story;
    this.day = texts.dates("date.pattern");
  }

  /// The charts of all tolls that two or more dated reports give.
  List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    for (Item item : sight.items()) {
      if (item instanceof Item.OfFinding found && sight.shows(item)) {
        chart(found).ifPresent(charts::add);
      }
    }
    charts.sort(Comparator.comparingInt(c -> Sight.urgency(c.item())));
    return charts;
  }

  /// What makes one point of several.
  private record Alike(LocalDate day, Amount amount, Relation relation) {}

  private record Dated(int index, LocalDate day, Value.Quantity toll) {}

  private Optional<Chart> chart(Item.OfFinding item) {
    Finding finding = item.finding();
    List<Dated> dated = new ArrayList<>();
    for (int i = 0; i < finding.readings().size(); i++) {
      Reading reading = finding.readings().get(i);
      Optional<LocalDate> published =
          story.report(reading.report()).flatMap(r -> r.metadata().publishedOn());
      boolean isShown = sight.columns().shows(reading.report());
      if (isShown
          && published.isPresent()
          && reading.value() instanceof Value.Quantity toll
          && toll.state().isPresent()) {
        dated.add(new Dated(i, published.get(), toll));
      }
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    dated.forEach(d -> days.add(d.day));
    if (dated.size() < 2) {
      return Optional.empty();
    }
    Scale scale = new Scale(days.stream().map(LocalDate::toEpochDay).toList());
    List<Chart.Point> points =
        dated.stream()
            .sorted(Comparator.comparing(Dated::day))
            .collect(
                Collectors.groupingBy(
                    d -> new Alike(d.day, d.toll.amount(), finding.worst(d.index)),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .entrySet()
            .stream()
            .map(e -> point(finding, e.getKey(), e.getValue(), scale))
            .toList();
    double most =
        points.stream()
            .mapToDouble(p -> Double.isInfinite(p.high()) ? p.low() * 1.25 : p.high())
            .max()
            .orElse(1);
    return Optional.of(
        new Chart(
            item,
            points,
            Math.max(1, most),
            days.stream()
                .map(d -> new Chart.Day(scale.share(d.toEpochDay()), day.format(d)))
                .toList()));
  }

  private Chart.Point point(Finding finding, Alike alike, List<Dated> dated, Scale scale) {
    List<String> letters = new ArrayList<>();
    Set<String> words = new LinkedHashSet<>();
    for (Dated one : dated) {
      Reading reading = finding.readings().get(one.index);
      letters.add(story.letter(reading.report()));
      story
          .report(reading.report())
          .map(r -> reading.span().in(r.text()).replaceAll("\\s+", " ").strip())
          .ifPresent(words::add);
    }
    return new Chart.Point(
        letters,
        scale.share(alike.day.toEpochDay()),
        alike.amount,
        List.copyOf(words),
        alike.relation);
  }
}
