package org.variorum.extract.event;

import java.util.Map;
import java.util.Set;
import org.variorum.model.Certainty;

/// The words by which a report gives the floor to somebody, and how firm each makes what is said.
final class Reporting {
  private static final Map<String, Certainty> VERBS =
      Map.ofEntries(
          Map.entry("say", Certainty.SAID),
          Map.entry("tell", Certainty.SAID),
          Map.entry("state", Certainty.SAID),
          Map.entry("add", Certainty.SAID),
          Map.entry("report", Certainty.SAID),
          Map.entry("write", Certainty.SAID),
          Map.entry("announce", Certainty.SAID),
          Map.entry("explain", Certainty.SAID),
          Map.entry("note", Certainty.SAID),
          Map.entry("indicate", Certainty.SAID),
          Map.entry("warn", Certainty.SAID),
          Map.entry("disclose", Certainty.SAID),
          Map.entry("reveal", Certainty.CONFIRMED),
          Map.entry("inform", Certainty.SAID),
          Map.entry("recall", Certainty.SAID),
          Map.entry("describe", Certainty.SAID),
          Map.entry("quote", Certainty.SAID),
          Map.entry("tweet", Certainty.SAID),
          Map.entry("confirm", Certainty.CONFIRMED),
          Map.entry("verify", Certainty.CONFIRMED),
          Map.entry("acknowledge", Certainty.CONFIRMED),
          Map.entry("claim", Certainty.CLAIMED),
          Map.entry("assert", Certainty.CLAIMED),
          Map.entry("insist", Certainty.CLAIMED),
          Map.entry("argue", Certainty.CLAIMED),
          Map.entry("maintain", Certainty.CLAIMED),
          Map.entry("contend", Certainty.CLAIMED),
          Map.entry("allege", Certainty.ALLEGED),
          Map.entry("suggest", Certainty.ALLEGED),
          Map.entry("suspect", Certainty.ALLEGED),
          Map.entry("believe", Certainty.ALLEGED),
          Map.entry("deny", Certainty.DENIED),
          Map.entry("dispute", Certainty.DENIED));

  private static final Set<String> NOUNS =
      Set.of(
          "statement",
          "report",
          "claim",
          "remark",
          "allegation",
          "comment",
          "announcement",
          "interview",
          "accusation",
          "confirmation",
          "denial");

  private static final Map<String, Certainty> ADVERBS =
      Map.of(
          "allegedly", Certainty.ALLEGED,
          "reportedly", Certainty.ALLEGED,
          "apparently", Certainty.ALLEGED,
          "purportedly", Certainty.ALLEGED,
          "officially", Certainty.CONFIRMED);

  private Reporting() {}

  static boolean isVerb(String lemma) {
    return VERBS.containsKey(lemma);
  }

  static boolean isNoun(String lemma) {
    return NOUNS.contains(lemma);
  }

  /// How firm a verb makes what is said by it.
  ///
  /// @throws IllegalArgumentException if it is no verb of reporting
  static Certainty certainty(String verb) {
    Certainty certainty = VERBS.get(verb);
    if (certainty == null) {
      throw new IllegalArgumentException("no verb of reporting: " + verb);
    }
    return certainty;
  }

  /// How firm an adverb makes its clause; `STATED` for adverbs that do not hedge.
  static Certainty ofAdverb(String lemma) {
    return ADVERBS.getOrDefault(lemma, Certainty.STATED);
  }
}
