package org.variorum.align.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Sentence;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// What a sentence can be known by in another report: the base forms of its content words, and its
/// names and values in the form that two wordings share.
public final class Terms {
  /// Verbs that carry little of what a sentence tells, among them those of saying: the same speaker
  /// says many things.
  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "say", "tell", "get", "go", "make", "take", "come", "give", "'s",
          "add", "accord", "include", "other", "also", "such", "more", "many", "own", "one",
          "state", "ask", "report", "will", "would", "could", "may", "can", "should", "might",
          "must", "`s", "’s");

  private Terms() {}

  /// The terms of every sentence of a report, in the order of its sentences. A sentence that does
  /// not tell has none.
  public static List<Set<String>> of(Extraction extraction) {
    List<Set<String>> terms = new ArrayList<>();
    for (Sentence sentence : extraction.sentences()) {
      terms.add(sentence.tells() ? words(sentence) : new HashSet<>());
    }
    for (Mention mention : extraction.mentions()) {
      if (!terms.get(mention.sentence()).isEmpty()) {
        terms.get(mention.sentence()).addAll(values(mention.value()));
      }
    }
    return terms;
  }

  /// Whether a term is a name or value rather than a word.
  static boolean isValue(String term) {
    return term.startsWith("=");
  }

  /// Whether a term is the code of a country.
  static boolean isCountry(String term) {
    return term.startsWith("=") && term.length() == 3 && Character.isUpperCase(term.charAt(1));
  }

  private static Set<String> words(Sentence sentence) {
    Set<String> words = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (isContent(token.tag()) && !LIGHT.contains(lemma) && hasLetterOrDigit(lemma)) {
        words.add(lemma);
      }
    }
    return words;
  }

  private static boolean isContent(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("VB")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("FW");
  }

  private static boolean hasLetterOrDigit(String lemma) {
    return lemma.chars().anyMatch(Character::isLetterOrDigit);
  }

  /// The keys of a value, each with a mark in front that no word has. Empty where the value is a
  /// description or a wording rather than a name or a number.
  static List<String> values(Value value) {
    return switch (value) {
      case Value.Date date -> List.of("=" + date.from() + "/" + date.until());
      case Value.Weekday weekday -> List.of("=" + weekday.day());
      case Value.Clock clock -> List.of("=" + clock.from());
      case Value.Place place -> List.of("=" + place.code().orElse(fold(place.name())));
      case Value.Quantity quantity -> numbers(quantity);
      case Value.Age age -> List.of("=age " + age.normal());
      case Value.Person person -> List.of("=" + fold(person.family()));
      case Value.Organization organization -> List.of("=" + fold(organization.name()));
      case Value.Money money -> List.of("=" + money.normal());
      case Value.Score score -> List.of("=" + score.normal());
      case Value.Duration duration -> List.of("=" + duration.normal());
      case Value.Several several ->
          several.parts().stream().flatMap(p -> values(p).stream()).toList();
      // An act is known by its verb or noun already.
      case Value.Act _,
          Value.VagueTime _,
          Value.Role _,
          Value.Quote _,
          Value.Voice _,
          Value.Description _ ->
          List.of();
    };
  }

  private static List<String> numbers(Value.Quantity quantity) {
    String amount = "=" + quantity.amount().normal();
    return List.of(amount + " " + fold(quantity.counted()));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
