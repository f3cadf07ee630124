package org.variorum.bench;

import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimplePatternTokenizer;
import eu.interedition.collatex.simple.SimpleTokenNormalizers;
import eu.interedition.collatex.simple.SimpleWitness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.model.Analysis;
import org.variorum.model.Extraction;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.pipeline.Pipeline;

/// The stages on one story, on one thread: language analysis, everything after it, and a collation of
/// the same texts word by word.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class LanguageBenchmark {
  /// Whose reports: `sample` or `seeds`.
  @Param("sample")
  private String texts;

  private List<Report> reports;

  // Each loads its models when it is first used, so that no benchmark loads what it does not need.
  private ReportExtractor extractor;
  private Pipeline pipeline;
  private Map<ReportId, Extraction> extractions;

  /// Reads the reports.
  @Setup
  public void read() {
    reports = texts.equals("seeds") ? OurTexts.seeds().orElseThrow() : OurTexts.sample();
    extractor = new ReportExtractor(new CoreNlp());
    pipeline = new Pipeline(extractor);
  }

  /// Language analysis of all reports, one after the other.
  @Benchmark
  public Map<ReportId, Extraction> extract() {
    Map<ReportId, Extraction> made = new HashMap<>();
    reports.forEach(r -> made.put(r.id(), extractor.extract(r)));
    return made;
  }

  /// All that comes after language analysis.
  @Benchmark
  public Analysis compare() {
    if (extractions == null) {
      extractions = extract();
    }
    return pipeline.analyse(reports, extractions, Progress.NONE);
  }

  /// CollateX with Dekker's algorithm.
  @Benchmark
  public VariantGraph collatex() {
    VariantGraph graph = new VariantGraph();
    SimpleWitness[] witnesses = new SimpleWitness[reports.size()];
    for (int i = 0; i < witnesses.length; i++) {
      witnesses[i] =
          new SimpleWitness(
              "w" + i,
              reports.get(i).text(),
              SimplePatternTokenizer.BY_WS_OR_PUNCT,
              SimpleTokenNormalizers.LC_TRIM_WS_PUNCT);
    }
    CollationAlgorithmFactory.dekker(new EqualityTokenComparator())
        .collate(graph, List.of(witnesses));
    return graph;
  }
}
