package org.variorum.align.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.Extraction;
import org.variorum.model.Sentence;

/// A report with the terms of its sentences, which are found once, however often it is aligned.
///
/// @param terms of each sentence; none for one that cannot be aligned
public record Told(Extraction extraction, List<Set<String>> terms) {
  /// A sentence with fewer terms ("No one was hurt.") is like too many others.
  private static final int FEWEST_TERMS = 3;

  /// The terms of the sentences, none for those that cannot be aligned: too short, a second stand of
  /// the same words in one report, or a title over a body, which would take the place of the
  /// sentence that it sums up.
  public static Told of(Extraction extraction) {
    List<Set<String>> terms = new ArrayList<>();
    List<Set<String>> all = Terms.of(extraction);
    boolean body = extraction.sentences().stream().anyMatch(s -> s.role() == Sentence.Role.BODY);
    Set<Set<String>> taken = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Set<String> own = all.get(i);
      boolean title = extraction.sentences().get(i).role() == Sentence.Role.TITLE;
      boolean use = own.size() >= FEWEST_TERMS && !(title && body) && taken.add(own);
      terms.add(use ? own : Set.of());
    }
    return new Told(extraction, terms);
  }
}
