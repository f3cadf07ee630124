package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.name.Bodies;
import org.variorum.model.name.PersonName;
import org.variorum.model.name.Spelling;

/// The persons whose full names a report gives, used to correct what single sentences got wrong.
final class KnownPersons {
  /// Below this length a family name is too likely to be another word.
  private static final int SHORTEST = 3;

  /// The fewest words of two full names side by side.
  private static final int TWO_NAMES = 4;

  /// Folded full names by their first word.
  private final Map<String, Set<List<String>>> full = new HashMap<>();

  private final Set<String> families = new HashSet<>();
  private final Set<String> givens = new HashSet<>();

  /// Folded names found outside headlines.
  private final Set<String> sure = new HashSet<>();

  private final Map<String, Integer> counts = new HashMap<>();

  KnownPersons(List<Found> found) {
    for (Found f : found) {
      counts.merge(f.sort() + NameTagger.folded(f), 1, Integer::sum);
    }
    for (Found f : found) {
      PersonName name = PersonName.of(f.words());
      if (!isHeadline(f)) {
        sure.add(NameTagger.folded(f));
      }
      if (f.sort() == Found.Sort.PERSON
          && !name.isSingle()
          && isMostlyPerson(f)
          && !isHeadline(f)) {
        List<String> words = List.of(NameTagger.folded(f).split(" "));
        full.computeIfAbsent(words.getFirst(), w -> new HashSet<>()).add(words);
        families.add(lastWord(name.family()));
        givens.add(name.given().getFirst());
      }
    }
  }

  private boolean isMostlyPerson(Found f) {
    String folded = NameTagger.folded(f);
    return counts.getOrDefault(Found.Sort.PERSON + folded, 0)
        >= counts.getOrDefault(Found.Sort.BODY + folded, 0);
  }

  /// Whether a folded word is a part of some full name.
  boolean isPart(String words) {
    String folded = Spelling.fold(words);
    return families.contains(folded)
        || givens.contains(folded)
        || full.getOrDefault(folded.split(" ")[0], Set.of()).contains(List.of(folded.split(" ")));
  }

  /// Whether a name of a headline in title case is found nowhere else, so that only its capitals
  /// make it a name.
  boolean isOnlyInHeadlines(Found f) {
    return isHeadline(f)
        && !isPart(f.words())
        && !sure.contains(NameTagger.folded(f))
        && PersonName.of(f.words()).words().stream().noneMatch(families::contains);
  }

  private static boolean isHeadline(Found f) {
    return f.line().shouting
        && !f.line().capitals
        && switch (f.line().role()) {
          case TITLE, HEADING -> true;
          case BODY, CAPTION, POST, METADATA, BOILERPLATE -> false;
        };
  }

  /// Bodies that are known persons made persons, and persons that are mostly bodies made bodies.
  List<Found> corrected(List<Found> found, PersonFinder spans) {
    return found.stream()
        .map(this::corrected)
        .flatMap(f -> apart(f, spans).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// Two names that stand side by side, as below a picture, and were taken for one.
  private List<Found> apart(Found f, PersonFinder spans) {
    if (f.sort() == Found.Sort.PERSON && f.length() >= TWO_NAMES) {
      for (int at = f.from() + 2; at <= f.until() - 2; at++) {
        Found left = spans.found(f.line(), f.from(), at, f.sort());
        Found right = spans.found(f.line(), at, f.until(), f.sort());
        if (isFull(left) && counts.containsKey(f.sort() + NameTagger.folded(left))
            || isFull(right) && counts.containsKey(f.sort() + NameTagger.folded(right))) {
          return List.of(left, right);
        }
      }
    }
    return List.of(f);
  }

  private boolean isFull(Found f) {
    List<String> words = List.of(NameTagger.folded(f).split(" "));
    return full.getOrDefault(words.getFirst(), Set.of()).contains(words);
  }

  private Found corrected(Found f) {
    return switch (f.sort()) {
      case BODY -> isPerson(f) ? f.as(Found.Sort.PERSON) : f;
      case PERSON -> isBody(f) ? f.as(Found.Sort.BODY) : f;
    };
  }

  private boolean isPerson(Found f) {
    String folded = NameTagger.folded(f);
    if (f.length() > 1) {
      boolean same =
          full.getOrDefault(folded.split(" ")[0], Set.of()).contains(List.of(folded.split(" ")));
      PersonName name = PersonName.of(f.words());
      boolean spelled =
          f.length() <= 3
              && Bodies.head(f.words()).isEmpty()
              && !name.isSingle()
              && givens.contains(name.given().getFirst())
              && families.stream().anyMatch(k -> Spelling.alike(k, name.family()));
      return same || spelled;
    }
    return (families.contains(folded) || givens.contains(folded)) && !Bodies.isWellKnown(f.words());
  }

  private boolean isBody(Found f) {
    return Bodies.isWellKnown(f.words()) && (f.length() > 1 || Bodies.key(f.words()).length() > 2)
        || !isMostlyPerson(f) && !isPart(f.words());
  }

  /// Further mentions of known persons in a line, where nothing is found yet.
  List<Found> again(Line line, List<Found> found, PersonFinder spans, Set<String> small) {
    boolean[] taken = new boolean[line.size()];
    for (Found f : found) {
      if (f.line() == line) {
        Arrays.fill(taken, f.from(), f.until(), true);
      }
    }
    List<Found> more = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int end = taken[i] || !line.isHigh(i) ? i : fullAt(line, i, taken);
      if (end == i && !taken[i] && isSingleAt(line, i, taken, small)) {
        end = i + 1;
      }
      if (end > i) {
        more.add(spans.found(line, i, end, Found.Sort.PERSON));
        i = end - 1;
      }
    }
    return more;
  }

  private int fullAt(Line line, int from, boolean[] taken) {
    int best = from;
    for (List<String> name : full.getOrDefault(Spelling.fold(line.word(from)), Set.of())) {
      int at = from;
      int word = 0;
      while (word < name.size() && at < line.size() && !taken[at]) {
        String folded = Spelling.fold(line.word(at));
        if (folded.isEmpty() && at > from) {
          at++;
        } else if (folded.equals(name.get(word))) {
          word++;
          at++;
        } else {
          break;
        }
      }
      if (word == name.size()) {
        best = Math.max(best, at);
      }
    }
    return best;
  }

  private boolean isSingleAt(Line line, int i, boolean[] taken, Set<String> small) {
    String folded = Spelling.fold(line.word(i));
    boolean known = families.contains(folded) || givens.contains(folded);
    if (!known
        || folded.length() < SHORTEST
        || !line.isHigh(i)
        || !line.pos(i).startsWith("NN") && !line.shouting
        || Vocabulary.isNoName(line.word(i))) {
      return false;
    }
    if (line.capitals ? line.tag(i).equals("O") : small.contains(folded)) {
      return false;
    }
    boolean place = line.tag(i).equals("LOCATION");
    boolean inPlace = line.lower(i - 1).matches("in|at|near|from|of|to|,");
    boolean joined =
        touchesName(line, i, i - 1, taken)
            || touchesName(line, i, i + 1, taken)
            || line.word(i + 1).equals("-");
    return !(place && inPlace)
        && !(place && givens.contains(folded) && !families.contains(folded))
        && !joined;
  }

  /// Whether a neighbour is a capitalised word that makes another name of the two: "Lewis County".
  private static boolean touchesName(Line line, int i, int neighbour, boolean[] taken) {
    return !line.shouting
        && line.isHigh(neighbour)
        && line.pos(neighbour).startsWith("NNP")
        && !Vocabulary.isTitle(line.word(neighbour))
        && !(neighbour < i && neighbour == 0)
        && !taken[neighbour];
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
