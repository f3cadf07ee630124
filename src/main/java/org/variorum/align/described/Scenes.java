package org.variorum.align.described;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Brings together the venues of one act, in whatever words each report tells them: where three
/// people were shot "at an accounting firm" here and "at an office building" there.
///
/// Only what is built or run by people, and stands behind "at", "inside" and the like in the sentence
/// of an act that several reports tell. Towns and regions hold venues and are none. These chains stand
/// beside those of the nouns, which they leave as they are.
final class Scenes {
  private static final Set<String> AT =
      Set.of("at", "in", "inside", "outside", "into", "from", "behind", "near", "of", "off");

  private static final int FAR = 1_000_000;

  /// Nouns that WordNet sets above stretches of land.
  private static final Set<String> LAND =
      Set.of("region", "district", "land", "nation", "country", "territory");

  private final Map<ReportId, Extraction> extractions;
  private final Map<ReportId, String> texts = new HashMap<>();

  private Scenes(List<Report> reports, Map<ReportId, Extraction> extractions) {
    this.extractions = extractions;
    reports.forEach(r -> texts.put(r.id(), r.text()));
  }

  /// @param groups the acts that reports tell
  static List<Chain> of(
      List<Report> reports, Map<ReportId, Extraction> extractions, List<EventGroup> groups) {
    Scenes scenes = new Scenes(reports, extractions);
    List<Chain> chains = new ArrayList<>();
    for (EventGroup group : groups) {
      scenes.chain(group).ifPresent(chains::add);
    }
    return chains;
  }

  private Optional<Chain> chain(EventGroup group) {
    Set<ReportId> tell = new TreeSet<>();
    Set<Chain.Link> links =
        new TreeSet<>(Comparator.comparing(Chain.Link::report).thenComparing(Chain.Link::mention));
    for (EventGroup.Link link : group.events()) {
      Extraction extraction = extractions.get(link.report());
      List<Mention> venues = venues(extraction, extraction.events().get(link.event()));
      venues.forEach(v -> links.add(new Chain.Link(link.report(), v.index())));
      if (!venues.isEmpty()) {
        tell.add(link.report());
      }
    }
    return tell.size() < 2
        ? Optional.empty()
        : Optional.of(new Chain(Kind.PLACE, "scene of " + group.sense(), List.copyOf(links)));
  }

  /// Where a report says that an act happened: the venue nearest to it, and the "where" or "there"
  /// that stands for it.
  private List<Mention> venues(Extraction extraction, Event event) {
    List<Mention> venues = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.sentence() == event.sentence()
          && isVenue(mention.value())
          && isPlacedBy(extraction, mention)) {
        venues.add(mention);
      }
    }
    return venues.stream()
        .min(Comparator.comparingInt(v -> distance(event.trigger(), v.span())))
        .map(Mention::value)
        .map(nearest -> venues.stream().filter(v -> v.value().equals(nearest)).toList())
        .orElse(List.of());
  }

  /// Units of text between an act and a venue; what stands before its act is further from it than all
  /// that stands behind.
  private static int distance(Span act, Span venue) {
    return act.end() <= venue.start() ? venue.start() - act.end() : FAR + act.start() - venue.end();
  }

  private static boolean isVenue(Value value) {
    if (value instanceof Value.Description described) {
      return (described.kind() == Kind.PLACE || described.kind() == Kind.ORGANIZATION)
          && !LAND.contains(described.head())
          && described.above().stream().noneMatch(LAND::contains);
    }
    return false;
  }

  /// Whether a word such as "at" stands before a mention and what belongs to it.
  private boolean isPlacedBy(Extraction extraction, Mention mention) {
    Sentence sentence = extraction.sentences().get(mention.sentence());
    String text = texts.get(extraction.report());
    for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
      Span span = sentence.tokens().get(i).span();
      if (span.end() <= mention.span().start()) {
        String word = span.in(text).toLowerCase(Locale.ROOT);
        if (AT.contains(word)) {
          return true;
        }
        if (!sentence.tokens().get(i).tag().matches("DT|PRP\\$|JJ.*|NN.*|CD|POS|VBN|HYPH")) {
          return false;
        }
      }
    }
    return false;
  }
}
