package org.variorum.align.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/// Writes what the weights of the same-event judgement are learned from. Not a test: a program for
/// who learns them anew.
///
/// `words CLUSTERS` counts in how many clusters of reports (a folder each) a word occurs, the table
/// `common-words.tsv`. `pairs PAIRS` reads pairs of reports, a folder each, named `TOPIC-same-N` or
/// `TOPIC-diff-N`, where the first reports of a topic are of one event and the second ones of its
/// `diff` pairs of another, and writes the features of every two of a topic's reports for
/// `learn_same_event.py`, those of one event also with their main place changed in one of them. Both
/// write to the file named last.
public final class SameEventFeatures {
  private static final int FEWEST_CLUSTERS = 3;

  /// Makes a name that no report has.
  private static final String OTHER = "#";

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
    Map<String, Map<ReportId, Profile>> firsts = new TreeMap<>();
    Map<String, Map<ReportId, Profile>> others = new TreeMap<>();
    for (Path folder : in(pairs)) {
      String name = folder.getFileName().toString();
      String topic = name.substring(0, name.indexOf('-'));
      List<Path> files = in(folder);
      add(firsts, topic, profile(files.get(0)));
      add(name.contains("-same-") ? firsts : others, topic, profile(files.get(1)));
    }
    out.println("pair\tlabel\t" + joined(Stream.of(Feature.values()).map(Enum::name)));
    for (String topic : firsts.keySet()) {
      List<Profile> one = List.copyOf(firsts.get(topic).values());
      List<Profile> two = List.copyOf(others.getOrDefault(topic, Map.of()).values());
      among(topic, one, out);
      among(topic, two, out);
      for (Profile a : one) {
        for (Profile b : two) {
          row(topic, 0, a, b, out);
        }
      }
    }
  }

  private static void add(
      Map<String, Map<ReportId, Profile>> events, String topic, Profile profile) {
    events.computeIfAbsent(topic, _ -> new TreeMap<>()).put(profile.report().id(), profile);
  }

  private void among(String topic, List<Profile> reports, PrintStream out) {
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        Profile a = reports.get(i);
        Profile b = reports.get(j);
        row(topic, 1, a, b, out);
        otherwisePlaced(a, b).ifPresent(moved -> row(topic, 1, a, moved, out));
      }
    }
  }

  /// The second report with the place that both name most under another name: two reports of one
  /// event that are at odds only in where it happened must be known for that. Empty where they share
  /// no place.
  static Optional<Profile> otherwisePlaced(Profile a, Profile b) {
    Map<String, Integer> places = a.of(Kind.PLACE);
    Map<String, Integer> others = b.of(Kind.PLACE);
    return Pair.both(places.keySet(), others.keySet()).stream()
        .max(
            Comparator.comparingInt((String p) -> Math.min(places.get(p), others.get(p)))
                .thenComparing(Comparator.reverseOrder()))
        .map(place -> renamed(b, place));
  }

  private static Profile renamed(Profile profile, String place) {
    String shown = profile.shown().getOrDefault(place, place).toLowerCase(Locale.ROOT);
    Set<String> words = Set.copyOf(List.of(shown.split("[ ,]+")).stream().distinct().toList());
    Map<String, Integer> names = new TreeMap<>();
    profile
        .names()
        .forEach((n, count) -> names.merge(words.contains(n) ? n + OTHER : n, count, Integer::sum));
    Map<String, Integer> places = new TreeMap<>(profile.of(Kind.PLACE));
    places.put(place + OTHER, places.remove(place));
    Map<Kind, Map<String, Integer>> values = new TreeMap<>(profile.values());
    values.put(Kind.PLACE, places);
    return new Profile(
        profile.report(),
        profile.words(),
        names,
        profile.leadNames().stream()
            .map(n -> words.contains(n) ? n + OTHER : n)
            .collect(Collectors.toCollection(TreeSet::new)),
        values,
        profile.particulars(),
        profile.shown(),
        profile.length());
  }

  private void row(String topic, int label, Profile a, Profile b, PrintStream out) {
    Map<Feature, Double> features = judge.pair(a, b, extractions).features();
    out.println(
        topic
            + "\t"
            + label
            + "\t"
            + joined(
                Stream.of(Feature.values())
                    .map(f -> String.format(Locale.ROOT, "%.5f", features.get(f)))));
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
                      throw new IllegalArgumentException(refused.reason().toString());
                  case Outcome.Withheld withheld ->
                      throw new IllegalArgumentException(withheld.name());
                });
    Extraction extraction =
        extractions.computeIfAbsent(report.id(), _ -> extractor.extract(report));
    return Profile.of(report, extraction);
  }
}
