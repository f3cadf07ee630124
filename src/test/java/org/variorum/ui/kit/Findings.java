package org.variorum.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Finding;
import org.variorum.model.Metadatum;
import org.variorum.model.Origin;
import org.variorum.model.Provenance;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.Value;
import org.variorum.model.reason.Plain;

/// A story whose findings are given one by one, for views that show values.
public final class Findings {
  private final List<Report> reports = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();

  /// @param published the days of the reports A, B …, each `r0`, `r1` … by its id
  public Findings(String... published) {
    for (int i = 0; i < published.length; i++) {
      Report report = Stories.report("r" + i, "Report number " + i + " says what it says.");
      reports.add(
          report.withMetadata(
              report
                  .metadata()
                  .withPublished(
                      Optional.of(
                          Metadatum.given(LocalDate.parse(published[i]), Provenance.USER)))));
    }
  }

  /// What one report gives.
  public static Reading reading(int report, Value value) {
    return reading(report, value, null);
  }

  public static Reading reading(int report, Value value, @Nullable String origin) {
    return new Reading(
        new ReportId("r" + report),
        new Span(0, 6),
        value,
        value.normal(),
        Optional.empty(),
        Optional.ofNullable(origin));
  }

  public Findings origin(String id, Origin.Sort sort, String who, int... of) {
    List<ReportId> ids = new ArrayList<>();
    for (int report : of) {
      ids.add(new ReportId("r" + report));
    }
    origins.add(new Origin(id, sort, who, ids));
    return this;
  }

  public Findings finding(String topic, Relation relation, Reading... readings) {
    findings.add(
        new Finding(
            "f" + (findings.size() + 1),
            readings[0].value().kind(),
            topic,
            relation.status(),
            relation,
            List.of(readings),
            List.of(),
            readings.length,
            false,
            Plain.reason("So.")));
    return this;
  }

  /// A focus on the story.
  public Focus focus() {
    Story story = Stories.story().withReports(reports);
    SameEvent same = new SameEvent(SameEvent.Verdict.SAME, Plain.reason("One event."));
    Map<ReportId, SameEvent> each = new HashMap<>();
    reports.forEach(r -> each.put(r.id(), same));
    Comparison comparison =
        new Comparison(
            reports.stream().map(Report::id).toList(),
            same,
            each,
            List.of(),
            List.of(),
            findings,
            List.of(),
            origins);
    Focus focus = new Focus();
    focus.show(Optional.of(story), Optional.of(new Analysis(Map.of(), comparison)));
    return focus;
  }
}
