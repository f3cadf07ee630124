package org.variorum.extract.amount;

import java.util.Optional;
import java.util.Set;
import org.variorum.model.Amount;
import org.variorum.model.Amount.Exactness;
import org.variorum.model.Value;

/// Reads how many of what: a number or quantifier with the noun it counts and what became of it.
final class QuantityReader {
  private static final Set<String> PLURALS =
      Set.of(
          "people",
          "police",
          "staff",
          "personnel",
          "troops",
          "children",
          "men",
          "women",
          "cattle",
          "feet",
          "percent",
          "gunmen",
          "policemen");

  /// Words for those who make up a crowd; of volunteers or dogs that take part in a search the number
  /// is asked for by what they are.
  private static final Set<String> CROWD =
      Set.of(
          "person",
          "protester",
          "protestor",
          "demonstrator",
          "marcher",
          "supporter",
          "man",
          "woman");

  private final AmountReader amounts;

  QuantityReader(AmountReader amounts) {
    this.amounts = amounts;
  }

  Optional<Part> read(Atoms atoms, int index) {
    if (atoms.is(index, "another")) {
      Optional<Part> more = read(atoms, index + 1);
      if (more.isPresent() && Numbers.read(atoms, index + 1).isPresent()) {
        Part part = more.get();
        Value.Quantity q = (Value.Quantity) part.value();
        Value.Quantity others =
            new Value.Quantity(q.amount(), q.counted(), q.state(), q.unit(), true);
        return Optional.of(new Part(index, part.until(), others));
      }
    }
    Optional<AmountReader.Read> read = amounts.read(atoms, index);
    if (read.isEmpty()) {
      return another(atoms, index).or(() -> nobody(atoms, index));
    }
    AmountReader.Read amount = read.get();
    if (amount.share() || label(atoms, amount)) {
      return Optional.empty();
    }
    int next = amount.until();
    // "SEVEN [NUMBER AS HEARD] OTHER PEOPLE"
    if (atoms.is(next, "[")) {
      int close = next;
      while (close < next + 8 && !atoms.is(close, "]")) {
        close++;
      }
      next = atoms.is(close, "]") ? close + 1 : next;
    }
    Optional<Part> some = some(atoms, amount, next).or(() -> known(atoms, amount));
    if (some.isPresent()) {
      return some;
    }
    if (partitive(atoms, next)) {
      return Optional.empty();
    }
    if (atoms.is(next, "-") && atoms.is(next + 1, "person", "member", "man", "strong")) {
      // "a 200-person crowd", "the three-man crew"
      Value.Quantity crew =
          new Value.Quantity(amount.amount(), "person", Optional.empty(), Optional.empty(), false);
      return Optional.of(new Part(amount.from(), next + 2, crew));
    }
    Optional<NounPhrase> phrase =
        NounPhrase.read(atoms, next).filter(p -> counts(atoms, amount, p));
    if (phrase.isPresent()) {
      return Optional.of(counted(atoms, amount, phrase.get()));
    }
    return bare(atoms, amount);
  }

  /// Whether a larger number follows, of which this is a part: "one of the five victims".
  private static boolean partitive(Atoms atoms, int next) {
    return atoms.is(next, "of")
        && atoms.is(next + 1, "the", "their", "his", "her", "its", "these", "those")
        && Numbers.read(atoms, next + 2).isPresent();
  }

  /// "30 of the 80 wounded": the part counts what the whole counts. Of "one of the five" only the
  /// five say anything.
  private static Optional<Part> some(Atoms atoms, AmountReader.Read amount, int next) {
    if (!partitive(atoms, next) || amount.vague() || amount.amount().low() <= 1) {
      return Optional.empty();
    }
    int inner = Numbers.read(atoms, next + 2).map(Numbers.Number::until).orElse(next + 2);
    Optional<NounPhrase> dead =
        StateWords.ofAdjective(atoms.at(inner).lower())
            .map(s -> new NounPhrase(inner + 1, inner, "person", false));
    return NounPhrase.read(atoms, inner)
        .filter(p -> atoms.at(p.head()).tag().equals("NNS") || PeopleWords.isPerson(p.lemma()))
        .or(() -> dead)
        .map(p -> {
          boolean person = PeopleWords.isPerson(p.lemma());
          Optional<String> state = StateReader.read(atoms, amount.from(), p.until(), person);
          Value.Quantity quantity =
              new Value.Quantity(amount.amount(), p.lemma(), state, Optional.empty(), false);
          return new Part(amount.from(), amount.until(), quantity);
        });
  }

  /// A number alone whose words before say what it counts: "mother of 12", "a population of 120,000".
  private static Optional<Part> known(Atoms atoms, AmountReader.Read amount) {
    int before = amount.from() - 1;
    int word = before - 1 - (atoms.is(before - 1, "-") ? 1 : 0);
    int of = atoms.is(before, "-") ? before - 1 : before;
    word = atoms.is(before, "-") ? of - 1 - (atoms.is(of - 1, "-") ? 1 : 0) : word;
    boolean noun =
        atoms.at(amount.until()).isNoun() && !atoms.at(amount.until()).tag().startsWith("NNP");
    boolean more =
        noun
            || atoms.is(amount.until(), "of")
            || atoms.is(amount.until(), "-") && atoms.joined(amount.until());
    if (more || amount.amount().high() == 0 || amount.share()) {
      return Optional.empty();
    }
    String counted = "";
    if (atoms.is(of, "of")
        && atoms.is(
            word,
            "mother",
            "father",
            "mom",
            "mum",
            "dad",
            "parent",
            "grandmother",
            "grandfather",
            "parents",
            "widow")) {
      counted = "child";
    } else if (atoms.is(word, "population") && atoms.is(of, "of", "is", "was")) {
      counted = "person";
    }
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part(
                amount.from(),
                amount.until(),
                new Value.Quantity(
                    amount.amount(), counted, Optional.empty(), Optional.empty(), false)));
  }

  /// A number with its noun.
  private static Part counted(Atoms atoms, AmountReader.Read amount, NounPhrase phrase) {
    Atom head = atoms.at(phrase.head());
    String lemma = phrase.lemma();
    boolean dead = StateWords.ofAdjective(head.lower()).isPresent();
    String counted = dead ? "person" : lemma;
    Optional<String> named = StateWords.ofCounted(lemma);
    boolean person = dead || PeopleWords.isPerson(lemma) || named.isPresent();
    Optional<String> state =
        named
            .or(() -> StateReader.read(atoms, amount.from(), phrase.until(), person))
            .filter(s -> !s.equals(StateWords.TAKING_PART) || CROWD.contains(lemma))
            .or(() -> dead ? StateWords.ofAdjective(head.lower()) : Optional.empty());
    if (named.isPresent()) {
      counted = "person";
    }
    Value.Quantity quantity =
        new Value.Quantity(amount.amount(), counted, state, Optional.empty(), phrase.others());
    return new Part(amount.from(), phrase.until(), quantity);
  }

  /// A number alone, of people by what became of them: "three were killed", "killing five".
  private static Optional<Part> bare(Atoms atoms, AmountReader.Read amount) {
    int until = amount.until();
    boolean negative = amount.amount().high() == 0;
    boolean headline = StateWords.ofWord(atoms.at(until)).isPresent();
    if (negative
        || atoms.at(until).isNoun() && !headline && !atoms.at(until).tag().startsWith("NNP")) {
      return Optional.empty();
    }
    if (amount.vague()
        && !atoms.is(
            amount.number(),
            "several",
            "dozens",
            "hundreds",
            "scores",
            "thousands",
            "many",
            "some",
            "few")) {
      return Optional.empty();
    }
    Optional<String> state = StateReader.read(atoms, amount.from(), until, true);
    boolean rest = atoms.is(amount.from() - 1, "other") && atoms.at(until).isVerb();
    boolean subject =
        rest
            || amount.amount().low() > 1
                && !amount.vague()
                && atoms.is(until, "were", "are", "have", "remain", "remained", "live", "had")
                && !atoms.joined(amount.from());
    if (state.isPresent() ? notPeople(state.get()) : !subject || !fitsPeople(atoms, until)) {
      return Optional.empty();
    }
    return Optional.of(
        new Part(
            amount.from(),
            until,
            new Value.Quantity(amount.amount(), "person", state, Optional.empty(), rest)));
  }

  /// Whether what is said of them can be said of people: not "of 20 houses, 12 were destroyed".
  private static boolean fitsPeople(Atoms atoms, int verb) {
    for (int i = verb; i < verb + 4; i++) {
      if (StateWords.ofWord(atoms.at(i)).filter(QuantityReader::notPeople).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean notPeople(String state) {
    return switch (state) {
      case "destroyed", "damaged", "burned", "stolen", "fired", "seized" -> true;
      default -> false;
    };
  }

  /// "no one was killed", "nobody else was hurt".
  private static Optional<Part> nobody(Atoms atoms, int index) {
    boolean two = atoms.is(index, "no") && atoms.is(index + 1, "one");
    if (!two && !atoms.is(index, "nobody")) {
      return Optional.empty();
    }
    int last = index + (two ? 2 : 1);
    boolean others = atoms.is(last, "else");
    int until = last + (others ? 1 : 0);
    return StateReader.read(atoms, index, until, true)
        .filter(s -> s.startsWith("killed") || s.equals("injured"))
        .map(s ->
            new Part(
                index,
                until,
                new Value.Quantity(
                    Amount.exactly(0), "person", Optional.of(s), Optional.empty(), others)));
  }

  /// "another", "a" and "an" before a person whose fate the clause tells: "killed a woman".
  private static Optional<Part> another(Atoms atoms, int index) {
    if (!atoms.is(index, "a", "an", "another")) {
      return Optional.empty();
    }
    if (atoms.is(index, "another") && Numbers.read(atoms, index + 1).isPresent()) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase =
        NounPhrase.read(atoms, index + 1)
            .filter(
                p -> PeopleWords.isPerson(p.lemma()) && !atoms.at(p.head()).tag().equals("NNS"));
    if (phrase.isEmpty() || ageInside(atoms, index, phrase.get().until())) {
      return Optional.empty();
    }
    Optional<String> state = StateReader.read(atoms, index, phrase.get().until(), true);
    return state.map(s ->
        new Part(
            index,
            phrase.get().until(),
            new Value.Quantity(
                Amount.exactly(1),
                phrase.get().lemma(),
                state,
                Optional.empty(),
                atoms.is(index, "another") || Numbers.ordinal(atoms, index + 1).isPresent())));
  }

  /// "a 23-year-old man" carries an age, which the mention of the quantity would cover.
  private static boolean ageInside(Atoms atoms, int from, int until) {
    for (int i = from; i < until; i++) {
      if (atoms.at(i).isFigures() || atoms.is(i, "old")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the noun after the number is what it counts.
  private static boolean counts(Atoms atoms, AmountReader.Read amount, NounPhrase phrase) {
    Atom head = atoms.at(phrase.head());
    boolean plural =
        head.tag().equals("NNS")
            || head.tag().equals("NNPS")
            || PLURALS.contains(head.lower())
            || phrase.lemma().equals("person")
            || StateWords.ofAdjective(head.lower()).isPresent()
            || head.tag().startsWith("NNP") && head.lower().endsWith("s");
    boolean one = amount.amount().isExact() && amount.amount().low() == 1;
    boolean zero = amount.amount().high() == 0;
    // "One age 21": an age is told, not counted.
    if (phrase.lemma().equals("age")) {
      return false;
    }
    if (atoms.is(phrase.head(), "thing", "way", "hand", "point", "time", "day") && one) {
      return false;
    }
    if (zero && plural && !PeopleWords.isPerson(phrase.lemma())) {
      boolean fate = StateReader.read(atoms, amount.from(), phrase.until(), false).isPresent();
      return fate || StateWords.ofCounted(phrase.lemma()).isPresent();
    }
    if (zero && !plural && !atoms.is(phrase.head(), "injuries", "one")) {
      return PeopleWords.isPerson(phrase.lemma());
    }
    boolean vague = amount.vague();
    if (vague
        && atoms.is(amount.number(), "some", "most", "many", "various")
        && !PeopleWords.isPerson(phrase.lemma())) {
      return plural && !atoms.is(amount.number(), "some", "most");
    }
    boolean unitHead = atoms.is(phrase.head(), "times", "time");
    return plural || one && !head.tag().startsWith("NNP") || unitHead;
  }

  /// Whether the number names or numbers something and counts nothing: "Highway 40", "No. 5",
  /// "COVID-19", "3-2", "6500 block".
  private static boolean label(Atoms atoms, AmountReader.Read amount) {
    int number = amount.number();
    Atom before = atoms.at(number - 1);
    if (!atoms.at(number).isFigures()) {
      return atoms.is(number, "one")
          && (atoms.is(
                  number - 1, "no", "the", "this", "that", "any", "which", "every", "each", "'s")
              || atoms.is(number + 1, "-", "another", "day", "time"));
    }
    if (atoms.is(
        number - 1, "no.", "#", "number", "no", "$", "£", "€", "/", ":", "route", "highway")) {
      return !(atoms.is(number - 1, ":") && !atoms.joined(number));
    }
    if (atoms.is(number - 1, "-") && atoms.joined(number) && atoms.joined(number - 1)) {
      return true;
    }
    if (atoms.is(amount.until(), "/", ":") && atoms.joined(amount.until())) {
      return true;
    }
    boolean range = amount.amount().exactness() == Exactness.RANGE;
    return before.tag().startsWith("NNP")
        && amount.from() == number
        && !range
        && before.isCapital()
        && atoms.at(amount.until()).tag().startsWith("NNP");
  }
}
