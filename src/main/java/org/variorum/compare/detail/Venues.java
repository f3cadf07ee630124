package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// Reads the spot in a town that stands with the town's name: "a school in Ashby", "an Ashby
/// school", "34th District Court in Ashby".
final class Venues {
  private static final Set<String> IN = Set.of("in", "inside", "at");

  private static final String INSIDE = " in ";

  /// Nouns that say what the town is, or nothing of where in it.
  private static final Set<String> VAGUE =
      Set.of(
          "area",
          "borough",
          "center",
          "centre",
          "city",
          "community",
          "county",
          "district",
          "end",
          "neighborhood",
          "neighbourhood",
          "part",
          "place",
          "region",
          "resident",
          "section",
          "side",
          "suburb",
          "town",
          "vehicle",
          "vicinity",
          "village");

  /// What covers a crossing of ways, which WordNet files among shapes.
  private static final String JUNCTION = "junction";

  private Venues() {}

  /// A spot and the place that holds it, as one answer.
  record Venue(Span span, Value.Place value) {}

  /// Whether a place is so small that a spot in it says where to go: a town, or a quarter that the
  /// gazetteer does not know, no division or country.
  static boolean isTown(Value.Place place) {
    return place.code().map(c -> c.contains("/")).orElse(true);
  }

  static boolean isVenue(Value.Place place) {
    return place.name().contains(INSIDE);
  }

  /// The spot that a mention of a town stands with, if one does.
  static Optional<Venue> at(Report report, Extraction extraction, Mention town) {
    Sentence sentence = extraction.sentences().get(town.sentence());
    List<Token> tokens = sentence.tokens();
    return before(extraction, tokens, town)
        .or(() -> after(extraction, tokens, town))
        .map(spot -> venue(report, spot, town));
  }

  /// "a school in Ashby": what is named or described right before the preposition.
  private static Optional<Mention> before(Extraction extraction, List<Token> tokens, Mention town) {
    int at = first(tokens, town.span()) - 1;
    return at < 1 || !IN.contains(word(tokens.get(at)))
        ? Optional.empty()
        : spots(extraction, town).stream()
            .filter(m -> m.span().end() == tokens.get(at - 1).span().end())
            .findFirst();
  }

  /// "an Ashby school": a description whose noun follows the name without a break.
  private static Optional<Mention> after(Extraction extraction, List<Token> tokens, Mention town) {
    int next = first(tokens, town.span());
    while (next >= 0
        && next < tokens.size()
        && tokens.get(next).span().start() < town.span().end()) {
      next++;
    }
    if (next < 0 || next >= tokens.size() || !tokens.get(next).tag().startsWith("NN")) {
      return Optional.empty();
    }
    int end = next;
    while (end + 1 < tokens.size() && tokens.get(end + 1).tag().startsWith("NN")) {
      end++;
    }
    int last = tokens.get(end).span().end();
    // A body called by a town, its police or its council, is no spot in it.
    return spots(extraction, town).stream()
        .filter(m -> m.span().end() == last && !(m.value() instanceof Value.Organization))
        .findFirst();
  }

  /// Places described and bodies with a seat, the longest first.
  private static List<Mention> spots(Extraction extraction, Mention town) {
    List<Mention> spots = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      boolean other = mention.index() != town.index() && mention.sentence() == town.sentence();
      if (other && isSpot(mention)) {
        spots.add(mention);
      }
    }
    spots.sort((a, b) -> Integer.compare(b.span().length(), a.span().length()));
    return spots;
  }

  private static boolean isSpot(Mention mention) {
    return switch (mention.value()) {
      case Value.Place place -> place.code().isEmpty();
      case Value.Description described -> isSpot(described);
      case Value.Organization _ -> true;
      default -> false;
    };
  }

  private static boolean isSpot(Value.Description described) {
    boolean built = described.kind() == Kind.PLACE || described.above().contains(JUNCTION);
    return built && !VAGUE.contains(described.head()) && !described.above().contains("vehicle");
  }

  private static Venue venue(Report report, Mention spot, Mention town) {
    Value.Place place = (Value.Place) town.value();
    Span span = spot.span().cover(town.span());
    String name = spot.span().in(report.text()).replace('\n', ' ');
    List<String> within = new ArrayList<>();
    place.code().ifPresent(within::add);
    within.addAll(place.within());
    boolean named = name.contains(place.name());
    return new Venue(
        span,
        new Value.Place(
            Optional.empty(),
            (named ? name.replace(place.name(), "").strip() : name) + INSIDE + place.name(),
            within));
  }

  private static int first(List<Token> tokens, Span span) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  private static String word(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
