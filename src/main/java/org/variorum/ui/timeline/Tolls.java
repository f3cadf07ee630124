package org.variorum.ui.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
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
            .map(d -> point(finding, d, scale))
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

  private Chart.Point point(Finding finding, Dated dated, Scale scale) {
    Reading reading = finding.readings().get(dated.index);
    String words =
        story
            .report(reading.report())
            .map(r -> reading.span().in(r.text()).replaceAll("\\s+", " ").strip())
            .orElse("");
    return new Chart.Point(
        story.letter(reading.report()),
        scale.share(dated.day.toEpochDay()),
        dated.toll.amount(),
        words,
        finding.worst(dated.index));
  }
}
