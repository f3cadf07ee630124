package org.variorum.extract.spanish;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.extract.amount.StateWords;

/// Tells what became of those who are counted: by the noun itself ("heridos"), by a participle beside
/// it ("personas heridas"), by the verb that they are the subject or object of, or by the noun of an
/// act that they belong to ("la muerte de tres").
final class States {
  /// Verbs whose subject suffers them.
  private static final Set<String> SUFFERED = Set.of("die", "perish", "succumb", "drown");

  private static final Set<String> NOT_OF_THINGS = Set.of("killed", "injured");

  private States() {}

  /// @param from the first word of the amount
  /// @param head the noun, or the last word of the number where none is said
  /// @param person whether people are counted; only they are killed and injured
  static Optional<String> of(Line line, int from, int head, boolean person) {
    return line.meaning(head)
        .flatMap(Meaning::state)
        .or(() -> beside(line, head))
        .or(() -> above(line, head))
        .or(() -> behind(line, head))
        .or(() -> before(line, from))
        .filter(s -> person || !NOT_OF_THINGS.contains(s));
  }

  /// "personas heridas", "víctimas mortales", "dos hombres armados detenidos".
  private static Optional<String> beside(Line line, int head) {
    Stream<Integer> words =
        Stream.concat(line.children(head, "amod", "acl"), Stream.of(head + 1))
            .filter(i -> i > head && !line.gloss().above(i).anyMatch(a -> a.is("acl:relcl")));
    return words
        .filter(i -> line.isTagged(i, "JJ") || line.isTagged(i, "VBN"))
        .flatMap(i -> described(line, i).stream())
        .findFirst();
  }

  private static Optional<String> described(Line line, int index) {
    if (line.is(index, "mortal", "mortales")) {
      return Optional.of("killed");
    }
    return line.meaning(index)
        .flatMap(m -> m.state().or(() -> StateWords.ofAdjective(m.english())));
  }

  private static Optional<String> above(Line line, int head) {
    Stream<String> states =
        Stream.of(
                line.parents(head, "nsubj:pass", "obj").flatMap(v -> suffered(line, v).stream()),
                line.parents(head, "nsubj").flatMap(v -> bySubject(line, v).stream()),
                line.parents(head, "nmod:of")
                    .flatMap(n -> StateWords.ofNoun(line.english(n)).stream()))
            .flatMap(s -> s);
    return states.findFirst();
  }

  /// What the verb does to its object; "dejó heridas a tres personas".
  private static Optional<String> suffered(Line line, int verb) {
    return StateWords.ofVerb(line.english(verb))
        .or(() ->
            line.children(verb, "xcomp", "obj", "amod")
                .filter(c -> line.isTagged(c, "VBN") || line.isTagged(c, "JJ"))
                .flatMap(c -> described(line, c).stream())
                .findFirst());
  }

  private static Optional<String> bySubject(Line line, int verb) {
    String english = line.english(verb);
    if (SUFFERED.contains(english)) {
      return Optional.of("killed");
    }
    if (english.equals("disappear")) {
      return Optional.of("missing");
    }
    return line.isTagged(verb, "JJ") || line.isTagged(verb, "VBN")
        ? described(line, verb)
        : Optional.empty();
  }

  /// The words behind, where the parser did not see that they belong together: "12 personas han
  /// muerto", "tres vecinos fueron evacuados", "dos siguen desaparecidos".
  private static Optional<String> behind(Line line, int head) {
    int verb = head + 1;
    while (line.is(verb, "han", "ha", "habían", "había", "habrían", "habría")) {
      verb++;
    }
    if (SUFFERED.contains(line.english(verb))) {
      return Optional.of("killed");
    }
    if (line.english(verb).equals("suffer") && hasWounds(line, verb)) {
      return Optional.of("injured");
    }
    boolean linking =
        line.is(
            verb,
            "fue",
            "fueron",
            "son",
            "han",
            "sido",
            "resultó",
            "resultaron",
            "resultado",
            "quedó",
            "quedaron",
            "quedado",
            "está",
            "están",
            "estaban",
            "sigue",
            "siguen",
            "permanecen",
            "continúan",
            "es");
    int participle = verb + (line.is(verb, "sido") ? 1 : linking ? 1 : 0);
    participle += line.is(participle, "sido", "gravemente", "levemente") ? 1 : 0;
    return linking ? described(line, participle) : Optional.empty();
  }

  /// "sufrieron heridas", "sufrió graves lesiones"
  private static boolean hasWounds(Line line, int verb) {
    return IntStream.rangeClosed(verb + 1, verb + 3)
        .anyMatch(i ->
            line.is(i, "herida", "heridas", "lesión", "lesiones", "quemaduras", "contusiones"));
  }

  /// "murieron 12 personas", "matando a tres", "mueren al menos dos".
  private static Optional<String> before(Line line, int from) {
    return IntStream.of(from - 1, from - 2)
        .filter(i -> i == from - 1 || line.is(from - 1, "a", ",", "al"))
        .boxed()
        .filter(i -> line.isTagged(i, "VB"))
        .flatMap(i -> {
          boolean to = i == from - 2;
          String english = line.english(i);
          Optional<String> state =
              SUFFERED.contains(english)
                  ? Optional.of("killed")
                  : to ? StateWords.ofVerb(english) : Optional.empty();
          return state.stream();
        })
        .findFirst();
  }
}
