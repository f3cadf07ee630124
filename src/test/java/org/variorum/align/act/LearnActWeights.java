package org.variorum.align.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.align.Aligner;
import org.variorum.extract.Extractor;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Alignment;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// Learns the weights of the alignment of acts and writes them as plain numbers.
///
/// Learns from event mentions whose chains people marked (ECB+, CC BY 3.0), by logistic regression
/// with a small penalty on large weights. The set is not part of this repository; give the folder
/// that holds `chains.json` and `chains/` and the file to write:
/// `java … org.variorum.align.act.LearnActWeights FOLDER weights.txt`
public final class LearnActWeights {
  private static final double PENALTY = 1e-3;
  private static final double STEP = 0.5;
  private static final int ROUNDS = 4000;

  private LearnActWeights() {}

  private record Example(double[] numbers, boolean same) {}

  /// A mention as people marked it.
  private record Marked(Span span, String chain) {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(
        Path.of(arguments[1]), learn(Path.of(arguments[0]), new ReportExtractor(new CoreNlp())));
  }

  static String learn(Path folder, Extractor extractor) throws IOException {
    Map<String, Map<String, List<Marked>>> marked = marked(folder.resolve("chains.json"));
    List<Example> examples = new ArrayList<>();
    for (Map.Entry<String, Map<String, List<Marked>>> story : marked.entrySet()) {
      examples.addAll(
          examples(folder.resolve("chains"), story.getKey(), story.getValue(), extractor));
      System.err.println(story.getKey() + ": " + examples.size() + " pairs");
    }
    return learned(examples);
  }

  private static Map<String, Map<String, List<Marked>>> marked(Path file) throws IOException {
    Map<String, Map<String, List<Marked>>> marked = new TreeMap<>();
    for (JsonNode mention : new ObjectMapper().readTree(file.toFile())) {
      if (mention.get("type").asText().equals("ACTION") && !mention.get("chain").isNull()) {
        marked
            .computeIfAbsent(mention.get("story").asText(), _ -> new TreeMap<>())
            .computeIfAbsent(mention.get("file").asText(), _ -> new ArrayList<>())
            .add(
                new Marked(
                    new Span(mention.get("start").asInt(), mention.get("end").asInt()),
                    mention.get("chain").asText()));
      }
    }
    return marked;
  }

  private static List<Example> examples(
      Path chains, String story, Map<String, List<Marked>> marked, Extractor extractor)
      throws IOException {
    Intake intake = new Intake(Clock.systemUTC());
    List<Report> reports = new ArrayList<>();
    Map<ReportId, List<Marked>> byReport = new HashMap<>();
    try (Stream<Path> files = Files.list(chains.resolve(story))) {
      for (Path file : files.sorted().toList()) {
        if (intake.file(file) instanceof Outcome.Accepted accepted) {
          Report report = accepted.report();
          reports.add(report);
          byReport.put(report.id(), marked.getOrDefault(file.getFileName().toString(), List.of()));
        }
      }
    }
    Map<ReportId, Extraction> extractions = new HashMap<>();
    reports.forEach(r -> extractions.put(r.id(), extractor.extract(r)));
    Alignment alignment = new Aligner().align(reports, extractions);
    List<Act> acts = new Acts(extractions.values(), alignment.passages(), alignment.chains()).all();
    ActComparer comparer = new ActComparer(ActAligner.rarity(acts, reports.size()));
    List<Example> examples = new ArrayList<>();
    for (long key : ActAligner.candidates(acts)) {
      Act a = acts.get((int) (key >> Integer.SIZE));
      Act b = acts.get((int) key);
      Optional<String> left = chain(a, byReport);
      Optional<String> right = chain(b, byReport);
      if (left.isPresent() && right.isPresent() && !a.report().equals(b.report())) {
        examples.add(new Example(comparer.compare(a, b).numbers(), left.equals(right)));
      }
    }
    return examples;
  }

  private static Optional<String> chain(Act act, Map<ReportId, List<Marked>> marked) {
    return marked.get(act.report()).stream()
        .filter(m -> m.span().overlaps(act.event().trigger()))
        .findFirst()
        .map(Marked::chain);
  }

  private static String learned(List<Example> examples) {
    int size = ActFeatures.NAMES.size();
    double[] weights = new double[size + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size + 1];
      for (Example example : examples) {
        double error = probability(weights, example.numbers()) - (example.same() ? 1 : 0);
        for (int i = 0; i < size; i++) {
          gradient[i] += error * example.numbers()[i];
        }
        gradient[size] += error;
      }
      for (int i = 0; i <= size; i++) {
        weights[i] -=
            STEP * (gradient[i] / examples.size() + (i < size ? PENALTY * weights[i] : 0));
      }
    }
    return written(weights, examples);
  }

  private static double probability(double[] weights, double[] numbers) {
    double sum = weights[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      sum += weights[i] * numbers[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static String written(double[] weights, List<Example> examples) {
    long same = examples.stream().filter(Example::same).count();
    long right =
        examples.stream().filter(e -> probability(weights, e.numbers()) >= 0.5 == e.same()).count();
    StringBuilder text = new StringBuilder();
    text.append(
        "# Weights of the alignment of acts, by logistic regression (LearnActWeights) from\n");
    text.append("# ")
        .append(examples.size())
        .append(" pairs of event mentions of ECB+ (CC BY 3.0), ");
    text.append(same).append(" of them of one act;\n# ");
    text.append(right).append(" are told apart rightly at 0.5.\n");
    text.append(String.format(Locale.ROOT, "bias %.3f%n", weights[weights.length - 1]));
    for (int i = 0; i < ActFeatures.NAMES.size(); i++) {
      text.append(String.format(Locale.ROOT, "%s %.3f%n", ActFeatures.NAMES.get(i), weights[i]));
    }
    return text.toString();
  }
}
