package org.variorum.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.model.reason.Reason;

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
/// @param unlike every pair of readings that are not the same; two that stand in no pair are
/// @param passedOver other places that answer the question, and were not taken as a report's answer
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
    Reason why,
    List<Pair> unlike,
    List<PassedOver> passedOver) {

  /// Two readings that are not the same.
  ///
  /// @param first the index of a reading
  /// @param second the index of a later one
  /// @param why a short plain clause, which names the rule that tells them apart
  public record Pair(int first, int second, Relation relation, Reason why) {}

  /// A place that answers the question too. Agreement is found first, so that a report answers by
  /// what differs least from the others.
  public record PassedOver(Located place, Value value) {}

  public Finding {
    readings = List.copyOf(readings);
    silent = List.copyOf(silent);
    unlike = List.copyOf(unlike);
    passedOver = List.copyOf(passedOver);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a finding has a reading");
    }
  }

  /// A finding whose readings with different values all stand in its one relation.
  public Finding(
      String id,
      Kind kind,
      String topic,
      Status status,
      Relation relation,
      List<Reading> readings,
      List<ReportId> silent,
      int origins,
      boolean update,
      Reason why) {
    this(
        id,
        kind,
        topic,
        status,
        relation,
        readings,
        silent,
        origins,
        update,
        why,
        unlike(readings, relation, why),
        List.of());
  }

  private static List<Pair> unlike(List<Reading> readings, Relation relation, Reason why) {
    List<Pair> unlike = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        if (!readings.get(i).canonical().equals(readings.get(j).canonical())) {
          unlike.add(new Pair(i, j, relation, why));
        }
      }
    }
    return unlike;
  }

  /// The same finding by another id.
  public Finding withId(String changed) {
    return new Finding(
        changed,
        kind,
        topic,
        status,
        relation,
        readings,
        silent,
        origins,
        update,
        why,
        unlike,
        passedOver);
  }

  /// How two readings stand to each other, by their indices.
  public Relation between(int first, int second) {
    int low = Math.min(first, second);
    int high = Math.max(first, second);
    return unlike.stream()
        .filter(p -> p.first() == low && p.second() == high)
        .map(Pair::relation)
        .findFirst()
        .orElse(Relation.SAME);
  }

  /// How a reading stands to the one that it fits worst; none where it is alone.
  public Relation worst(int reading) {
    return IntStream.range(0, readings.size())
        .filter(other -> other != reading)
        .mapToObj(other -> between(reading, other))
        .max(Comparator.comparing(Relation::gravity))
        .orElse(Relation.NONE);
  }

  /// The readings of one report, none where it is silent.
  public List<Reading> of(ReportId report) {
    return readings.stream().filter(r -> r.report().equals(report)).toList();
  }
}
