package org.variorum.extract.spanish;

import java.util.Optional;
import java.util.Set;
import org.variorum.model.Amount;
import org.variorum.model.Value;

/// Reads how many of what: a number with the noun that it counts and what became of it. What the
/// tables do not know is not counted.
final class Counts {
  /// How far behind its number the noun may stand: "otras tres nuevas víctimas".
  private static final int REACH = 4;

  /// How far before its number the word "número" may stand: "el número de muertos se eleva a 14".
  private static final int TOLL_REACH = 14;

  /// Verbs before which those stand whom they leave: "tres heridos deja el choque".
  private static final Set<String> LEAVING =
      Set.of("dejar", "causar", "provocar", "ocasionar", "haber", "producir", "sufrir");

  private final Quantifiers amounts;

  Counts(Quantifiers amounts) {
    this.amounts = amounts;
  }

  /// The amount with what it counts.
  Optional<Times.Found> counted(Line line, Quantifiers.Read read) {
    int at = read.until() + (line.is(read.until(), "de") && read.vague() ? 1 : 0);
    boolean others = line.is(read.from() - 1, "otros", "otras", "otro", "otra");
    if (line.is(at, "otros", "otras")) {
      others = true;
      at++;
    }
    if (line.is(at, "más")) {
      others = true;
    }
    Optional<Integer> noun = noun(line, at);
    boolean other = others;
    if (noun.isPresent()) {
      return ofSome(line, noun.get())
          ? Optional.empty()
          : Optional.of(withNoun(line, read, noun.get(), other));
    }
    return bare(line, read, other);
  }

  private static Optional<Integer> noun(Line line, int from) {
    for (int i = from; i < from + REACH; i++) {
      boolean name = line.isTagged(i, "NNP");
      boolean person =
          line.meaning(i).flatMap(Meaning::state).isPresent() || People.isPerson(line.meaning(i));
      if (!name && (line.isTagged(i, "NN") || person && !line.isTagged(i, "VBN"))) {
        return Optional.of(i);
      }
      if (name || !line.isTagged(i, "JJ") && !line.isTagged(i, "VBN")) {
        // A participle alone stands for people: "otros tres heridos".
        return line.isTagged(i - 1, "VBN") && i > from && person(line, i - 1)
            ? Optional.of(i - 1)
            : Optional.empty();
      }
      boolean stands = line.isTagged(i, "VBN") && person(line, i) && !line.isTagged(i + 1, "NN");
      if (stands) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Whether only some of those whom it befell are spoken of: "tres heridos están graves" does not say
  /// that there are three.
  private static boolean ofSome(Line line, int noun) {
    boolean befallen = person(line, noun) && People.isPerson(line.meaning(noun));
    int verb = noun + (line.is(noun + 1, "han", "ha", "habían") ? 2 : 1);
    Optional<Meaning> meaning = line.meaning(verb);
    boolean finite =
        meaning
            .flatMap(Meaning::form)
            .filter(f -> f != Form.PARTICIPLE || verb > noun + 1)
            .filter(f -> f != Form.GERUND && f != Form.INFINITIVE)
            .isPresent();
    return befallen && finite && !meaning.map(Meaning::lemma).filter(LEAVING::contains).isPresent();
  }

  private static boolean person(Line line, int index) {
    return line.meaning(index).flatMap(Meaning::state).isPresent();
  }

  private static Times.Found withNoun(Line line, Quantifiers.Read read, int noun, boolean others) {
    Meaning meaning = line.meaning(noun).orElseThrow();
    boolean person = People.isPerson(line.meaning(noun)) || meaning.state().isPresent();
    boolean stands = meaning.state().isPresent();
    String counted = stands || meaning.english().equals("people") ? "person" : meaning.english();
    Optional<String> state = States.of(line, read.from(), noun, person);
    return new Times.Found(
        read.from(),
        noun + 1,
        new Value.Quantity(read.amount(), counted, state, Optional.empty(), others));
  }

  /// A number alone, of people by what became of them: "murieron tres", "otras 34 resultaron heridas",
  /// "el número de muertos asciende a 12".
  private static Optional<Times.Found> bare(Line line, Quantifiers.Read read, boolean others) {
    boolean noun =
        line.isTagged(read.until(), "NN")
            || line.isTagged(read.until(), Glosser.UNKNOWN)
            || line.isTagged(read.until(), "CD")
            || line.is(read.until(), "de", "y") && line.isTagged(read.until() + 1, "CD");
    if (noun || read.amount().high() == 0) {
      return Optional.empty();
    }
    return toll(line, read.from())
        .or(() -> States.of(line, read.from(), read.until() - 1, true))
        .map(s ->
            new Times.Found(
                read.from(),
                read.until(),
                new Value.Quantity(
                    read.amount(), "person", Optional.of(s), Optional.empty(), others)));
  }

  private static Optional<String> toll(Line line, int from) {
    if (line.is(from - 1, "son", "eran", "suman", "sumaban")) {
      return line.meaning(from - 2).flatMap(Meaning::state);
    }
    if (!line.is(from - 1, "a", "en", "es", "hasta", "los", "las", "de", ":", "era", "son")) {
      return Optional.empty();
    }
    for (int i = from - 2; i > 1 && i > from - TOLL_REACH; i--) {
      boolean number = line.is(i - 2, "número", "cifra", "balance", "saldo", "total", "recuento");
      Optional<String> state = line.meaning(i).flatMap(Meaning::state);
      if (number && state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /// "un", "una" and "otro" before a person whose fate the clause tells: "mató a una mujer".
  Optional<Times.Found> one(Line line, int index) {
    if (!line.is(index, "un", "una", "otro", "otra")) {
      return Optional.empty();
    }
    int at = index + (line.is(index + 1, "segundo", "segunda", "tercer", "tercera") ? 2 : 1);
    Optional<Integer> noun = noun(line, at).filter(n -> !line.isTagged(n, "NNS"));
    boolean aged =
        noun.isPresent() && line.is(noun.get() + 1, "de") && line.isTagged(noun.get() + 2, "CD");
    if (noun.isEmpty()
        || aged
        || !person(line, noun.get()) && !People.isPerson(line.meaning(noun.get()))) {
      return Optional.empty();
    }
    return States.of(line, index, noun.get(), true)
        .map(s -> {
          Meaning meaning = line.meaning(noun.get()).orElseThrow();
          String counted = meaning.state().isPresent() ? "person" : meaning.english();
          return new Times.Found(
              index,
              noun.get() + 1,
              new Value.Quantity(
                  Amount.exactly(1),
                  counted,
                  Optional.of(s),
                  Optional.empty(),
                  line.is(index, "otro", "otra") || at > index + 1));
        });
  }
}
