package org.variorum.extract.spanish;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.extract.amount.StateWords;

/// The words of Spanish that the tables know, in all their forms. Immutable, some 40,000 forms.
final class Vocabulary {
  private static final String OF_ONESELF = "se";
  private static final int LONGEST_PHRASE = 3;
  private static final String ONE = "person";
  private static final String MANY = "people";

  private final Map<String, Meaning> verbs = new HashMap<>(1 << 16);
  private final Map<String, Meaning> ofOneself = new HashMap<>();
  private final Map<String, Meaning> people = new HashMap<>();
  private final Map<String, Meaning> nouns = new HashMap<>();
  private final Map<String, Meaning> adjectives = new HashMap<>();
  private final Map<String, Meaning> small = new HashMap<>();

  /// By the infinitive and the words behind.
  private final Map<String, String> phrases = new HashMap<>();

  static Vocabulary load() {
    Vocabulary words = new Vocabulary();
    words.loadVerbs();
    for (List<String> row : Tables.rows("people.tsv")) {
      words.person(row);
    }
    for (List<String> row : Tables.rows("nouns.tsv")) {
      Meaning one = plain(row, "NN");
      words.nouns.put(one.lemma(), one);
      Endings.plural(one.lemma()).forEach(p -> words.nouns.putIfAbsent(p, plain(row, "NNS")));
    }
    for (List<String> row : Tables.rows("adjectives.tsv")) {
      Meaning one = plain(row, "JJ");
      Endings.all(one.lemma()).forEach(f -> words.adjectives.putIfAbsent(f, one));
    }
    for (List<String> row : Tables.rows("phrases.tsv")) {
      words.phrases.put(row.getFirst() + " " + row.get(1), row.get(2));
    }
    for (List<String> row : Tables.rows("words.tsv")) {
      words.small.put(row.getFirst(), plain(row, row.get(2)));
    }
    return words;
  }

  private static Meaning plain(List<String> row, String tag) {
    return new Meaning(row.getFirst(), row.get(1), tag, Optional.empty(), Optional.empty());
  }

  private void person(List<String> row) {
    String lemma = row.getFirst();
    String[] english = row.get(1).split("/");
    Optional<String> state = row.size() > 2 ? Optional.of(row.get(2)) : Optional.empty();
    Function<Boolean, Meaning> meaning =
        several ->
            new Meaning(
                lemma,
                several && english[0].equals(ONE) ? MANY : english[0],
                english.length > 1 ? english[1] : several ? "NNS" : "NN",
                Optional.empty(),
                state);
    people.put(lemma, meaning.apply(false));
    Endings.feminine(lemma).forEach(f -> people.putIfAbsent(f, meaning.apply(false)));
    Stream.concat(Stream.of(lemma), Endings.feminine(lemma).stream())
        .flatMap(f -> Endings.plural(f).stream())
        .forEach(f -> people.putIfAbsent(f, meaning.apply(true)));
  }

  private void loadVerbs() {
    List<List<String>> table = Tables.rows("verbs.tsv");
    Map<String, String> english = new HashMap<>();
    table.forEach(row -> english.put(row.getFirst(), row.get(1)));
    for (List<String> row : Tables.rows("forms.tsv")) {
      Form form = Form.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      String said = Optional.ofNullable(english.get(row.getFirst())).orElseThrow();
      for (String word : row.get(2).split(" ")) {
        verbs.putIfAbsent(word, verb(row.getFirst(), said, form));
      }
    }
    for (List<String> row : table) {
      String infinitive = row.getFirst();
      boolean self = infinitive.endsWith(OF_ONESELF);
      String base =
          self ? infinitive.substring(0, infinitive.length() - OF_ONESELF.length()) : infinitive;
      String change = row.size() > 2 ? row.get(2) : "";
      Conjugation.of(base, change)
          .forEach((word, form) ->
              (self ? ofOneself : verbs).putIfAbsent(word, verb(infinitive, row.get(1), form)));
    }
  }

  private static Meaning verb(String lemma, String english, Form form) {
    Optional<String> state =
        form == Form.PARTICIPLE ? StateWords.ofVerb(english) : Optional.empty();
    return new Meaning(lemma, english, form.tag(), Optional.of(form), state);
  }

  /// A verb by one of its forms.
  ///
  /// @param reflexive whether "se" goes with it
  Optional<Meaning> verb(String word, boolean reflexive) {
    Optional<Meaning> self =
        reflexive ? Optional.ofNullable(ofOneself.get(word)) : Optional.empty();
    return self.or(() -> Optional.ofNullable(verbs.get(word)))
        .or(() -> Optional.ofNullable(ofOneself.get(word)).filter(m -> m.is(Form.PARTICIPLE)));
  }

  /// A verb with the words behind it, where together they say something else: "perdieron la vida".
  Optional<Meaning> phrase(Meaning verb, List<String> words, int at) {
    StringBuilder key = new StringBuilder(verb.lemma());
    for (int i = at + 1; i < words.size() && i <= at + LONGEST_PHRASE; i++) {
      key.append(' ').append(words.get(i));
      String english = phrases.get(key.toString());
      if (english != null) {
        return Optional.of(
            new Meaning(verb.lemma(), english, verb.tag(), verb.form(), verb.state()));
      }
    }
    return Optional.empty();
  }

  /// A noun of somebody whom something befell: "fallecido".
  Optional<Meaning> befallen(String word) {
    return Optional.ofNullable(people.get(word)).filter(m -> m.state().isPresent());
  }

  /// A noun: of a person, of another thing, or a participle that stands for those it befell.
  Optional<Meaning> noun(String word) {
    return Optional.ofNullable(people.get(word))
        .or(() -> Optional.ofNullable(nouns.get(word)))
        .or(() -> verb(word, false).filter(m -> m.is(Form.PARTICIPLE) && m.state().isPresent()));
  }

  /// An adjective, or a participle that describes.
  Optional<Meaning> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word))
        .or(() -> verb(word, false).filter(m -> m.is(Form.PARTICIPLE)));
  }

  Optional<Meaning> small(String word) {
    return Optional.ofNullable(small.get(word));
  }
}
