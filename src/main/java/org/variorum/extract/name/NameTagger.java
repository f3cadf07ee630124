package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;
import org.variorum.model.Value;
import org.variorum.model.name.Bodies;
import org.variorum.model.name.Spelling;

/// Finds the persons and organisations that a report names, and which of the names are one's.
///
/// The model's tags are taken sentence by sentence and mended by rules (`PersonFinder`,
/// `BodyFinder`); then the whole report decides: a name that is sure in one sentence is found again
/// in others and in headlines, where capitals tell nothing, and a family name alone belongs to the
/// person whose full name the report gives.
public final class NameTagger {
  /// Words of the longest place name that a person's or body's name is checked against.
  private static final int LONGEST_PLACE = 3;

  private final Predicate<String> isPlace;

  /// A tagger that takes nothing for a place but what the model's tags say.
  public NameTagger() {
    this(name -> false);
  }

  /// @param isPlace whether a name, as written, is known as a place's; a name of one or two words
  ///     that is and that no full name of a person contains is left to whoever tags places
  public NameTagger(Predicate<String> isPlace) {
    this.isPlace = isPlace;
  }

  /// The names in the sentences that tell something; sentences of the page around the report are
  /// passed over.
  ///
  /// @param sentences all sentences of the report, in order
  public Names tag(String text, List<Parsed> sentences) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).sentence().tells() && !sentences.get(i).sentence().tokens().isEmpty()) {
        lines.add(new Line(i, sentences.get(i), text));
      }
    }
    PersonFinder persons = new PersonFinder(text);
    BodyFinder bodies = new BodyFinder(persons);
    Introductions introductions = new Introductions(persons);
    Set<String> small = smallWords(lines);
    List<Found> found = new ArrayList<>();
    for (Line line : lines) {
      List<Found> here = new ArrayList<>(bodies.find(line));
      here.addAll(persons.find(line));
      here.addAll(introductions.find(line, here));
      here.replaceAll(NameTagger::lettersAreABody);
      here.removeIf(f -> line.shouting && !line.capitals && isHeadlineWord(f, small));
      found.addAll(apart(here));
    }
    TagVotes votes = new TagVotes(lines);
    found = found.stream().map(votes::corrected).collect(Collectors.toCollection(ArrayList::new));
    found.removeIf(f -> f.length() > 1 && f.length() <= LONGEST_PLACE && isPlace.test(f.words()));
    KnownPersons known = new KnownPersons(found);
    found = known.corrected(found, persons);
    found.removeIf(f -> f.sort() == Found.Sort.PERSON && known.isOnlyInHeadlines(f));
    found.removeIf(f ->
        (votes.isPlace(f) || f.length() == 1 && isPlace.test(f.words())) && !known.isPart(f.words())
            || votes.isStreet(f));
    for (Line line : lines) {
      found.addAll(known.again(line, found, persons, small));
    }
    KnownBodies named = new KnownBodies(found);
    for (Line line : lines) {
      found.addAll(named.again(line, found, persons, small));
    }
    return names(found);
  }

  /// The words that the report writes small somewhere, outside its headlines.
  private static Set<String> smallWords(List<Line> lines) {
    return lines.stream()
        .filter(l -> !l.shouting)
        .flatMap(l -> l.words.stream())
        .filter(w -> w.equals(w.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  /// Whether a word found in a headline is written small elsewhere, so that it only looks a name.
  private static boolean isHeadlineWord(Found found, Set<String> small) {
    for (int i = found.from(); i < found.until(); i++) {
      String word = found.line().lower(i);
      if (word.length() > 3 && (small.contains(word) || small.contains(word + "s"))) {
        return true;
      }
    }
    return false;
  }

  /// A "person" of capitals only, in a line that is not all in capitals, is an abbreviation.
  private static Found lettersAreABody(Found found) {
    boolean letters =
        found.length() == 1 && !found.line().capitals && Bodies.isAcronym(found.words());
    return letters && found.words().length() > 2 ? found.as(Found.Sort.BODY) : found;
  }

  /// Of names that overlap, the longest, and of two as long the person's.
  private static List<Found> apart(List<Found> found) {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt(Found::length)
            .reversed()
            .thenComparing(Found::sort)
            .thenComparing(Found::from));
    List<Found> kept = new ArrayList<>();
    for (Found f : sorted) {
      if (kept.stream().noneMatch(f::overlaps)) {
        kept.add(f);
      }
    }
    return kept;
  }

  private static Names names(List<Found> all) {
    List<Found> found =
        all.stream()
            .sorted(
                Comparator.comparing((Found f) -> f.line().tokenSpan(f.from()))
                    .thenComparing(Found::sort))
            .toList();
    String[] names = new String[found.size()];
    Grouping groups = new Grouping(found.size());
    new PersonGroups(found).settle(groups, names);
    new BodyGroups(found).settle(groups, names);
    List<Tagged> mentions = new ArrayList<>();
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      String name = names[groups.group(i)];
      Value value =
          f.sort() == Found.Sort.PERSON
              ? new Value.Person(name, PersonGroups.family(name))
              : new Value.Organization(name);
      mentions.add(new Tagged(f.line().span(f.from(), f.until()), f.line().index, value));
      members.computeIfAbsent(groups.group(i), g -> new ArrayList<>()).add(i);
    }
    List<Names.Group> list =
        members.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new Names.Group(kind(found.get(e.getKey())), names[e.getKey()], e.getValue()))
            .toList();
    return new Names(mentions, list);
  }

  private static Kind kind(Found found) {
    return switch (found.sort()) {
      case PERSON -> Kind.PERSON;
      case BODY -> Kind.ORGANIZATION;
    };
  }

  /// A name in capitals, written as names are; any other as it stands.
  static String cased(String name) {
    if (name.chars().anyMatch(Character::isLowerCase) || name.indexOf(' ') < 0) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      cased.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c) && c != '.';
    }
    return cased.toString();
  }

  static String folded(Found found) {
    return Spelling.fold(found.words());
  }
}
