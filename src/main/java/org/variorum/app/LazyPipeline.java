package org.variorum.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.Basis;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.model.Analysis;
import org.variorum.model.Doing;
import org.variorum.model.Extraction;
import org.variorum.model.Progress;
import org.variorum.model.ReportId;
import org.variorum.pipeline.Pipeline;

/// The pipeline, which is built, and loads the language models, when it is first needed. Safe for
/// use by several threads.
final class LazyPipeline {
  private @Nullable Pipeline pipeline;

  /// @throws java.util.concurrent.CancellationException if the progress asks to stop
  Analysis analyse(Basis basis, Map<ReportId, Extraction> known, Progress progress) {
    return pipeline(progress)
        .analyse(basis.reports(), basis.corrections(), basis.policy(), known, progress);
  }

  private synchronized Pipeline pipeline(Progress progress) {
    Pipeline built = pipeline;
    if (built == null) {
      progress.at(Doing.of(Doing.Sort.LOADING), -1);
      built = new Pipeline(new ReportExtractor(new CoreNlp()));
      pipeline = built;
    }
    return built;
  }
}
