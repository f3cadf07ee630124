package org.variorum.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.ReportId;
import org.variorum.model.mark.Corrections;

/// How derived values are written, and the version of the analysis that this program makes.
///
/// @param analysis part of what a comparison was made from: that of another version fits nothing
record Formats(
    String analysis,
    ModelJson<Extraction> extraction,
    ModelJson<Comparison> comparison,
    ModelJson<Basis> basis) {
  /// What a comparison is made from: another basis may give another comparison.
  record Basis(String analysis, List<Part> reports, Corrections corrections) {}

  /// A report as a comparison sees it.
  ///
  /// @param extraction the hash of its extraction; empty where none is kept
  record Part(ReportId report, Look look, String extraction) {}

  static Formats of(String analysis) {
    return new Formats(
        analysis,
        new ModelJson<>(Extraction.class),
        new ModelJson<>(Comparison.class),
        new ModelJson<>(Basis.class));
  }

  /// A hash of all that a comparison of these reports, in their order, is made from.
  ///
  /// @param corrections that it is made with
  String basis(
      Map<ReportId, Look> reports, Map<ReportId, String> extractions, Corrections corrections) {
    List<Part> parts = new ArrayList<>();
    reports.forEach((id, look) -> parts.add(new Part(id, look, extractions.getOrDefault(id, ""))));
    return Sha256.of(basis.json(new Basis(analysis, parts, corrections)));
  }
}
