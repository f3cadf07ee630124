package org.variorum.model.reason;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What of a reason or a topic was left in English by another language.
public final class Untranslated {
  /// Words that English cannot do without, and that German does not have.
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:the|is|are|and|of|or|one|both|other|not|with|says|same|has|have|they|at|than"
              + "|it|its|to|names|report|give|gives)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Phrasing GERMAN = Phrasing.in(Locale.GERMAN);
  private static final String DOT = " · ";

  private Untranslated() {}

  /// A reason in German, where English is left in it outside the words of the reports.
  public static Optional<String> in(Reason reason) {
    String german = GERMAN.of(reason);
    String rest = german;
    for (String words : words(reason).toList()) {
      rest = rest.replace(words, "…");
    }
    return isIn(rest) ? Optional.of(german) : Optional.empty();
  }

  /// Whether words that are to be German have English among them, outside quotation marks.
  public static boolean isIn(String words) {
    return ENGLISH.matcher(words.replaceAll("„[^“]*“", "…")).find();
  }

  /// The question of a topic, where German has no words for it. An outcome is asked for by the verbs
  /// of the reports: "hide or surrender".
  public static Optional<String> in(String topic) {
    String question = topic.substring(topic.lastIndexOf(DOT) + 1);
    return Optional.of(topic)
        .filter(t -> t.contains(DOT) && !question.contains(" or "))
        .filter(t -> GERMAN.topic(t).endsWith(question));
  }

  private static Stream<String> words(Reason reason) {
    return reason.terms().stream()
        .flatMap(term ->
            switch (term) {
              case Reason inner -> words(inner);
              case Term.Sentence sentence -> sentence.clauses().stream().flatMap(c -> words(c));
              case Term.Words words -> Stream.of(words.text());
              case Term.Names names -> names.names().stream();
              case Term.Word _,
                  Term.Things _,
                  Term.Figure _,
                  Term.Day _,
                  Term.Month _,
                  Term.Date _,
                  Term.Weekday _,
                  Term.Hour _,
                  Term.Moment _,
                  Term.Tongue _ ->
                  Stream.<String>of();
            })
        .filter(w -> !w.isBlank());
  }

  /// Whether the check finds anything: what English says of itself.
  static List<String> ofEnglish(List<Reason> reasons) {
    return reasons.stream()
        .map(Phrasing.english()::of)
        .filter(english -> ENGLISH.matcher(english).find())
        .toList();
  }
}
