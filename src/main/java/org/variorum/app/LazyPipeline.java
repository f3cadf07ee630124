package org.variorum.app;

import java.time.Duration;
import java.util.Map;
import org.variorum.desk.Basis;
import org.variorum.extract.LanguageModels;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.model.Analysis;
import org.variorum.model.Doing;
import org.variorum.model.Extraction;
import org.variorum.model.Progress;
import org.variorum.model.ReportId;
import org.variorum.pipeline.Pipeline;

/// The pipeline, which is built, and loads the language models, when it is first needed, and is let
/// go with them when nothing was compared for some minutes. Safe for use by several threads.
final class LazyPipeline {
  /// Long enough to read what was found and to add the next report.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /// The pipeline and what it reads with.
  private record Built(CoreNlp library, ReportExtractor extractor, Pipeline pipeline) {
    static Built anew(LanguageModels installed) {
      // Only a collection of the whole heap gives its pages back to the system.
      CoreNlp library = new CoreNlp(System::gc);
      ReportExtractor extractor = new ReportExtractor(library, installed);
      return new Built(library, extractor, new Pipeline(extractor));
    }

    void letGo() {
      extractor.close();
      library.close();
      System.gc();
    }
  }

  private final Lent<Built> built;

  /// @param installed the languages that are read beside English
  LazyPipeline(LanguageModels installed) {
    built = new Lent<>(() -> Built.anew(installed), Built::letGo, PATIENCE, System::nanoTime);
    built.watch();
  }

  /// @throws java.util.concurrent.CancellationException if the progress asks to stop
  Analysis analyse(Basis basis, Map<ReportId, Extraction> known, Progress progress) {
    return built.use(
        () -> progress.at(Doing.of(Doing.Sort.LOADING), -1),
        b ->
            b.pipeline()
                .analyse(basis.reports(), basis.corrections(), basis.policy(), known, progress));
  }
}
