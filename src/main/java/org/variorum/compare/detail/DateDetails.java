package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;

/// Days, times of day and places that stand in the same passage of several reports, whatever
/// predicate they hang on.
public final class DateDetails implements DetailFinder {
  @Override
  public List<Detail> find(Matter matter) {
    Map<String, List<Answer>> answers = new TreeMap<>();
    Map<String, Kind> kinds = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      Extraction extraction = matter.extraction(report);
      for (Mention mention : extraction.mentions()) {
        boolean wanted = mention.kind() == Kind.DATE || mention.kind() == Kind.TIME;
        if (!wanted || !extraction.sentences().get(mention.sentence()).tells()) {
          continue;
        }
        Set<String> passages = new HashSet<>(matter.passages(report, mention.span()));
        if (passages.isEmpty()) {
          passages = Set.of("alone " + report.value() + " " + mention.index());
        }
        for (String passage : passages) {
          String key = mention.kind() + " " + passage;
          kinds.put(key, mention.kind());
          answers
              .computeIfAbsent(key, _ -> new ArrayList<>())
              .add(
                  new Answer(
                      report, mention.span(), mention.value(), Optional.empty(), Set.of(passage)));
        }
      }
    }
    List<Detail> details = new ArrayList<>();
    answers.forEach((key, given) ->
        details.add(new Detail(kinds.get(key), topic(kinds.get(key)), given, false)));
    return details;
  }

  private static String topic(Kind kind) {
    return kind == Kind.TIME ? "time of day" : "day";
  }
}
