package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.name.Demonyms;
import org.variorum.model.name.Spelling;

/// The organisations that a report names somewhere, to be found again where the model saw nothing,
/// as in headlines.
final class KnownBodies {
  /// Below this length a name is too likely to be another word.
  private static final int SHORTEST = 3;

  /// Folded names by their first word.
  private final Map<String, Set<List<String>>> names = new HashMap<>();

  KnownBodies(Collection<Found> found) {
    for (Found f : found) {
      List<String> words = List.of(NameTagger.folded(f).split(" "));
      boolean fit = words.size() > 1 || words.getFirst().length() >= SHORTEST;
      if (f.sort() == Found.Sort.BODY && fit && Demonyms.country(f.words()).isEmpty()) {
        names.computeIfAbsent(words.getFirst(), w -> new HashSet<>()).add(words);
      }
    }
  }

  /// Further mentions in a line, where nothing is found yet.
  ///
  /// @param small the words that the report also writes small, which alone are no names
  List<Found> again(Line line, List<Found> found, PersonFinder spans, Set<String> small) {
    boolean[] taken = new boolean[line.size()];
    for (Found f : found) {
      if (f.line() == line) {
        Arrays.fill(taken, f.from(), f.until(), true);
      }
    }
    List<Found> more = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int end = line.isHigh(i) && !line.capitals ? longest(line, i, taken) : i;
      boolean single = end == i + 1;
      boolean word = small.contains(line.lower(i)) || Vocabulary.isNoName(line.word(i));
      boolean place = line.tag(i).equals("LOCATION");
      if (end > i && !(single && (word || place))) {
        more.add(spans.found(line, i, end, Found.Sort.BODY));
        i = end - 1;
      }
    }
    return more;
  }

  private int longest(Line line, int from, boolean[] taken) {
    int best = from;
    for (List<String> name : names.getOrDefault(Spelling.fold(line.word(from)), Set.of())) {
      int at = from;
      int word = 0;
      while (word < name.size() && at < line.size() && !taken[at]) {
        String folded = Spelling.fold(line.word(at));
        if (folded.equals(name.get(word))) {
          word++;
        } else if (!folded.isEmpty() && !line.isPossessive(at)) {
          break;
        }
        at++;
      }
      if (word == name.size()) {
        best = Math.max(best, at);
      }
    }
    return best;
  }
}
