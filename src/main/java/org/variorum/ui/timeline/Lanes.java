package org.variorum.ui.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Story;
import org.variorum.model.Value;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Read;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// Puts the details that answer "when" on lines.
final class Lanes {
  private static final long MINUTES = 24 * 60;
  private static final long EVERY = 3 * 60;

  /// In days; a longer stretch without a date is told as a gap.
  private static final long GAP = 20;

  private final Texts texts;
  private final Sight sight;
  private final Story story;

  Lanes(Texts texts, Sight sight, Story story) {
    this.texts = texts;
    this.sight = sight;
    this.story = story;
  }

  /// A stretch on a line, half-open: of days since 1970, or of minutes of a day.
  private record Stretch(long from, long until, boolean exact) {}

  /// An answer: where it is, and what it means. Two that mean different things of one day, such as
  /// two weekdays, are two.
  private record Answer(Stretch stretch, String meaning) {}

  /// The dates.
  Shown.Part days() {
    List<Item.OfFinding> items = items(Kind.DATE);
    Set<Long> marked = new TreeSet<>();
    for (Item.OfFinding item : items) {
      for (Reading reading : shown(item.finding())) {
        day(reading.value()).ifPresent(s -> marked.addAll(List.of(s.from, s.until)));
      }
    }
    Scale scale = new Scale(marked);
    List<Lane> lanes = new ArrayList<>();
    for (Item.OfFinding item : items) {
      lane(item, scale, true).ifPresent(lanes::add);
    }
    lanes.sort(Comparator.comparingDouble(l -> l.bars().getFirst().from()));
    return new Shown.Part(dayTicks(scale), lanes);
  }

  /// The times of day.
  Shown.Part hours() {
    List<Long> even = new ArrayList<>();
    for (long minute = 0; minute <= MINUTES; minute += 60) {
      even.add(minute);
    }
    Scale scale = new Scale(even);
    List<Lane> lanes = new ArrayList<>();
    items(Kind.TIME).forEach(item -> lane(item, scale, false).ifPresent(lanes::add));
    List<Shown.Tick> ticks = new ArrayList<>();
    for (long minute = 0; minute <= MINUTES; minute += EVERY) {
      String name = texts.get("timeline.hour", minute / 60);
      ticks.add(new Shown.Tick(scale.share(minute), name, false));
    }
    return new Shown.Part(ticks, lanes);
  }

  private List<Item.OfFinding> items(Kind kind) {
    return sight.items().stream()
        .filter(sight::shows)
        .filter(i -> i instanceof Item.OfFinding(Finding f) && f.kind() == kind)
        .map(Item.OfFinding.class::cast)
        .toList();
  }

  private List<Reading> shown(Finding finding) {
    return finding.readings().stream().filter(r -> sight.columns().shows(r.report())).toList();
  }

  /// Empty where nothing of it can be put on the line.
  private Optional<Lane> lane(Item.OfFinding item, Scale scale, boolean ofDays) {
    Finding finding = item.finding();
    Map<Answer, List<Integer>> placed = new LinkedHashMap<>();
    Map<String, List<Integer>> adrift = new LinkedHashMap<>();
    for (int i = 0; i < finding.readings().size(); i++) {
      Reading reading = finding.readings().get(i);
      if (sight.columns().shows(reading.report())) {
        Optional<Stretch> stretch = ofDays ? day(reading.value()) : hour(reading.value());
        int index = i;
        stretch.ifPresentOrElse(
            s ->
                placed
                    .computeIfAbsent(new Answer(s, reading.canonical()), k -> new ArrayList<>())
                    .add(index),
            () ->
                adrift
                    .computeIfAbsent(texts.value(Read.of(finding, reading)), k -> new ArrayList<>())
                    .add(index));
      }
    }
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    List<Lane.Bar> bars = new ArrayList<>();
    placed.forEach((answer, readings) -> bars.add(bar(finding, answer.stretch, readings, scale)));
    bars.sort(Comparator.comparingDouble(Lane.Bar::from).thenComparingDouble(Lane.Bar::until));
    List<Lane.Adrift> rest = new ArrayList<>();
    adrift.forEach(
        (words, readings) -> rest.add(new Lane.Adrift(letters(finding, readings), words)));
    return Optional.of(new Lane(item, bars, rest));
  }

  private Lane.Bar bar(Finding finding, Stretch stretch, List<Integer> readings, Scale scale) {
    Reading first = finding.readings().get(readings.getFirst());
    Relation worst =
        readings.stream()
            .map(finding::worst)
            .max(Comparator.comparing(Relation::gravity))
            .orElse(Relation.NONE);
    return new Lane.Bar(
        scale.share(stretch.from),
        scale.share(stretch.until),
        stretch.exact,
        letters(finding, readings),
        words(first),
        worst);
  }

  private List<String> letters(Finding finding, List<Integer> readings) {
    Set<String> letters = new LinkedHashSet<>();
    readings.forEach(i -> letters.add(story.letter(finding.readings().get(i).report())));
    return List.copyOf(letters);
  }

  private String words(Reading reading) {
    return story
        .report(reading.report())
        .map(r -> reading.span().in(r.text()).replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  private static Optional<Stretch> day(Value value) {
    return switch (value) {
      case Value.Date d ->
          Optional.of(
              new Stretch(
                  d.from().toEpochDay(), d.until().toEpochDay(), d.isDay() && !d.approximate()));
      case Value.Several several ->
          several.parts().stream()
              .map(Lanes::day)
              .flatMap(Optional::stream)
              .reduce((a, b) ->
                  new Stretch(Math.min(a.from, b.from), Math.max(a.until, b.until), false));
      default -> Optional.empty();
    };
  }

  private static Optional<Stretch> hour(Value value) {
    if (!(value instanceof Value.Clock clock)) {
      return Optional.empty();
    }
    long from = minute(clock.from());
    long until = minute(clock.until());
    boolean point = from == until;
    return Optional.of(
        new Stretch(
            from,
            Math.min(MINUTES, Math.max(until, from) + (point ? 15 : 0)),
            point && !clock.approximate()));
  }

  private static long minute(LocalTime time) {
    return time.getHour() * 60L + time.getMinute();
  }

  private List<Shown.Tick> dayTicks(Scale scale) {
    DateTimeFormatter day = texts.dates("timeline.day");
    DateTimeFormatter year = texts.dates("date.pattern");
    List<Shown.Tick> ticks = new ArrayList<>();
    int before = Integer.MIN_VALUE;
    long last = Long.MIN_VALUE;
    for (long moment : scale.moments()) {
      LocalDate date = LocalDate.ofEpochDay(moment);
      DateTimeFormatter form = date.getYear() == before ? day : year;
      boolean gap = last != Long.MIN_VALUE && moment - last > GAP;
      ticks.add(new Shown.Tick(scale.share(moment), form.format(date), gap));
      before = date.getYear();
      last = moment;
    }
    return ticks;
  }
}
