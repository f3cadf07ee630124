package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.name.PersonName;

/// Finds persons' names in one line from the model's tags, and mends what the model gets wrong by
/// rule: titles and possessives inside a name, initials, suffixes and nicknames outside it, streets
/// that bear a person's name.
final class PersonFinder {
  private static final int LONGEST_NAME = 6;

  /// Marks around a nickname.
  private static final String OPENING = "[\"“‘(']|``|`";

  private static final String CLOSING = "[\"”’)']|''";

  private final String text;

  PersonFinder(String text) {
    this.text = text;
  }

  List<Found> find(Line line) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      if (!line.tag(i).equals("PERSON")) {
        i++;
        continue;
      }
      int end = i;
      while (end < line.size() && line.tag(end).equals("PERSON")) {
        end++;
      }
      int next = extend(line, end);
      for (int[] part : parts(line, i, next)) {
        name(line, part[0], part[1]).ifPresent(found::add);
      }
      i = Math.max(next, end);
    }
    return found;
  }

  /// Splits a run of tags at marks that no name contains: "Sharp, Angela" are two.
  private static List<int[]> parts(Line line, int from, int until) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= until; i++) {
      boolean comma = line.word(i).equals(",") && !PersonName.isSuffix(line.word(i + 1));
      if (i == until
          || comma
          || line.word(i).matches("[;:/]|and|&|-{2,}|–|—")
          || line.isPossessive(i)) {
        if (i > start) {
          parts.add(new int[] {start, i});
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /// A name from a run of tokens, if what is left after trimming is one.
  Optional<Found> name(Line line, int from, int until) {
    int start = from;
    int end = until;
    while (start < end && !beginsName(line, start)) {
      start++;
    }
    for (int i = start; i < end - 1; i++) {
      boolean title = Vocabulary.isTitle(line.word(i)) || PersonNouns.isCalling(line.word(i));
      if (title && (i == start || !line.capitals)) {
        start = i + 1;
        if (line.word(start).equals(".")) {
          start++;
        }
      }
    }
    start = back(line, start);
    while (end > start && !endsName(line, end - 1)) {
      end--;
    }
    if (end <= start || end - start > LONGEST_NAME + 2) {
      return Optional.empty();
    }
    boolean street = Vocabulary.isStreet(line.word(end)) && line.isHigh(end);
    boolean block = line.lower(start - 1).equals("of") && line.lower(start - 2).equals("block");
    // A street has no age: "Rory L. Street, 30,".
    boolean inStreet =
        end - start > 1 && Vocabulary.isStreet(line.word(end - 1)) && !line.isAge(end);
    if (street || inStreet || block || !plausible(line, start, end)) {
      return Optional.empty();
    }
    return Optional.of(found(line, start, end, Found.Sort.PERSON));
  }

  Found found(Line line, int from, int until, Found.Sort sort) {
    return new Found(
        line, from, until, sort, line.span(from, until).in(text).replaceAll("\\s+", " "));
  }

  private static boolean plausible(Line line, int start, int end) {
    boolean letter = false;
    for (int i = start; i < end; i++) {
      letter |= line.word(i).codePoints().filter(Character::isLetter).count() > 1;
      if (line.pos(i).startsWith("VB") && !line.isHigh(i)) {
        return false;
      }
    }
    return letter
        && !(end - start > 1
            && !line.capitals
            && Vocabulary.isTitle(line.word(end - 1))
            && Vocabulary.isTitle(line.word(end - 2)))
        && !(Vocabulary.isBodyHead(line.word(end - 1)) && !line.capitals)
        && !(end - start == 1
            && (Vocabulary.isNoName(line.word(start))
                || line.pos(start).equals("NNPS")
                || line.pos(start).equals("NNS")
                || Vocabulary.isTitle(line.word(start))
                || Vocabulary.isBodyHead(line.word(start))
                || Vocabulary.isStreet(line.word(start))
                || line.word(start).matches(".*\\d.*")));
  }

  private static boolean beginsName(Line line, int i) {
    return line.isHigh(i) && !Vocabulary.isNoName(line.word(i))
        || line.capitals
        || PersonName.isParticle(line.word(i)) && line.isHigh(i + 1);
  }

  private static boolean endsName(Line line, int i) {
    return Character.isLetter(line.word(i).codePointBefore(line.word(i).length()))
            && !(Vocabulary.isNoName(line.word(i)) && line.word(i).length() > 2)
            && !line.isPossessive(i)
        || line.word(i).endsWith(".") && line.word(i).length() > 1;
  }

  /// Initials, particles, a given name or half of a hyphened one in front that the model left out.
  private static int back(Line line, int start) {
    int at = start;
    int steps = 1;
    while (steps > 0) {
      steps = stepBack(line, at);
      at -= steps;
    }
    return at;
  }

  private static int stepBack(Line line, int start) {
    int last = start - 1;
    if (last < 0) {
      return 0;
    }
    if (line.word(last).equals("-")
        && line.touches(last)
        && line.touches(start)
        && line.isHigh(last - 1)) {
      return 2;
    }
    if (line.word(start).equals("-") && line.touches(start) && line.isHigh(last)) {
      return 1;
    }
    if (line.word(last).matches("\\p{Lu}\\.")) {
      return 1;
    }
    boolean particle =
        PersonName.isParticle(line.word(last))
            && line.isHigh(last - 1)
            && !line.pos(last).equals("DT")
            && line.tag(last - 1).equals("PERSON");
    if (particle) {
      return 1;
    }
    boolean initialNext = line.word(start).matches("\\p{Lu}\\.");
    boolean name =
        line.isHigh(last)
            && last > 0
            && line.pos(last).startsWith("NNP")
            && !line.shouting
            && line.tag(last).equals("O");
    boolean beforeInitial = initialNext && line.isHigh(last) && line.pos(last).startsWith("N");
    boolean inCapitals =
        line.capitals && line.pos(last).startsWith("NNP") && line.tag(last).equals("O");
    return (name || beforeInitial || inCapitals) && !isWordOfItsOwn(line, last) ? 1 : 0;
  }

  static boolean isWordOfItsOwn(Line line, int i) {
    String word = line.word(i);
    return Vocabulary.isTitle(word)
        || Vocabulary.isNoName(word)
        || Vocabulary.isBodyHead(word)
        || Vocabulary.isStreet(word)
        || word.matches(".*[\\d-].*")
        || PersonNouns.isPerson(word)
        || !line.capitals && word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 2;
  }

  /// Where a name that begins before `end` goes on: a nickname in quotes, a further name, a suffix,
  /// a hyphened half.
  private static int extend(Line line, int end) {
    int at = end;
    boolean moved = true;
    while (moved && at < line.size()) {
      moved = false;
      if (line.word(at).equals(",") && PersonName.isSuffix(line.word(at + 1))) {
        at += 2;
        moved = true;
      } else if (PersonName.isSuffix(line.word(at)) && line.isHigh(at)) {
        at++;
        moved = true;
      } else if (line.word(at).equals("-")
          && line.touches(at)
          && line.touches(at + 1)
          && line.isHigh(at + 1)) {
        at += 2;
        moved = true;
      } else if (line.word(at).matches(OPENING) && nickname(line, at) > 0) {
        at = nickname(line, at);
        moved = true;
      } else if (PersonName.isParticle(line.word(at))
          && line.isHigh(at + 1)
          && line.pos(at + 1).startsWith("NNP")
          && !line.shouting) {
        at += 2;
        moved = true;
      } else if (line.isHigh(at)
          && line.pos(at).startsWith("NNP")
          && !line.shouting
          && !isWordOfItsOwn(line, at)
          && (line.tag(at).equals("O") || line.tag(at).equals("ORGANIZATION"))
          && !Vocabulary.isBodyHead(line.word(at + 1))) {
        at++;
        moved = true;
      } else if (line.tag(at).equals("PERSON")) {
        at++;
        moved = true;
      }
    }
    return at;
  }

  /// The token after a nickname's closing mark and the family name behind it; 0 if none stands here.
  private static int nickname(Line line, int open) {
    for (int close = open + 2; close <= open + 4 && close < line.size(); close++) {
      if (line.word(close).matches(CLOSING)) {
        boolean named = line.isHigh(open + 1) && line.isHigh(close + 1);
        boolean goesOn = line.tag(close + 1).equals("PERSON") || line.pos(close + 1).equals("NNP");
        return named && goesOn ? close + 2 : 0;
      }
    }
    return 0;
  }
}
