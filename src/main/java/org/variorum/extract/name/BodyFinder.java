package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.model.name.Bodies;
import org.variorum.model.name.Demonyms;

/// Finds organisations' names in one line: runs of capitalised words that hold a word for a body
/// ("Department", "University"), with what its "of" and "for" add; abbreviations of well-known
/// bodies; governments by their country; and what the model tags as an organisation.
///
/// A word for a body alone ("the department") is no name.
final class BodyFinder {
  private static final int LONGEST = 14;

  private final PersonFinder spans;

  BodyFinder(PersonFinder spans) {
    this.spans = spans;
  }

  List<Found> find(Line line) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int end = Math.max(byHead(line, i), Math.max(known(line, i), government(line, i)));
      if (end > i) {
        add(found, line, i, end);
        i = end - 1;
      }
    }
    int i = 0;
    while (i < line.size()) {
      int end = i;
      while (end < line.size() && line.tag(end).equals("ORGANIZATION")) {
        end++;
      }
      if (end > i) {
        tagged(found, line, i, end);
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  private void add(List<Found> found, Line line, int first, int until) {
    int from = first;
    // "Iran's Research Center": the country is no part of the name.
    while (from + 2 < until
        && line.isPossessive(from + 1)
        && Demonyms.country(line.word(from)).isPresent()
        && government(line, from) == 0) {
      from += 2;
    }
    boolean numbered =
        from > 0
            && line.word(from - 1).matches("\\d+(st|nd|rd|th)?")
            && (until - from == 1 || line.word(from - 1).matches("\\d+\\D+"))
            && !line.pos(until - 1).endsWith("S");
    if (numbered) {
      from--;
    }
    if (until < line.size()
        && line.lower(until - 1).equals("school")
        && line.word(until).matches("\\d+")) {
      add(found, spans.found(line, from, until + 1, Found.Sort.BODY));
      return;
    }
    add(found, spans.found(line, from, until, Found.Sort.BODY));
  }

  private static void add(List<Found> found, Found body) {
    if (found.stream().noneMatch(f -> f.overlaps(body))) {
      found.add(body);
    }
  }

  /// What the model tags, trimmed; split where a person's title and name are at its end.
  private void tagged(List<Found> found, Line line, int from, int until) {
    int start = from;
    int end = until;
    while (start < end
        && (!line.isHigh(start) && !line.word(start).matches("\\d+|al-.*") && !line.capitals
            || line.lower(start).equals("the"))) {
      start++;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (Vocabulary.isTitle(line.word(i))
          && !Vocabulary.isBodyHead(line.word(i))
          && line.isHigh(i)
          && !line.shouting
          && end - i <= 5) {
        spans.name(line, i + 1, end).ifPresent(found::add);
        end = i;
      }
    }
    while (end > start
        && (!line.isHigh(end - 1)
                && !line.capitals
                && !line.word(end - 1).matches("\\d+|.*\\p{Lu}.*")
            || line.isPossessive(end - 1)
            || line.word(end - 1).matches("[.,;:'’]"))) {
      end--;
    }
    if (end > start && isBody(line, start, end)) {
      add(found, line, start, end);
    }
  }

  private static boolean isBody(Line line, int from, int until) {
    if (until - from > LONGEST
        || Vocabulary.isStreet(line.word(until - 1))
        || Vocabulary.isStreet(line.word(until)) && line.isHigh(until)) {
      return false;
    }
    for (int i = from; i < until; i++) {
      if (line.pos(i).startsWith("VB") && !line.isHigh(i)) {
        return false;
      }
    }
    if (line.shouting && !line.capitals && until - from > 1) {
      return false;
    }
    for (int i = from + 1; i < until; i++) {
      if (line.lower(i).equals("of") && !holdsHead(line, from, i)) {
        return false;
      }
    }
    String word = line.word(from);
    if (Vocabulary.isDeed(line.word(until - 1))) {
      return false;
    }
    return until - from > 1
        || word.length() > 1
            && !Vocabulary.isBodyHead(word)
            && !Vocabulary.isNoName(word)
            && !Vocabulary.isTitle(word)
            && !Vocabulary.isStreet(word)
            && !Vocabulary.isState(word)
            && !Demonyms.isDemonym(word)
            && Demonyms.country(word).isEmpty();
  }

  private static boolean holdsHead(Line line, int from, int until) {
    for (int i = from; i < until; i++) {
      if (Vocabulary.isBodyHead(line.word(i)) || Vocabulary.isOpenHead(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// The end of a name that starts here and holds a word for a body; 0 if there is none.
  private static int byHead(Line line, int from) {
    if (line.capitals
        || !isPart(line, from)
        || from > 0 && isPart(line, from - 1) && !Vocabulary.isTitle(line.word(from - 1))) {
      return 0;
    }
    int end = from;
    int head = -1;
    while (end < line.size() && end - from < LONGEST && (isPart(line, end) || isInner(line, end))) {
      if (head >= 0 && Vocabulary.endsBody(line.word(end))) {
        break;
      }
      if (Vocabulary.isBodyHead(line.word(end)) && line.isHigh(end)) {
        head = end;
      }
      end++;
    }
    if (head < 0) {
      return 0;
    }
    int until = added(line, head + 1);
    if (Vocabulary.isOpenHead(line.word(head))) {
      until = opened(line, until);
    }
    boolean bare = until - from == 1;
    boolean headline = line.shouting && line.tag(head).equals("O");
    return bare || headline ? 0 : until;
  }

  /// The end of "and Medical Center", "and Suites" behind a name.
  private static int added(Line line, int from) {
    int end = from + 1;
    while (line.isHigh(end) && Vocabulary.isAdded(line.word(end))) {
      end++;
    }
    boolean joined = line.lower(from).equals("and") || line.word(from).equals("&");
    return joined && end > from + 1 ? end : from;
  }

  /// The end of "of Trade and Industry of Upper and Lower Harl" behind a head.
  private static int opened(Line line, int from) {
    int until = from;
    int at = from;
    while (at < line.size()) {
      String word = line.lower(at);
      boolean link = word.equals("of") || word.equals("for") || word.equals("on") && at == from;
      boolean series = until > from && (word.equals("and") || word.equals("&") || word.equals(","));
      if (!link && !series) {
        break;
      }
      int next = at + 1;
      if (word.equals(",") && line.lower(next).equals("and")) {
        next++;
      }
      if (line.lower(next).equals("the")) {
        next++;
      }
      if (!isPart(line, next) || Vocabulary.isTitle(line.word(next)) && series) {
        break;
      }
      int end = next;
      while (isPart(line, end) && !Vocabulary.endsBody(line.word(end))) {
        end++;
      }
      if (end == next || series && isBodyOfItsOwn(line, next, end)) {
        break;
      }
      // A comma goes on with the name only if an "and" closes the series: "Alcohol, Tobacco and".
      if (word.equals(",")
          && !line.lower(end).equals("and")
          && !line.lower(end).equals(",")
          && !line.lower(at + 1).equals("and")) {
        break;
      }
      if (series && (line.tag(next).equals("PERSON") || line.tag(next).equals("LOCATION"))) {
        break;
      }
      until = end;
      at = end;
    }
    return until;
  }

  /// Whether what "and" adds is a second body: "Department of Law and Dover County Sheriff".
  private static boolean isBodyOfItsOwn(Line line, int from, int until) {
    for (int i = from; i < until; i++) {
      if (line.lower(i).equals("county") || Vocabulary.isTitle(line.word(i))) {
        return true;
      }
    }
    return until - from > 1
        && Vocabulary.isBodyHead(line.word(until - 1))
        && !line.lower(until - 1).matches("services?");
  }

  private static boolean isPart(Line line, int i) {
    return line.isHigh(i)
        && !(i == 0 && !line.pos(i).startsWith("NNP") && !line.tag(i).equals("ORGANIZATION"))
        && !line.tag(i).equals("PERSON")
        && !Vocabulary.isNoName(line.word(i))
        && (line.pos(i).startsWith("N")
            || line.pos(i).startsWith("J")
            || line.tag(i).equals("ORGANIZATION")
            || line.tag(i).equals("LOCATION"));
  }

  /// What may stand between two capitalised words of one name.
  private static boolean isInner(Line line, int i) {
    boolean hyphen = line.word(i).equals("-") && line.touches(i) && line.touches(i + 1);
    return (line.isPossessive(i) || line.word(i).equals("&") || hyphen)
        && (isPart(line, i + 1) || line.isPossessive(i) && isPart(line, i + 1));
  }

  /// The end of a well-known body's name or abbreviation that starts here; 0 if there is none.
  private static int known(Line line, int from) {
    if (!line.isHigh(from)
        && !line.word(from).startsWith("al-")
        && !line.lower(from).equals("so-called")) {
      return 0;
    }
    StringBuilder words = new StringBuilder();
    int best = 0;
    for (int i = from; i < Math.min(line.size(), from + 8); i++) {
      if (line.word(i).matches("[(),;:]")) {
        break;
      }
      words.append(i > from && !line.touches(i) ? " " : "").append(line.word(i));
      String name = words.toString();
      boolean single = i == from;
      boolean fits =
          Character.isLetterOrDigit(line.word(i).codePointAt(0))
              && Bodies.isWellKnown(name)
              && !name.toLowerCase(Locale.ROOT).startsWith("the ")
              && (line.isHigh(i) || name.indexOf(' ') > 0 || name.contains("-"));
      if (fits && (!single || isAbbreviation(line, i))) {
        best = i + 1;
      }
    }
    // "US" and "IS" are parts of other names where capitals follow.
    return best == from + 1 && line.touches(best) && line.word(best).equals("-") ? 0 : best;
  }

  private static boolean isAbbreviation(Line line, int i) {
    String word = line.word(i);
    if (Bodies.isAcronym(word)) {
      return !line.capitals && word.length() > 1;
    }
    return word.length() > 3 && (!line.shouting || !line.tag(i).equals("O"));
  }

  /// The end of "Pakistani government", "Pakistan's government" or "government of Pakistan".
  private static int government(Line line, int from) {
    if (line.isHigh(from) && Demonyms.country(line.word(from)).isPresent()) {
      int at = from + 1;
      if (line.isPossessive(at)) {
        at++;
      }
      return isGovernment(line, at) ? at + 1 : 0;
    }
    if (isGovernment(line, from) && line.lower(from + 1).equals("of")) {
      int at = line.lower(from + 2).equals("the") ? from + 3 : from + 2;
      return Demonyms.country(line.word(at)).isPresent() ? at + 1 : 0;
    }
    return 0;
  }

  private static boolean isGovernment(Line line, int i) {
    return line.lower(i).equals("government") || line.lower(i).equals("govt");
  }
}
