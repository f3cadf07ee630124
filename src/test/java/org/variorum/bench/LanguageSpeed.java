package org.variorum.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [LanguageBenchmark] and makes its times into ratios, for the sample and, where they are, for
/// the seeds, and [ReadingSpeed]. The plain names are those of the seeds, or of the sample where there are none.
final class LanguageSpeed implements Measurement {
  private static final String SAMPLE = "sample";
  private static final String SEEDS = "seeds";

  @Override
  public void measure(Figures figures) throws Exception {
    boolean seeds = OurTexts.seeds().isPresent();
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(LanguageBenchmark.class.getName() + "\\.")
            .param("texts", seeds ? new String[] {SAMPLE, SEEDS} : new String[] {SAMPLE})
            .verbosity(VerboseMode.NORMAL)
            .shouldFailOnError(true);
    Map<String, Double> seconds = medians(new Runner(options.build()).run());
    tell(figures, seconds, SAMPLE, seeds ? "_of_sample" : "");
    if (seeds) {
      tell(figures, seconds, SEEDS, "");
    }
    new ReadingSpeed(OurTexts.seeds().orElseGet(OurTexts::sample)).measure(figures, "");
  }

  private static Map<String, Double> medians(Collection<RunResult> results) {
    Map<String, Double> medians = new HashMap<>();
    for (RunResult result : results) {
      medians.put(
          result.getParams().getParam("texts") + " " + result.getPrimaryResult().getLabel(),
          result.getPrimaryResult().getStatistics().getPercentile(50));
    }
    return medians;
  }

  private static void tell(
      Figures figures, Map<String, Double> seconds, String texts, String suffix) {
    double extract = seconds.get(texts + " extract");
    double compare = seconds.get(texts + " compare");
    figures.tell("extract_s" + suffix, extract);
    figures.tell("compare_s" + suffix, compare);
    figures.tell("compare_over_extract" + suffix, compare / extract, Goal.atMost(0.15));
    double collatex = seconds.get(texts + " collatex");
    figures.tell("collatex_over_compare" + suffix, collatex / compare, Goal.atLeast(10));
  }
}
