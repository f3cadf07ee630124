package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds whose age an age is, by where it stands: behind the name ("Ann Tull, 23,"), before it
/// ("23-year-old plumber Ann Tull"), beyond a verb ("Tull was 23").
///
/// An age that no rule gives to a name stays without one: a wrong link would make a conflict of two
/// people.
final class AgeLinks {
  /// How many words of a role may stand between an age and the name it is of.
  private static final int LONGEST_ROLE = 8;

  /// How far behind an age "identified as" may stand.
  private static final int IDENTIFIED_WITHIN = 12;

  private static final Set<String> BETWEEN =
      Set.of(
          ",", "(", "age", "aged", "ages", "now", "then", "just", "only", "about", ":", "-", "at",
          "barely", "who", "was", "is", "turned", "had", "were", "both", "are");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another");

  private static final Set<String> SPEAKING =
      Set.of("said", "says", "told", "added", "say", "wrote", "reported", "testified");

  private final TaggedLine tagged;
  private final Line line;

  AgeLinks(TaggedLine tagged) {
    this.tagged = tagged;
    this.line = tagged.line();
  }

  /// The mentions of the persons whose age this is: several only for "Ann and Ben Tull, both 23".
  List<TaggedLine.Item> holders(TaggedLine.Item age) {
    boolean old = isOld(age);
    Optional<TaggedLine.Item> behind = old ? after(age) : Optional.empty();
    if (behind.isPresent()) {
      return List.of(behind.get());
    }
    Optional<TaggedLine.Item> shared = inSeries(age);
    if (shared.isPresent()) {
      return List.of(shared.get());
    }
    Optional<TaggedLine.Item> front = before(age, old);
    if (front.isEmpty()) {
      return identified(age).map(List::of).orElse(List.of());
    }
    return line.lower(age.from() - 1).equals("both") ? pair(front.get()) : List.of(front.get());
  }

  /// Whether the words say "year-old", so that what they describe follows them.
  boolean isOld(TaggedLine.Item age) {
    for (int i = age.from(); i < Math.min(age.until() + 2, line.size()); i++) {
      if (line.lower(i).matches("(.*-)?olds?")) {
        return true;
      }
      if (i >= age.until() && !line.word(i).equals("-")) {
        return false;
      }
    }
    return false;
  }

  /// Whether the age stands for whoever has it and does something: "the 56-year-old said". To whom
  /// something is done may be somebody else than the sentence before tells of.
  boolean standsAlone(TaggedLine.Item age) {
    String next = line.pos(end(age));
    boolean spoke = SPEAKING.contains(line.lower(age.from() - 2)) && !next.startsWith("NN");
    return isOld(age)
        && line.lower(age.from() - 1).equals("the")
        && (next.matches("VB[DZP]|MD|RB") || spoke)
        && tagged.people().stream().noneMatch(p -> p.from() < age.from());
  }

  /// The first token behind the age and an "old" that its span left out.
  private int end(TaggedLine.Item age) {
    int at = age.until();
    if (line.word(at).equals("-")) {
      at++;
    }
    return line.lower(at).equals("old") || line.lower(at).equals("-old") ? at + 1 : age.until();
  }

  /// "23-year-old [suspect] Ann Tull", "23-year-old [sister], Ann Tull,", "the 23-year-old as Ann
  /// Tull".
  private Optional<TaggedLine.Item> after(TaggedLine.Item age) {
    int at = end(age);
    if (line.lower(at).equals("as") || line.lower(at).equals("named")) {
      return tagged.personStartingAt(at + 1);
    }
    int from = at;
    while (at < line.size() && at - from <= LONGEST_ROLE) {
      Optional<TaggedLine.Item> person = tagged.personStartingAt(at);
      if (person.isPresent()) {
        return line.isPossessive(person.get().until()) && at == from
                || !line.isPossessive(person.get().until())
            ? person
            : Optional.empty();
      }
      Optional<TaggedLine.Item> body = tagged.bodyAt(at);
      if (body.isPresent()) {
        at = body.get().until();
      } else if (isRoleWord(at)) {
        at++;
      } else {
        break;
      }
    }
    boolean called = at == from || PersonNouns.isPerson(line.lemma(at - 1));
    if (line.word(at).equals(",") && called) {
      Optional<TaggedLine.Item> person = tagged.personStartingAt(at + 1);
      return person.filter(p ->
          line.word(p.until()).matches("[,.;:)]|")
              && !SPEAKING.contains(line.lower(p.until() + 1))
              && !startsSeries(p));
    }
    return Optional.empty();
  }

  /// Whether a person behind a comma is followed by an age of its own: "a 20-year-old, Ann Tull,
  /// 31," tells of two.
  private boolean startsSeries(TaggedLine.Item person) {
    return line.word(person.until()).equals(",") && tagged.ageAt(person.until() + 1).isPresent();
  }

  private boolean isRoleWord(int i) {
    String pos = line.pos(i);
    boolean plain =
        pos.startsWith("NN") || pos.startsWith("JJ") || pos.equals("VBN") || pos.equals("HYPH");
    boolean mark = line.word(i).matches("[-/.]") || line.word(i).matches("\\p{Lu}\\p{L}+\\.");
    return (plain || mark) && tagged.ageAt(i).isEmpty() && !line.isPossessive(i);
  }

  /// "Ann Tull, 23", "Ann Tull (23)", "Ann Tull, of Dover, 23", "Tull, who was 23", "Tull was 23",
  /// "Ann Tull, a 23-year-old".
  private Optional<TaggedLine.Item> before(TaggedLine.Item age, boolean old) {
    int at = age.from() - 1;
    boolean comma = false;
    boolean verb = false;
    boolean article = false;
    if (old && at >= 0 && ARTICLES.contains(line.lower(at))) {
      at--;
      article = true;
    }
    while (at >= 0 && BETWEEN.contains(line.lower(at))) {
      comma |= line.word(at).matches("[,(:-]") || line.lower(at).matches("aged?");
      verb |= line.lower(at).matches("was|is|turned|had|were|are");
      at--;
    }
    if (at < 0 || !(comma || verb)) {
      return Optional.empty();
    }
    if (article && !comma && !verb) {
      return Optional.empty();
    }
    if (old
        && !article
        && comma
        && !verb
        && !line.lower(age.from() - 1).matches("who|just|only|now|then")) {
      // "Ann Tull, 23-year-old Ben Yarrow": the age belongs to what follows.
      Optional<TaggedLine.Item> name = tagged.personEndingAt(at + 1);
      boolean closed = line.word(end(age)).matches("[,.;)]|");
      return closed ? name : Optional.empty();
    }
    Optional<TaggedLine.Item> person = tagged.personEndingAt(at + 1);
    if (person.isPresent() || verb && !comma) {
      return person;
    }
    return beyondHome(at);
  }

  /// The name before "of Dover" or ", a plumber" that ends at a token.
  private Optional<TaggedLine.Item> beyondHome(int last) {
    int at = last;
    Optional<TaggedLine.Item> place = tagged.placeEndingAt(at + 1);
    if (place.isPresent()) {
      at = place.get().from() - 1;
      while (at > 0 && (line.word(at).equals(",") || tagged.placeEndingAt(at + 1).isPresent())) {
        at =
            line.word(at).equals(",")
                ? at - 1
                : tagged.placeEndingAt(at + 1).orElseThrow().from() - 1;
      }
      if (line.lower(at).equals("of") || line.lower(at).equals("from")) {
        at--;
        if (line.word(at).equals(",")) {
          at--;
        }
        return tagged.personEndingAt(at + 1);
      }
    }
    return Optional.empty();
  }

  /// "Ann Tull and Ben Yarrow, 23 and 25[, respectively]": the n-th age is the n-th name's.
  private Optional<TaggedLine.Item> inSeries(TaggedLine.Item age) {
    List<TaggedLine.Item> series = new ArrayList<>();
    for (TaggedLine.Item other : tagged.ages()) {
      boolean joined = !series.isEmpty() && joins(series.getLast().until(), other.from());
      if (!series.isEmpty() && !joined) {
        if (series.contains(age)) {
          break;
        }
        series.clear();
      }
      series.add(other);
    }
    if (series.size() < 2 || !series.contains(age)) {
      return Optional.empty();
    }
    int at = series.getFirst().from() - 1;
    while (at >= 0 && line.lower(at).matches(",|\\(|ages?|aged|are|were")) {
      at--;
    }
    List<TaggedLine.Item> names = new ArrayList<>();
    Optional<TaggedLine.Item> name = tagged.personEndingAt(at + 1);
    while (name.isPresent()) {
      names.addFirst(name.get());
      int to = name.get().from();
      name = tagged.people().stream().filter(p -> joins(p.until(), to)).findFirst();
    }
    return names.size() == series.size()
        ? Optional.of(names.get(series.indexOf(age)))
        : Optional.empty();
  }

  /// Whether only "and" or a comma stands in `[from, until)`.
  private boolean joins(int from, int until) {
    if (until - from < 1 || until - from > 2) {
      return false;
    }
    for (int i = from; i < until; i++) {
      if (!line.lower(i).matches(",|and|&")) {
        return false;
      }
    }
    return true;
  }

  private List<TaggedLine.Item> pair(TaggedLine.Item last) {
    List<TaggedLine.Item> all = new ArrayList<>(List.of(last));
    Optional<TaggedLine.Item> earlier =
        tagged.people().stream().filter(p -> joins(p.until(), last.from())).findFirst();
    earlier.ifPresent(all::addFirst);
    return all;
  }

  /// "a 23-year-old man[, ...] identified as Ann Tull".
  private Optional<TaggedLine.Item> identified(TaggedLine.Item age) {
    for (int i = age.until(); i < Math.min(line.size(), age.until() + IDENTIFIED_WITHIN); i++) {
      if (tagged.ageAt(i).isPresent() || tagged.personAt(i).isPresent()) {
        return Optional.empty();
      }
      boolean named = line.lower(i).equals("named") && line.pos(i).startsWith("VB");
      boolean as = line.lower(i).equals("as") && saysIdentified(age.until(), i);
      if (named || as) {
        return tagged.personStartingAt(i + 1);
      }
    }
    return Optional.empty();
  }

  private boolean saysIdentified(int from, int until) {
    for (int i = from; i < until; i++) {
      if (line.lower(i).equals("identified") || line.lower(i).equals("named")) {
        return true;
      }
    }
    return false;
  }
}
