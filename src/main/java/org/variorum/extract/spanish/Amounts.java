package org.variorum.extract.spanish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Amount;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Finds the quantities, ages, sums of money, measures and lengths of time in Spanish text.
public final class Amounts {
  private static final int OLDEST = 115;

  private static final Pattern SCORE = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

  /// What a match is told with.
  private static final Set<String> MATCH =
      Set.of("defeat", "win", "lose", "draw", "goal", "score", "victory", "triumph");

  /// @param symbol of the unit
  /// @param measured what it measures
  private record Unit(String symbol, String measured) {}

  private final Quantifiers amounts = new Quantifiers();
  private final Counts counts = new Counts(amounts);
  private final Map<String, Unit> units = new HashMap<>();

  public Amounts() {
    for (List<String> row : Tables.rows("units.tsv")) {
      units.put(row.getFirst(), new Unit(row.get(1), row.get(2)));
    }
  }

  /// The amounts, in the order of the text, without overlap.
  ///
  /// @param times what was read as a date or time before; its figures are not read again
  public List<Tagged> tag(List<Line> lines, List<Tagged> times) {
    List<Tagged> found = new ArrayList<>();
    for (int s = 0; s < lines.size(); s++) {
      Line line = lines.get(s);
      int sentence = s;
      List<Span> taken =
          times.stream().filter(t -> t.sentence() == sentence).map(Tagged::span).toList();
      int index = 0;
      while (index < line.size()) {
        Optional<Times.Found> amount =
            read(line, index)
                .filter(f -> taken.stream().noneMatch(line.span(f.from(), f.until())::overlaps));
        amount.ifPresent(
            a -> found.add(new Tagged(line.span(a.from(), a.until()), sentence, a.value())));
        index = amount.map(Times.Found::until).orElse(index + 1);
      }
    }
    return found;
  }

  private Optional<Times.Found> read(Line line, int index) {
    if (line.is(index - 1, "número", "artículo", "página", "ruta", "km", "kilómetro")
        || line.isTagged(index, "NNP")) {
      return Optional.empty();
    }
    Optional<Times.Found> score = score(line, index);
    if (score.isPresent()) {
      return score;
    }
    return amounts
        .read(line, index, false)
        .flatMap(r ->
            magnitude(line, r)
                .or(() -> percent(line, r))
                .or(() -> age(line, r))
                .or(() -> measure(line, r))
                .or(() -> isUnit(line, r) ? Optional.empty() : counts.counted(line, r)))
        .or(() -> money(line, index))
        .or(() -> ageAfterName(line, index))
        .or(() -> counts.one(line, index));
  }

  /// "venció por 3-1", where a match is told.
  private static Optional<Times.Found> score(Line line, int index) {
    Matcher numbers = SCORE.matcher(line.word(index));
    boolean match = IntStream.range(0, line.size()).anyMatch(i -> MATCH.contains(line.english(i)));
    if (!numbers.matches() || !match) {
      return Optional.empty();
    }
    int one = Integer.parseInt(numbers.group(1));
    int other = Integer.parseInt(numbers.group(2));
    Value score = new Value.Score(Math.max(one, other), Math.min(one, other), "");
    return Optional.of(new Times.Found(index, index + 1, score));
  }

  /// "magnitud 5,9", "una magnitud de 5,9", "de 5,9 grados en la escala de Richter".
  private static Optional<Times.Found> magnitude(Line line, Quantifiers.Read read) {
    int before = read.from() - 1;
    boolean led =
        line.is(before, "magnitud") || line.is(before, "de") && line.is(before - 1, "magnitud");
    boolean richter =
        line.is(read.until(), "grados") && line.follow(read.until() + 1, "en", "la", "escala");
    if (read.vague() || read.amount().low() > 10 || !led && !richter) {
      return Optional.empty();
    }
    return Optional.of(
        new Times.Found(
            read.from(),
            read.until() + (richter ? 1 : 0),
            quantity(read.amount(), "magnitude", "")));
  }

  private static Value.Quantity quantity(Amount amount, String counted, String unit) {
    return new Value.Quantity(
        amount,
        counted,
        Optional.empty(),
        unit.isEmpty() ? Optional.empty() : Optional.of(unit),
        false);
  }

  private static Optional<Times.Found> percent(Line line, Quantifiers.Read read) {
    int at = read.until();
    int until = line.is(at, "%") ? at + 1 : line.follow(at, "por", "ciento") ? at + 2 : at;
    if (until == at || read.vague()) {
      return Optional.empty();
    }
    int noun = until + (line.is(until, "de", "del") ? 1 : 0);
    noun += noun > until && line.is(noun, "los", "las", "la", "el", "sus") ? 1 : 0;
    boolean counted = noun > until && line.isTagged(noun, "NN") && !line.isTagged(noun, "NNP");
    String what = counted ? line.english(noun) : "share";
    return Optional.of(new Times.Found(read.from(), until, quantity(read.amount(), what, "%")));
  }

  /// "de 34 años" of somebody, "tenía 34 años", "Ana Ruiz, 34 años,", "a los 34 años", "niña de ocho
  /// meses".
  private static Optional<Times.Found> age(Line line, Quantifiers.Read read) {
    int unit = read.until();
    boolean months = line.is(unit, "meses", "mes");
    if (!months && !line.is(unit, "años", "año") || read.amount().high() > OLDEST) {
      return Optional.empty();
    }
    int before = read.from() - 1;
    boolean has =
        line.is(before, "tenía", "tiene", "tenían", "tienen", "cumplió", "cumple", "teniendo");
    boolean at = line.is(before, "los") && line.is(before - 1, "a");
    boolean edad = line.follow(unit + 1, "de", "edad");
    boolean comma =
        line.is(before, ",", "(")
            && (isWho(line, before - 1) || line.name(before - 1).equals("PERSON"));
    boolean of = line.is(before, "de", "y") && isOfSomebody(line, before);
    if (!(has && !months || at && !months || edad || comma || of)) {
      return Optional.empty();
    }
    Amount years = months ? scaled(read.amount(), 1 / 12.0) : read.amount();
    return Optional.of(new Times.Found(read.from(), unit + 1, new Value.Age(years)));
  }

  private static Amount scaled(Amount amount, double by) {
    return amount.in(number -> Math.round(number * by * 100) / 100.0);
  }

  /// Whether "de" follows somebody: "un hombre de", "Ana Ruiz, de", "dos niñas de 4 y".
  private static boolean isOfSomebody(Line line, int of) {
    int at = of - 1;
    if (line.is(of, "y")) {
      // "de 4 y 7 años"
      at = line.word(at).matches("\\d{1,3}") && line.is(at - 1, "de") ? at - 2 : of;
    }
    at -= line.is(at, ",", "(") ? 1 : 0;
    if (line.name(at).equals("PERSON")) {
      return true;
    }
    for (int i = at; i > at - 3; i--) {
      if (isWho(line, i)) {
        return true;
      }
      if (!line.isTagged(i, "JJ")
          && !line.isTagged(i, Glosser.UNKNOWN)
          && !line.isTagged(i, "VBN")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isWho(Line line, int index) {
    return People.isPerson(line.meaning(index));
  }

  /// "Ana Ruiz (34)", "Ana Ruiz, 34,".
  private static Optional<Times.Found> ageAfterName(Line line, int index) {
    boolean set =
        line.is(index - 1, "(") && line.is(index + 1, ")")
            || line.is(index - 1, ",") && line.is(index + 1, ",");
    boolean figures = line.word(index).matches("\\d{1,3}");
    if (!set || !figures || !line.name(index - 2).equals("PERSON")) {
      return Optional.empty();
    }
    int years = Integer.parseInt(line.word(index));
    return years >= 1 && years <= OLDEST
        ? Optional.of(new Times.Found(index, index + 1, new Value.Age(Amount.exactly(years))))
        : Optional.empty();
  }

  /// Whether a unit stands behind, so that nothing is counted.
  private boolean isUnit(Line line, Quantifiers.Read read) {
    return units.containsKey(line.word(read.until()));
  }

  private Optional<Times.Found> measure(Line line, Quantifiers.Read read) {
    int at = read.until() + (line.is(read.until(), "de") ? 1 : 0);
    Unit unit = units.get(line.word(at));
    if (unit == null) {
      return Optional.empty();
    }
    return switch (unit.measured()) {
      case "money" ->
          Optional.of(
              new Times.Found(read.from(), at + 1, new Value.Money(read.amount(), unit.symbol())));
      case "time" -> duration(line, read, at, unit);
      default -> measured(line, read, at, unit);
    };
  }

  /// "hace dos horas" tells a time, not a length of it.
  private static Optional<Times.Found> duration(
      Line line, Quantifiers.Read read, int at, Unit unit) {
    boolean ago =
        line.is(read.from() - 1, "hace", "las") || line.is(at + 1, "después", "antes", "más");
    return ago || read.amount().high() == Double.POSITIVE_INFINITY && read.vague()
        ? Optional.empty()
        : Optional.of(
            new Times.Found(read.from(), at + 1, new Value.Duration(read.amount(), unit.symbol())));
  }

  private static Optional<Times.Found> measured(
      Line line, Quantifiers.Read read, int at, Unit unit) {
    if (line.is(at + 1, "cuadrados", "cuadrado")) {
      return Optional.of(
          new Times.Found(
              read.from(), at + 2, quantity(read.amount(), "area", unit.symbol() + "²")));
    }
    boolean speed = line.follow(at + 1, "por", "hora") || line.follow(at + 1, "/", "h");
    return speed
        ? Optional.of(
            new Times.Found(
                read.from(), at + 3, quantity(read.amount(), "speed", unit.symbol() + "/h")))
        : Optional.of(
            new Times.Found(
                read.from(), at + 1, quantity(read.amount(), unit.measured(), unit.symbol())));
  }

  /// "$ 1.200", "€3 millones".
  private Optional<Times.Found> money(Line line, int index) {
    Unit sign = units.get(line.word(index));
    boolean isSign = line.is(index, "$", "€") && sign != null;
    if (!isSign) {
      return Optional.empty();
    }
    return amounts
        .read(line, index + 1, false)
        .map(r -> new Times.Found(index, r.until(), new Value.Money(r.amount(), sign.symbol())));
  }
}
