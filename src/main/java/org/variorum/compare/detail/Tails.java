package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// Reads what stands behind or before a noun and says more of it: "the hospital in Ashby", "the back
/// of the head".
final class Tails {
  /// The preposition that ties a phrase to the noun before it, whatever that is.
  private static final String OF = "of";

  /// Those that do so behind a noun for a place, where a place follows; else they go with the verb.
  private static final Set<String> WHERE = Set.of("in", "on", "at", "near", "outside");

  private static final Set<String> PARTS =
      Set.of("back", "front", "side", "top", "bottom", "rear", "edge", "end", "middle", "half");

  private static final int LONGEST = 6;

  private Tails() {}

  /// A noun with what is said of it beside.
  ///
  /// @param tail the words of the tail in small letters, which another sentence may have elsewhere;
  ///     empty for a part
  record Fuller(Span span, Value.Description value, Set<String> tail) {}

  /// The description of a mention with its tail, if it has one.
  static Optional<Fuller> of(Extraction extraction, Mention mention) {
    List<Token> tokens = extraction.sentences().get(mention.sentence()).tokens();
    return part(tokens, mention).or(() -> behind(extraction, tokens, mention));
  }

  /// "the back of the head"
  private static Optional<Fuller> part(List<Token> tokens, Mention mention) {
    int at = first(tokens, mention.span()) - 1;
    if (at >= 0 && (tokens.get(at).tag().equals("DT") || tokens.get(at).tag().equals("PRP$"))) {
      at--;
    }
    if (at < 1 || !lemma(tokens.get(at)).equals(OF) || !PARTS.contains(lemma(tokens.get(at - 1)))) {
      return Optional.empty();
    }
    Token part = tokens.get(at - 1);
    return Optional.of(
        fuller(mention, part.span().cover(mention.span()), List.of(lemma(part)), Set.of()));
  }

  /// "the hospital in Ashby": a preposition right behind, and the nouns it leads to.
  private static Optional<Fuller> behind(
      Extraction extraction, List<Token> tokens, Mention mention) {
    int at = first(tokens, mention.span());
    while (at >= 0 && at < tokens.size() && tokens.get(at).span().start() < mention.span().end()) {
      at++;
    }
    if (at < 1 || at >= tokens.size()) {
      return Optional.empty();
    }
    String link = lemma(tokens.get(at));
    if (!link.equals(OF) && !(isPlace(mention) && WHERE.contains(link))) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    int last = -1;
    for (int i = at + 1; i < tokens.size() && i - at <= LONGEST; i++) {
      Token token = tokens.get(i);
      if (token.tag().startsWith("NN")) {
        words.add(token.lemma());
        last = i;
      } else if (token.tag().startsWith("JJ") || token.tag().equals("CD")) {
        words.add(token.lemma());
      } else if (last >= 0 || !isLink(token)) {
        break;
      }
    }
    boolean tied =
        last >= 0 && (link.equals(OF) || leadsToPlace(extraction, mention, tokens.get(last)));
    return !tied
        ? Optional.empty()
        : Optional.of(
            fuller(mention, mention.span().cover(tokens.get(last).span()), words, small(words)));
  }

  /// A place, or a crossing of ways, which WordNet files among shapes.
  private static boolean isPlace(Mention mention) {
    return mention.value() instanceof Value.Description value
        && (value.kind() == Kind.PLACE || value.above().contains("junction"))
        && !value.above().contains("vehicle");
  }

  private static boolean leadsToPlace(Extraction extraction, Mention mention, Token last) {
    return extraction.mentions().stream()
        .anyMatch(m ->
            m.sentence() == mention.sentence()
                && m.index() != mention.index()
                && m.kind() == Kind.PLACE
                && m.span().overlaps(last.span()));
  }

  private static boolean isLink(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("POS");
  }

  private static Set<String> small(List<String> words) {
    Set<String> small = new HashSet<>();
    words.forEach(w -> small.add(w.toLowerCase(Locale.ROOT)));
    return small;
  }

  private static Fuller fuller(Mention mention, Span span, List<String> more, Set<String> tail) {
    Value.Description value = (Value.Description) mention.value();
    List<String> modifiers = new ArrayList<>(more);
    value.modifiers().stream()
        .filter(m -> more.stream().noneMatch(m::contains))
        .forEach(modifiers::add);
    return new Fuller(
        span, new Value.Description(value.kind(), value.head(), modifiers, value.above()), tail);
  }

  private static int first(List<Token> tokens, Span span) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
