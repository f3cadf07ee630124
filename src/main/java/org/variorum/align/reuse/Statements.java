package org.variorum.align.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.Attribution;
import org.variorum.model.Certainty;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Post;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// Finds the speakers on whose word several reports rest.
///
/// A named person or body counts as one origin, and so does an office ("the police"): what it gave
/// out, it gave to all. Descriptions that may fit many people ("witnesses", "officials") do not.
final class Statements {
  /// Reports further apart than this are taken to rest on different statements of one speaker.
  private static final int DAYS = 14;

  private static final Set<String> ANYONE =
      Set.of(
          "witness",
          "witnesses",
          "eyewitness",
          "official",
          "officials",
          "source",
          "sources",
          "resident",
          "residents",
          "neighbor",
          "neighbors",
          "neighbour",
          "neighbours",
          "family",
          "relative",
          "relatives",
          "friend",
          "friends",
          "analyst",
          "analysts",
          "expert",
          "experts",
          "authorities",
          "people",
          "man",
          "woman",
          "mother",
          "father",
          "survivor",
          "survivors",
          "someone",
          "others",
          "he",
          "she",
          "they",
          "it",
          "who",
          "victim",
          "local",
          "locals",
          "report",
          "reports",
          "media",
          "records",
          "document",
          "documents",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "statement");

  private static final Set<String> NO_PART_OF_A_NAME =
      Set.of("the", "a", "an", "local", "his", "her", "its", "their", "mr", "mrs", "ms", "dr");

  /// A speaker on whose word several reports rest.
  ///
  /// @param reports in the order of their ids
  /// @param spans of the attributions to this speaker, by report
  record Shared(List<ReportId> reports, Map<ReportId, Set<Span>> spans, String who) {}

  private final Map<ReportId, Extraction> extractions;
  private final Map<Chain.Link, Chain> chainOf = new HashMap<>();

  Statements(Map<ReportId, Extraction> extractions, List<Chain> chains) {
    this.extractions = extractions;
    for (Chain chain : chains) {
      if (chain.kind() == Kind.PERSON || chain.kind() == Kind.ORGANIZATION) {
        chain.mentions().forEach(link -> chainOf.put(link, chain));
      }
    }
  }

  List<Shared> shared(List<Report> reports) {
    Map<String, Map<ReportId, Set<Span>>> spans = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Report report : reports.stream().sorted(Comparator.comparing(Report::id)).toList()) {
      for (Event event : extractions.get(report.id()).events()) {
        event
            .attribution()
            .filter(a -> !isOfPost(report.id(), a))
            .flatMap(a -> speaker(report.id(), a))
            .ifPresent(speaker -> {
              spans
                  .computeIfAbsent(speaker.key, _ -> new TreeMap<>())
                  .computeIfAbsent(report.id(), _ -> new TreeSet<>())
                  .add(event.attribution().orElseThrow().span());
              names.merge(speaker.key, speaker.name, Statements::fuller);
            });
      }
    }
    List<Shared> shared = new ArrayList<>(posts(reports));
    spans.forEach((key, byReport) ->
        occasions(byReport.keySet(), reports)
            .forEach(ids -> {
              Map<ReportId, Set<Span>> own = new TreeMap<>(byReport);
              own.keySet().retainAll(ids);
              shared.add(new Shared(ids, own, names.get(key)));
            }));
    return shared;
  }

  private boolean isOfPost(ReportId report, Attribution attribution) {
    return extractions.get(report).posts().stream()
        .anyMatch(p -> p.signature().equals(attribution.span()));
  }

  /// The posts that reports show: one post is one origin in however many reports it stands, and a
  /// witness beside the report that alone carries it.
  private List<Shared> posts(List<Report> reports) {
    Map<String, Map<ReportId, Set<Span>>> places = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Report report : reports.stream().sorted(Comparator.comparing(Report::id)).toList()) {
      for (Post post : extractions.get(report.id()).posts()) {
        String key = post.handle().toLowerCase(Locale.ROOT) + " " + post.said().channel();
        names.putIfAbsent(key, post.name() + post.said().channel().map(c -> ", " + c).orElse(""));
        places
            .computeIfAbsent(key, _ -> new TreeMap<>())
            .computeIfAbsent(report.id(), _ -> new TreeSet<>())
            .add(post.signature());
      }
    }
    return places.entrySet().stream()
        .map(e ->
            new Shared(
                List.copyOf(e.getValue().keySet()),
                e.getValue(),
                Optional.ofNullable(names.get(e.getKey())).orElseThrow()))
        .toList();
  }

  private record Speaker(String key, String name) {}

  private Optional<Speaker> speaker(ReportId report, Attribution attribution) {
    if (attribution.certainty() == Certainty.STATED) {
      return Optional.empty();
    }
    for (Mention mention : extractions.get(report).mentions()) {
      Chain chain = chainOf.get(new Chain.Link(report, mention.index()));
      if (chain != null && mention.span().overlaps(attribution.span())) {
        return Optional.of(new Speaker(key(chain.name()), chain.name()));
      }
    }
    String key = key(attribution.source());
    String[] words = key.split(" ");
    boolean anyone = key.isEmpty() || ANYONE.contains(words[words.length - 1]);
    return anyone ? Optional.empty() : Optional.of(new Speaker(key, attribution.source()));
  }

  private static String key(String name) {
    List<String> words =
        new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(w -> w.isEmpty() || NO_PART_OF_A_NAME.contains(w));
    return String.join(" ", words);
  }

  private static String fuller(String a, String b) {
    int longer = Integer.compare(a.length(), b.length());
    return longer > 0 || longer == 0 && a.compareTo(b) <= 0 ? a : b;
  }

  /// The reports that go with each other in time, at least two each. A report without a date goes
  /// with the earliest of them.
  private static List<List<ReportId>> occasions(Set<ReportId> speaking, List<Report> reports) {
    List<Report> dated =
        reports.stream()
            .filter(r -> speaking.contains(r.id()))
            .sorted(Comparator.comparing(Statements::day).thenComparing(Report::id))
            .toList();
    List<List<ReportId>> occasions = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (Report report : dated) {
      LocalDate day = day(report);
      boolean anew = !last.equals(LocalDate.MIN) && day.isAfter(last.plusDays(DAYS));
      if (occasions.isEmpty() || anew) {
        occasions.add(new ArrayList<>());
      }
      occasions.getLast().add(report.id());
      last = day;
    }
    return occasions.stream()
        .filter(o -> o.size() > 1)
        .map(o -> o.stream().sorted().toList())
        .toList();
  }

  private static LocalDate day(Report report) {
    return report.metadata().publishedOn().orElse(LocalDate.MIN);
  }
}
