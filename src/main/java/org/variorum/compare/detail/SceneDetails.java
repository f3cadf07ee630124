package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// Where a story plays.
///
/// Each report puts its main event in one place: the one that most of it says so of (`Scene`). Every
/// other place that a report mentions is an answer too, but one that can only agree: two reports
/// conflict if each puts the event where the other mentions nothing.
public final class SceneDetails implements DetailFinder {
  @Override
  public List<Detail> find(Matter matter) {
    Set<String> countries = countries(matter);
    List<Answer> answers = new ArrayList<>();
    int sure = 0;
    for (ReportId report : matter.reports()) {
      List<Answer> own = Scene.of(matter, report, countries).answers();
      answers.addAll(own);
      sure += own.stream().anyMatch(a -> !a.context().isEmpty()) ? 1 : 0;
    }
    return sure > 1
        ? List.of(new Detail(Kind.PLACE, "what happened · where", answers, true, true))
        : List.of();
  }

  /// The countries in which the story plays: those of at least two of its places. A town of another
  /// is a name read wrongly more often than the scene.
  private static Set<String> countries(Matter matter) {
    Map<String, Set<String>> places = new HashMap<>();
    for (ReportId report : matter.reports()) {
      for (Mention mention : matter.extraction(report).mentions()) {
        if (mention.value() instanceof Value.Place place) {
          countries(place)
              .forEach(c -> places.computeIfAbsent(c, _ -> new HashSet<>()).add(place.normal()));
        }
      }
    }
    Set<String> countries = new HashSet<>();
    places.forEach((country, names) -> {
      if (names.size() > 1) {
        countries.add(country);
      }
    });
    return countries;
  }

  /// The countries that a place can be in.
  static Stream<String> countries(Value.Place place) {
    return place.possible().stream().map(c -> c.substring(0, Math.min(2, c.length()))).distinct();
  }
}
