package org.variorum.compare.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.name.Spelling;

/// A role taken apart: "chief spokesman for the government" has the head "spokesman", the modifier
/// "chief" and the complement "government".
///
/// @param head the noun, folded
/// @param modifiers the words before it
/// @param complement the words after its preposition, without articles
record NounPhrase(String head, List<String> modifiers, List<String> complement) {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "in", "with", "to", "from", "on", "who", "that");

  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "his", "her", "their", "its", "and", "former", "then", "said");

  static NounPhrase of(String words) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    boolean beyond = false;
    for (String word : words.replace("half-", "half_").replace("step-", "step").split("[\\s-]+")) {
      String folded = Spelling.fold(word.replace("half_", "half"));
      if (PREPOSITIONS.contains(folded) && !before.isEmpty()) {
        beyond = true;
      } else if (!folded.isEmpty() && !EMPTY.contains(folded)) {
        (beyond ? after : before).add(folded);
      }
    }
    String head = before.isEmpty() ? Spelling.fold(words) : before.removeLast();
    return new NounPhrase(head, before, after);
  }

  /// All that it says besides the head, wherever it stands: a "Taliban spokesman" is a "spokesman
  /// for the Taliban".
  Set<String> tells() {
    Set<String> all = new LinkedHashSet<>(modifiers);
    all.addAll(complement);
    return all;
  }
}
