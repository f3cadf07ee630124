package org.variorum.export;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.ReportId;

/// How the page names its places and its reports.
record Anchors(Compared compared) {

  /// A link to where a reading stands in the texts.
  String of(Finding finding, Reading reading) {
    return "#" + compared.story().letter(reading.report()) + "-" + finding.id();
  }

  /// The letters of reports, in their order.
  String letters(List<ReportId> reports) {
    return reports.stream()
        .sorted(compared.inOrder())
        .map(r -> compared.story().letter(r))
        .collect(Collectors.joining(", "));
  }
}
