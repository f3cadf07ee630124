package org.variorum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.variorum.align.Aligner;
import org.variorum.compare.Comparer;
import org.variorum.compare.version.Revisions;
import org.variorum.extract.Extractor;
import org.variorum.model.Alignment;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Doing;
import org.variorum.model.Extraction;
import org.variorum.model.Language;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.VaguePolicy;
import org.variorum.model.mark.Corrections;

/// From reports to their comparison. Safe for use by several threads.
public final class Pipeline {
  /// How much of the whole work reading the reports is, as measured.
  private static final double READING = 0.9;

  /// What the language models take of the heap, in bytes, and what reading a report takes beside
  /// them.
  private static final long MODELS = 1L << 30;

  private static final long ONE_REPORT = 1L << 27;

  /// What the models of an installed language take beside those of English.
  private static final long MORE_MODELS = 1L << 29;

  private final Extractor extractor;
  private final Aligner aligner = new Aligner();
  private final Comparer comparer = new Comparer();
  private final Revisions revisions = new Revisions();

  public Pipeline(Extractor extractor) {
    this.extractor = extractor;
  }

  /// Compares reports of which nobody has corrected anything.
  public Analysis analyse(
      List<Report> reports, Map<ReportId, Extraction> known, Progress progress) {
    return analyse(reports, Corrections.NONE, known, progress);
  }

  /// Compares reports by the standard reading of vague numbers.
  public Analysis analyse(
      List<Report> reports,
      Corrections corrections,
      Map<ReportId, Extraction> known,
      Progress progress) {
    return analyse(reports, corrections, VaguePolicy.standard(), known, progress);
  }

  /// Compares reports.
  ///
  /// @param reports in the order of the story
  /// @param corrections what the user says of them, which holds against what would be found
  /// @param policy what "dozens", "about" and the like stand for; another one needs no report to be
  ///     read again
  /// @param known extractions made before; those that no longer fit their report are made anew
  /// @throws CancellationException if the progress asks to stop; a report that is being read then is
  ///     read to its end first
  public Analysis analyse(
      List<Report> reports,
      Corrections corrections,
      VaguePolicy policy,
      Map<ReportId, Extraction> known,
      Progress progress) {
    Map<ReportId, Extraction> extractions = extractions(reports, known, progress);
    progress.check();
    progress.at(Doing.of(Doing.Sort.COMPARING), READING);
    Map<ReportId, Extraction> present = new HashMap<>(extractions);
    present.keySet().retainAll(reports.stream().map(Report::id).toList());
    Alignment alignment = aligner.align(reports, present, corrections);
    progress.check();
    Comparison comparison = comparer.compare(reports, present, alignment, corrections, policy);
    Comparison whole = revisions.in(comparison, reports, extractions);
    progress.at(Doing.of(Doing.Sort.DONE), 1);
    return new Analysis(extractions, whole);
  }

  /// Of the reports and of their earlier versions.
  private Map<ReportId, Extraction> extractions(
      List<Report> reports, Map<ReportId, Extraction> known, Progress progress) {
    Map<ReportId, Extraction> extractions = new HashMap<>();
    List<Unread> missing = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      List<Report> versions = new ArrayList<>(List.of(reports.get(i)));
      versions.addAll(reports.get(i).versionsBefore());
      for (Report report : versions) {
        Extraction kept = known.get(report.id());
        if (kept != null && kept.basis().equals(extractor.basis(report))) {
          extractions.put(report.id(), kept);
        } else {
          missing.add(new Unread(report, Story.letter(i)));
        }
      }
    }
    // The longest first, so that no core waits long for the last one.
    missing.sort(Comparator.comparingInt((Unread u) -> u.report().text().length()).reversed());
    AtomicInteger begun = new AtomicInteger(extractions.size());
    int all = extractions.size() + missing.size();
    List<Callable<Extraction>> readings =
        missing.stream().map(u -> reading(u, begun, all, progress)).toList();
    boolean installed =
        missing.stream()
            .map(Unread::report)
            .anyMatch(r -> !Language.of(r).isBuiltIn() && extractor.basis(r).isWhole());
    read(readings, installed).forEach(e -> extractions.put(e.report(), e));
    return extractions;
  }

  /// @param letter by which the story calls it
  private record Unread(Report report, String letter) {}

  private Callable<Extraction> reading(
      Unread unread, AtomicInteger begun, int all, Progress progress) {
    return () -> {
      progress.check();
      progress.at(
          new Doing(Doing.Sort.READING, unread.letter()), READING * begun.getAndIncrement() / all);
      return extractor.extract(unread.report());
    };
  }

  /// How many reports are read at once: one a core, as far as the heap holds them.
  ///
  /// @param installed whether a language is among them that does not come with the program
  private static int atOnce(boolean installed) {
    long models = MODELS + (installed ? MORE_MODELS : 0);
    long room = (Runtime.getRuntime().maxMemory() - models) / ONE_REPORT;
    return Math.clamp(room, 1, Runtime.getRuntime().availableProcessors());
  }

  /// Reads reports side by side, and where fewer are left than cores, the parts of one; the first
  /// failure ends them all.
  private static List<Extraction> read(List<Callable<Extraction>> missing, boolean installed) {
    if (missing.isEmpty()) {
      return List.of();
    }
    List<Extraction> read = new ArrayList<>();
    try (ForkJoinPool pool = new ForkJoinPool(atOnce(installed))) {
      CompletionService<Extraction> results = new ExecutorCompletionService<>(pool);
      missing.forEach(results::submit);
      try {
        for (int i = 0; i < missing.size(); i++) {
          read.add(results.take().get());
        }
      } catch (ExecutionException e) {
        pool.shutdownNow();
        throw e.getCause() instanceof RuntimeException failure
            ? failure
            : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        pool.shutdownNow();
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }
    return read;
  }
}
