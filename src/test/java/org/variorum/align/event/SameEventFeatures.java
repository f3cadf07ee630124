package org.variorum.align.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/// Writes what the weights of the same-event judgement are learned from. Not a test: a program for
/// who learns them anew.
///
/// `words CLUSTERS` counts in how many clusters of reports (a folder each) a word occurs, the table
/// `common-words.tsv`. `pairs PAIRS` writes the features of pairs of reports, a folder each, named
/// `TOPIC-same-N` or `TOPIC-diff-N`, for `learn_same_event.py`. Both write to the file named last.
public final class SameEventFeatures {
  private static final int FEWEST_CLUSTERS = 3;

  private final Intake intake = new Intake(Clock.systemUTC());
  private final ReportExtractor extractor = new ReportExtractor(new CoreNlp());
  private final SameEventJudge judge = new SameEventJudge();
  private final Map<Path, Report> reports = new HashMap<>();
  private final Map<ReportId, Extraction> extractions = new HashMap<>();

  public static void main(String[] args) throws IOException {
    SameEventFeatures features = new SameEventFeatures();
    try (PrintStream out = new PrintStream(args[2], StandardCharsets.UTF_8)) {
      switch (args[0]) {
        case "words" -> features.words(Path.of(args[1]), out);
        case "pairs" -> features.pairs(Path.of(args[1]), out);
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
  }

  private void words(Path clusters, PrintStream out) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    List<Path> folders = in(clusters);
    for (Path folder : folders) {
      Set<String> words = new HashSet<>();
      for (Path file : in(folder)) {
        Profile profile = profile(file);
        words.addAll(profile.words().keySet());
        words.addAll(profile.names().keySet());
      }
      words.forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    out.println("# In how many of the events of a set (the line *) a word occurs: the clusters of");
    out.println(
        "# ECB+ (CC BY 3.0) that weights are learned from. Words of fewer than three events");
    out.println("# are left out. Written by SameEventFeatures (in the tests).");
    out.println("*\t" + folders.size());
    counts.forEach((word, count) -> {
      if (count >= FEWEST_CLUSTERS) {
        out.println(word + "\t" + count);
      }
    });
  }

  private void pairs(Path pairs, PrintStream out) throws IOException {
    out.println("pair\tlabel\t" + joined(Stream.of(Feature.values()).map(Enum::name)));
    for (Path folder : in(pairs)) {
      List<Path> files = in(folder);
      String name = folder.getFileName().toString();
      Pair pair = judge.pair(profile(files.get(0)), profile(files.get(1)), extractions);
      out.println(
          name
              + "\t"
              + (name.contains("-same-") ? 1 : 0)
              + "\t"
              + joined(
                  Stream.of(Feature.values())
                      .map(f -> String.format(Locale.ROOT, "%.5f", pair.features().get(f)))));
    }
  }

  private static String joined(Stream<String> cells) {
    return cells.collect(Collectors.joining("\t"));
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(p -> Files.isDirectory(p) || p.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  private Profile profile(Path file) {
    Report report =
        reports.computeIfAbsent(
            file,
            f ->
                switch (intake.file(f)) {
                  case Outcome.Accepted accepted -> accepted.report();
                  case Outcome.Refused refused ->
                      throw new IllegalArgumentException(refused.reason());
                });
    Extraction extraction =
        extractions.computeIfAbsent(report.id(), _ -> extractor.extract(report));
    return Profile.of(report, extraction);
  }
}
