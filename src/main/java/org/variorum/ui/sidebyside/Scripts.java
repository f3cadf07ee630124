package org.variorum.ui.sidebyside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;

/// The reports' texts with their signs, kept as long as nothing of what they are made of changes: a
/// choice or a filter leaves them as they are.
final class Scripts {
  private final Map<ReportId, Script> made = new HashMap<>();
  private Optional<Analysis> analysis = Optional.empty();
  private List<Item> items = List.of();

  /// A report's text as it is set, before anything is chosen in it.
  ///
  /// @param all every mark of the report, shown or not
  /// @param lines the style of each line
  record Script(
      Report report,
      ShownText text,
      List<MarkedPlace> all,
      List<String> lines,
      Optional<Extraction> extraction) {

    List<Sentence> sentences() {
      return extraction.map(Extraction::sentences).orElse(List.of());
    }

    List<Span> boilerplate() {
      return extraction.map(Extraction::boilerplate).orElse(List.of());
    }
  }

  /// Begins to serve another sight.
  void turnTo(Sight sight) {
    List<Item> now = sight.items();
    if (!sight.analysis().equals(analysis) || !now.equals(items)) {
      analysis = sight.analysis();
      items = now;
      made.clear();
    }
  }

  Script of(Report report) {
    Script kept = made.get(report.id());
    if (kept == null || !kept.report.equals(report)) {
      kept = make(report);
      made.put(report.id(), kept);
    }
    return kept;
  }

  private Script make(Report report) {
    Optional<Extraction> extraction = analysis.map(a -> a.extractions().get(report.id()));
    List<MarkedPlace> all = Marking.marks(items, report.id());
    return new Script(
        report,
        ShownText.of(report.text(), all),
        all,
        Lines.styles(report.text(), extraction.map(Extraction::sentences).orElse(List.of())),
        extraction);
  }
}
