package org.variorum.model;

import java.util.List;

/// A detail with its readings, what they say together, and why.
///
/// @param id unique in its comparison: `f1`, `f2` … in a stable order
/// @param topic the question that the readings answer: "operations · where"
/// @param relation of the worst pair of readings
/// @param readings at most one a report, but both where a report contradicts itself
/// @param silent the reports that give no reading, in their order
/// @param origins how many independent origins the readings rest on
/// @param update whether a later reading replaces an earlier one
/// @param why one plain sentence
public record Finding(
    String id,
    Kind kind,
    String topic,
    Status status,
    Relation relation,
    List<Reading> readings,
    List<ReportId> silent,
    int origins,
    boolean update,
    String why) {
  public Finding {
    readings = List.copyOf(readings);
    silent = List.copyOf(silent);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a finding has a reading");
    }
  }

  /// The readings of one report, none where it is silent.
  public List<Reading> of(ReportId report) {
    return readings.stream().filter(r -> r.report().equals(report)).toList();
  }
}
