package org.variorum.compare.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.compare.diff.Change;
import org.variorum.compare.diff.WordDiff;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Revision;
import org.variorum.model.Span;
import org.variorum.model.WordChange;

/// Sets every report against its earlier versions.
public final class Revisions {
  /// Of longer texts no difference word by word is made, in UTF-16 units.
  private static final int LONGEST = 300_000;

  private final WordDiff diff = new WordDiff();

  /// The comparison with what was changed in the reports since they were first added.
  ///
  /// @param extractions of the reports and of their earlier versions
  public Comparison in(
      Comparison comparison, List<Report> reports, Map<ReportId, Extraction> extractions) {
    if (reports.stream().allMatch(r -> r.earlier().isEmpty())) {
      return comparison;
    }
    List<Revision> revisions = new ArrayList<>();
    List<Contradiction> edits = new ArrayList<>(comparison.contradictions());
    for (Report report : reports) {
      Set<Span> told = new HashSet<>();
      // The latest first: what two versions had alike is told once.
      for (Report earlier : report.versionsBefore()) {
        List<Change> changes = changes(earlier, report);
        Extraction before = extractions.get(earlier.id());
        Extraction now = extractions.get(report.id());
        if (before != null && now != null) {
          new SilentEdits(earlier, before, report, now)
              .of(changes).stream().filter(e -> told.add(e.span())).forEach(edits::add);
        }
        if (report.earlier().filter(earlier::equals).isPresent()) {
          revisions.add(revision(report, earlier, changes));
        }
      }
    }
    return comparison.with(edits, revisions);
  }

  private List<Change> changes(Report earlier, Report report) {
    String before = earlier.text();
    String now = report.text();
    return before.length() > LONGEST || now.length() > LONGEST
        ? List.of()
        : diff.between(before, new Span(0, before.length()), now, new Span(0, now.length()));
  }

  private static Revision revision(Report report, Report earlier, List<Change> changes) {
    return new Revision(
        report.id(),
        earlier.id(),
        changes.stream()
            .map(c ->
                new WordChange(new Located(earlier.id(), c.a()), new Located(report.id(), c.b())))
            .toList());
  }
}
