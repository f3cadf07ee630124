package org.variorum.extract.place;

import java.util.Locale;
import java.util.Set;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// One sentence's tokens as the place rules ask about them.
record Words(Parsed parsed, int sentence, String text) {
  private static final Set<String> PARTICLES =
      Set.of(
          "of", "de", "la", "le", "du", "des", "del", "da", "do", "dos", "das", "e", "i", "el",
          "al", "the", "and", "upon", "am", "an", "der", "on", "y", "sur", "ul");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "near",
          "at",
          "outside",
          "inside",
          "around",
          "across",
          "throughout",
          "from",
          "to",
          "toward",
          "towards",
          "into",
          "between",
          "of",
          "over",
          "off",
          "via",
          "within",
          "through");

  /// After these a name that is also a common word is a place: nobody is "in" a person.
  private static final Set<String> FIRM =
      Set.of("in", "near", "outside", "inside", "across", "throughout", "at", "around", "from");

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outskirts",
          "suburbs");

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―");

  private static final Set<String> OPENING = Set.of("(", "-LRB-", "/");

  int size() {
    return parsed.sentence().tokens().size();
  }

  Token token(int i) {
    return parsed.sentence().tokens().get(i);
  }

  String at(int i) {
    return i < 0 || i >= size() ? "" : token(i).span().in(text);
  }

  String lower(int i) {
    return at(i).toLowerCase(Locale.ROOT);
  }

  String tag(int i) {
    return i < 0 || i >= size() ? "O" : parsed.nameTags().get(i);
  }

  boolean isName(int i) {
    return i >= 0 && i < size() && token(i).tag().startsWith("NNP");
  }

  Span span(int from, int to) {
    return token(from).span().cover(token(to - 1).span());
  }

  String text(int from, int to) {
    return span(from, to).in(text);
  }

  boolean isCapital(int i) {
    String word = at(i);
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  boolean isParticle(int i) {
    return PARTICLES.contains(at(i));
  }

  /// A hyphen or an apostrophe that the tokeniser cut out of a name.
  boolean isJoint(int i) {
    String word = at(i);
    return !word.isEmpty()
        && "-‐‑–'’‘`".contains(word)
        && i > 0
        && i + 1 < size()
        && token(i - 1).span().end() == token(i).span().start()
        && token(i).span().end() == token(i + 1).span().start();
  }

  boolean afterPreposition(int i) {
    return PREPOSITIONS.contains(lower(beforeArticle(i)));
  }

  /// Whether "in", "near" and the like come before, as in "in Palermo" and "in a Palermo jail", but
  /// not in "in the Palermo": what takes "the" is not the town.
  boolean afterFirmPreposition(int i) {
    boolean article = lower(i - 1).equals("a") || lower(i - 1).equals("an");
    return FIRM.contains(lower(article ? i - 2 : i - 1));
  }

  /// "35 miles southwest of X", "on the outskirts of X".
  boolean afterDirection(int i) {
    return lower(i - 1).equals("of") && DIRECTIONS.contains(lower(i - 2));
  }

  /// Whether a name in capitals opens the sentence as a dateline does: "LEEDS (Reuters) —", "LEEDS -",
  /// "LEEDS, England —".
  boolean isDateline(int from, int to) {
    boolean opens =
        from == 0
            && to < size()
            && text(from, to).codePoints().noneMatch(Character::isLowerCase)
            && (DASHES.contains(at(to)) || at(to).equals(",") || OPENING.contains(at(to)));
    if (!opens) {
      return false;
    }
    for (int i = to; i < Math.min(size(), to + 12); i++) {
      if (DASHES.contains(at(i))) {
        return true;
      }
    }
    return false;
  }

  private int beforeArticle(int i) {
    return Set.of("the", "a", "an").contains(lower(i - 1)) ? i - 2 : i - 1;
  }

  /// The tokens around `i` with the same name tag: `[from, to)`.
  Span run(int i) {
    int from = i;
    int to = i + 1;
    while (from > 0 && tag(from - 1).equals(tag(i))) {
      from--;
    }
    while (to < size() && tag(to).equals(tag(i))) {
      to++;
    }
    return new Span(from, to);
  }

  /// Whether all tokens of `[from, to)` but particles and hyphens carry the tag.
  boolean all(int from, int to, String tag) {
    for (int i = from; i < to; i++) {
      if (!tag(i).equals(tag) && !isParticle(i) && !isJoint(i)) {
        return false;
      }
    }
    return true;
  }

  boolean any(int from, int to, String tag) {
    for (int i = from; i < to; i++) {
      if (tag(i).equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /// Whether capitals mean nothing here: most words of the line have them, as headlines do.
  boolean isTitleCase() {
    long words = 0;
    long capitals = 0;
    for (int i = 0; i < size(); i++) {
      if (Character.isLetter(at(i).codePointAt(0)) && at(i).length() > 3) {
        words++;
        capitals += isCapital(i) ? 1 : 0;
      }
    }
    return words > 2 && capitals >= words * 0.8;
  }
}
