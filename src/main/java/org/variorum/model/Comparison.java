package org.variorum.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything derived from a story's reports. Recomputable at any time, and never edited.
///
/// @param reports in the order of the story
/// @param sameEvent whether all of the reports tell of one event
/// @param eachSameEvent whether each report tells of the event that most of them tell of
/// @param findings in the order in which a reader meets them
/// @param revisions of the reports that took the place of earlier versions
public record Comparison(
    List<ReportId> reports,
    SameEvent sameEvent,
    Map<ReportId, SameEvent> eachSameEvent,
    List<Passage> passages,
    List<Chain> chains,
    List<Finding> findings,
    List<Contradiction> contradictions,
    List<Origin> origins,
    List<Revision> revisions) {
  public Comparison {
    reports = List.copyOf(reports);
    eachSameEvent = Map.copyOf(eachSameEvent);
    passages = List.copyOf(passages);
    chains = List.copyOf(chains);
    findings = List.copyOf(findings);
    contradictions = List.copyOf(contradictions);
    origins = List.copyOf(origins);
    revisions = List.copyOf(revisions);
  }

  /// A comparison of reports in their first versions.
  public Comparison(
      List<ReportId> reports,
      SameEvent sameEvent,
      Map<ReportId, SameEvent> eachSameEvent,
      List<Passage> passages,
      List<Chain> chains,
      List<Finding> findings,
      List<Contradiction> contradictions,
      List<Origin> origins) {
    this(
        reports,
        sameEvent,
        eachSameEvent,
        passages,
        chains,
        findings,
        contradictions,
        origins,
        List.of());
  }

  /// The same, with what was changed in the reports since their first versions.
  ///
  /// @param contradictions all of them
  public Comparison with(List<Contradiction> contradictions, List<Revision> revisions) {
    return new Comparison(
        reports,
        sameEvent,
        eachSameEvent,
        passages,
        chains,
        findings,
        contradictions,
        origins,
        revisions);
  }

  /// The same, with other findings.
  public Comparison withFindings(List<Finding> changed) {
    return new Comparison(
        reports,
        sameEvent,
        eachSameEvent,
        passages,
        chains,
        changed,
        contradictions,
        origins,
        revisions);
  }

  public Optional<Finding> finding(String id) {
    return findings.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /// What a reading rests on, where other readings rest on it too.
  public Optional<Origin> origin(Reading reading) {
    return reading
        .origin()
        .flatMap(id -> origins.stream().filter(o -> o.id().equals(id)).findFirst());
  }

  /// How many findings have a status.
  public long count(Status status) {
    return findings.stream().filter(f -> f.status() == status).count();
  }
}
