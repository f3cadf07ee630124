package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// Where one report puts its main event, and what other places it mentions.
///
/// @param answers the mentions that most speak for the main place carry a context, others none
record Scene(List<Answer> answers) {
  static Scene of(Matter matter, ReportId id, Set<String> countries) {
    Extraction extraction = matter.extraction(id);
    Report report = matter.report(id);
    List<Mention> points =
        extraction.mentions().stream()
            .filter(m -> m.value() instanceof Value.Place place && isPoint(place, countries))
            .filter(m -> extraction.sentences().get(m.sentence()).tells())
            .filter(m -> !SceneEvidence.isOutlet(report, extraction, m))
            .toList();
    SceneEvidence evidence = new SceneEvidence(matter, id);
    List<Mention> mentions = withoutWider(withoutDateline(evidence, points));
    List<Mention> towns = mentions.stream().filter(Scene::isTown).toList();
    Optional<String> main = main(towns, evidence).or(() -> main(mentions, evidence));
    boolean town = mentions.stream().anyMatch(m -> isMain(main, m) && isTown(m));
    double most =
        mentions.stream()
            .filter(m -> isMain(main, m))
            .mapToDouble(evidence::weight)
            .max()
            .orElse(0);
    List<Answer> answers = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean telling = isMain(main, mention) && evidence.weight(mention) == most;
      Set<String> context = telling ? evidence.context(mention) : Set.of();
      if (isMain(main, mention) || !town || isTown(mention)) {
        answers.add(new Answer(id, mention.span(), mention.value(), Optional.empty(), context));
      }
    }
    return new Scene(answers);
  }

  private static boolean isMain(Optional<String> main, Mention mention) {
    return main.filter(key(mention)::equals).isPresent();
  }

  /// The place that most speaks for; the first of equals.
  private static Optional<String> main(List<Mention> mentions, SceneEvidence evidence) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      double score = evidence.weight(mention);
      if (score > 0) {
        scores.merge(whole(mention, mentions), score, Double::sum);
      }
    }
    return scores.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /// Leaves out the town in the dateline, which is where the report was written, where the report
  /// names another.
  private static List<Mention> withoutDateline(SceneEvidence evidence, List<Mention> mentions) {
    List<Mention> others = mentions.stream().filter(m -> !evidence.isDateline(m)).toList();
    return others.isEmpty() ? mentions : others;
  }

  /// Leaves out what holds another place of the same report: the province of the town.
  private static List<Mention> withoutWider(List<Mention> mentions) {
    Set<String> holders = new HashSet<>();
    mentions.forEach(m -> holders.addAll(place(m).within()));
    return mentions.stream()
        .filter(m -> isTown(m) || place(m).code().filter(holders::contains).isEmpty())
        .toList();
  }

  /// Whether a place is fine enough to be one answer, a town or a province rather than a country,
  /// and lies where the story plays, or may lie there, as a town of a common name.
  private static boolean isPoint(Value.Place place, Set<String> countries) {
    boolean country = place.code().filter(c -> c.length() == 2).isPresent();
    boolean common = place.code().isEmpty() && !place.possible().isEmpty();
    return (place.within().size() > 1 || common)
        && !country
        && (SceneDetails.countries(place).anyMatch(countries::contains)
            || place.possible().isEmpty() && place.within().stream().anyMatch(countries::contains));
  }

  /// Whether a place is a town by its code; one without a code is a town, or smaller.
  private static boolean isTown(Mention mention) {
    return place(mention).code().map(c -> c.contains("/")).orElse(true);
  }

  /// The key of what the report mentions as well that holds the place: West Ashby counts for Ashby.
  private static String whole(Mention part, List<Mention> mentions) {
    List<String> within = place(part).within();
    return mentions.stream()
        .filter(m -> place(m).code().filter(within::contains).isPresent())
        .map(Scene::key)
        .findFirst()
        .orElse(key(part));
  }

  private static String key(Mention mention) {
    Value.Place place = place(mention);
    return place.code().orElse(place.name());
  }

  private static Value.Place place(Mention mention) {
    return (Value.Place) mention.value();
  }
}
