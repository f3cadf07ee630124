package org.variorum.ui.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Finding;
import org.variorum.model.Origin;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Read;
import org.variorum.ui.kit.ReportName;
import org.variorum.ui.kit.Sight;

/// Works out what rests on what. Counts only reports that have a column.
final class Origins {
  private final Sight sight;
  private final Story story;
  private final Map<String, Origin> origins = new LinkedHashMap<>();

  Origins(Sight sight, Story story) {
    this.sight = sight;
    this.story = story;
    sight
        .comparison()
        .ifPresent(c -> c.origins().forEach(origin -> origins.put(origin.id(), origin)));
  }

  Shown shown() {
    List<Report> reports = sight.shownReports();
    List<Shown.Shared> shared = shared(reports);
    List<Shown.Agreement> agreements = agreements();
    int single = (int) agreements.stream().filter(a -> a.groups().size() == 1).count();
    return new Shown(
        reports.stream()
            .map(r -> new Shown.Head(r.id(), story.letter(r.id()), ReportName.of(r)))
            .toList(),
        shared,
        agreements,
        new Shown.Tally(reports.size(), shared.size(), agreements.size(), single),
        sight.chosen());
  }

  private List<Shown.Shared> shared(List<Report> reports) {
    Map<String, Set<String>> items = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Item item : sight.items()) {
      if (item instanceof Item.OfFinding(Finding finding)) {
        for (Reading reading : finding.readings()) {
          reading
              .origin()
              .ifPresent(id -> {
                items.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(finding.id());
                counts.merge(id + " " + reading.report().value(), 1, Integer::sum);
              });
        }
      }
    }
    List<Shown.Shared> shared = new ArrayList<>();
    for (Origin origin : origins.values()) {
      List<Integer> readings =
          reports.stream()
              .map(r ->
                  origin.reports().contains(r.id())
                      ? counts.getOrDefault(origin.id() + " " + r.id().value(), 0)
                      : -1)
              .toList();
      if (readings.stream().filter(n -> n >= 0).count() > 1) {
        shared.add(
            new Shown.Shared(
                origin, readings, List.copyOf(items.getOrDefault(origin.id(), Set.of()))));
      }
    }
    shared.sort(Comparator.comparingInt(s -> -s.items().size()));
    return shared;
  }

  private List<Shown.Agreement> agreements() {
    List<Shown.Agreement> agreements = new ArrayList<>();
    for (Item item : sight.items()) {
      if (item instanceof Item.OfFinding found
          && found.finding().status() == Status.AGREEING
          && sight.filter().shows(item)) {
        agreement(found).ifPresent(agreements::add);
      }
    }
    agreements.sort(
        Comparator.comparingInt((Shown.Agreement a) -> a.groups().size())
            .thenComparingInt(a -> -letters(a)));
    return agreements;
  }

  private static int letters(Shown.Agreement agreement) {
    return agreement.groups().stream().mapToInt(g -> g.letters().size()).sum();
  }

  /// Empty where fewer than two of the reports that are shown give it.
  private Optional<Shown.Agreement> agreement(Item.OfFinding item) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>();
    for (Reading reading : item.finding().readings()) {
      if (sight.columns().shows(reading.report())) {
        String letter = story.letter(reading.report());
        String key = reading.origin().orElse(" " + letter);
        groups.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(letter);
        all.add(letter);
      }
    }
    if (all.size() < 2) {
      return Optional.empty();
    }
    List<Shown.Group> made = new ArrayList<>();
    groups.forEach((key, letters) ->
        made.add(new Shown.Group(List.copyOf(letters), Optional.ofNullable(origins.get(key)))));
    made.sort(Comparator.comparingInt(g -> -g.letters().size()));
    Reading first = item.finding().readings().getFirst();
    return Optional.of(
        new Shown.Agreement(item, Read.of(item.finding(), first), List.copyOf(made)));
  }
}
