package org.variorum.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Span;

/// The mentions of one sentence, by where they stand.
final class Mentions {
  private static final Comparator<Mention> BY_LENGTH =
      Comparator.comparingInt(m -> m.span().length());

  private final List<Mention> mentions;

  Mentions(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  /// The mentions of each sentence of a report, by its index.
  ///
  /// @param sentences how many there are
  static List<Mentions> bySentence(List<Mention> mentions, int sentences) {
    Map<Integer, List<Mention>> grouped =
        mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    return IntStream.range(0, sentences)
        .mapToObj(i -> new Mentions(grouped.getOrDefault(i, List.of())))
        .toList();
  }

  List<Mention> all() {
    return mentions;
  }

  /// The longest mention of a kind that touches a span.
  Optional<Mention> at(Span span, Kind kind) {
    return mentions.stream()
        .filter(m -> m.kind() == kind && m.span().overlaps(span))
        .max(BY_LENGTH);
  }

  /// The name that a span belongs to.
  Optional<Mention> nameAt(Span span) {
    return mentions.stream()
        .filter(m -> m.value().isName() && m.span().overlaps(span))
        .max(BY_LENGTH);
  }

  /// Whether a span belongs to a day or an hour.
  boolean isOfDay(Span span) {
    return at(span, Kind.DATE).isPresent() || at(span, Kind.TIME).isPresent();
  }

  boolean isNamed(Span span) {
    return nameAt(span).isPresent();
  }
}
