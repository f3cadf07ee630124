package org.variorum.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.variorum.align.Aligner;
import org.variorum.compare.Comparer;
import org.variorum.extract.Extractor;
import org.variorum.model.Alignment;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;

/// From reports to their comparison. Safe for use by several threads.
public final class Pipeline {
  /// How much of the whole work reading the reports is, as measured.
  private static final double READING = 0.9;

  private final Extractor extractor;
  private final Aligner aligner = new Aligner();
  private final Comparer comparer = new Comparer();

  public Pipeline(Extractor extractor) {
    this.extractor = extractor;
  }

  /// Compares reports.
  ///
  /// @param reports in the order of the story
  /// @param known extractions made before; those that no longer fit their report are made anew
  /// @throws CancellationException if the progress asks to stop
  public Analysis analyse(
      List<Report> reports, Map<ReportId, Extraction> known, Progress progress) {
    Map<ReportId, Extraction> extractions = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      progress.check();
      progress.at("Reading report " + Story.letter(i), READING * i / reports.size());
      Report report = reports.get(i);
      Extraction kept = known.get(report.id());
      boolean fits = kept != null && kept.basis().equals(extractor.basis(report));
      extractions.put(report.id(), fits ? kept : extractor.extract(report));
    }
    progress.check();
    progress.at("Comparing", READING);
    Alignment alignment = aligner.align(reports, extractions);
    progress.check();
    Comparison comparison = comparer.compare(reports, extractions, alignment);
    progress.at("Done", 1);
    return new Analysis(extractions, comparison);
  }
}
