package org.variorum.extract.amount;

import java.util.Map;
import java.util.Optional;
import org.variorum.model.Amount;
import org.variorum.model.Value;

/// Reads measures: magnitudes, percentages, lengths, weights, areas, temperatures, speeds. Units keep
/// their own symbol; comparing converts them.
final class MeasureReader {
  /// @param symbol of the unit
  /// @param measured what it measures
  private record Unit(String symbol, String measured) {}

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          unit("km", "km", "length"),
          unit("kms", "km", "length"),
          unit("kilometer", "km", "length"),
          unit("kilometers", "km", "length"),
          unit("kilometre", "km", "length"),
          unit("kilometres", "km", "length"),
          unit("mile", "mi", "length"),
          unit("miles", "mi", "length"),
          unit("meter", "m", "length"),
          unit("meters", "m", "length"),
          unit("metre", "m", "length"),
          unit("metres", "m", "length"),
          unit("centimeters", "cm", "length"),
          unit("centimetres", "cm", "length"),
          unit("cm", "cm", "length"),
          unit("millimeter", "mm", "length"),
          unit("millimeters", "mm", "length"),
          unit("foot", "ft", "length"),
          unit("feet", "ft", "length"),
          unit("yard", "yd", "length"),
          unit("yards", "yd", "length"),
          unit("inch", "in", "length"),
          unit("inches", "in", "length"),
          unit("kg", "kg", "mass"),
          unit("kgs", "kg", "mass"),
          unit("kilogram", "kg", "mass"),
          unit("kilograms", "kg", "mass"),
          unit("kilos", "kg", "mass"),
          unit("kilo", "kg", "mass"),
          unit("gram", "g", "mass"),
          unit("grams", "g", "mass"),
          unit("pound", "lb", "mass"),
          unit("pounds", "lb", "mass"),
          unit("lbs", "lb", "mass"),
          unit("ounces", "oz", "mass"),
          unit("ounce", "oz", "mass"),
          unit("ton", "ton", "mass"),
          unit("tons", "ton", "mass"),
          unit("tonne", "t", "mass"),
          unit("tonnes", "t", "mass"),
          unit("acre", "acre", "area"),
          unit("acres", "acre", "area"),
          unit("hectare", "ha", "area"),
          unit("hectares", "ha", "area"),
          unit("mph", "mph", "speed"),
          unit("kph", "km/h", "speed"),
          unit("knots", "kn", "speed"),
          unit("liters", "L", "volume"),
          unit("litres", "L", "volume"),
          unit("gallons", "gal", "volume"),
          unit("barrels", "bbl", "volume"));

  private final AmountReader amounts;

  MeasureReader(AmountReader amounts) {
    this.amounts = amounts;
  }

  private static Map.Entry<String, Unit> unit(String word, String symbol, String measured) {
    return Map.entry(word, new Unit(symbol, measured));
  }

  Optional<Part> read(Atoms atoms, int index) {
    return magnitude(atoms, index)
        .or(() -> percent(atoms, index))
        .or(() -> degrees(atoms, index))
        .or(() -> unit(atoms, index));
  }

  /// "magnitude-5.9", "magnitude of 5.9", "6.1-magnitude", "measured 6.1", "5.9 on the Richter scale".
  private Optional<Part> magnitude(Atoms atoms, int index) {
    Optional<AmountReader.Read> read = amounts.read(atoms, index);
    if (read.isEmpty() || read.get().vague() || read.get().amount().low() > 10) {
      return magnitudeFirst(atoms, index);
    }
    int at = read.get().until();
    int before = index - 1;
    boolean after =
        atoms.is(at, "magnitude")
                && (atoms.is(
                    at + 1, "earthquake", "quake", "tremor", "aftershock", "temblor", "on", "."))
            || atoms.is(at, "-") && atoms.is(at + 1, "magnitude", "strength")
            || atoms.is(at, "on") && (atoms.is(at + 2, "richter") || atoms.is(at + 1, "richter"))
            || atoms.is(at, "richter");
    boolean led =
        atoms.is(before, "magnitude")
            || atoms.is(before, "of", "at", "-", "was", "is") && atoms.is(before - 1, "magnitude");
    boolean decimal = atoms.at(read.get().number()).text().contains(".");
    led |= decimal && atoms.is(before, "of") && atoms.is(before - 1, "strength", "intensity");
    // "put the magnitude of the tremor at 5.5"
    for (int word = before - 1; decimal && atoms.is(before, "at") && word > before - 6; word--) {
      led |= atoms.is(word, "magnitude");
    }
    boolean measured =
        decimal
            && (atoms.is(before, "measured", "measuring", "registered", "registering", "magnitude")
                || atoms.is(before, "at") && atoms.is(before - 1, "measured", "estimated")
                || atoms.is(before, "a") && atoms.is(before - 1, "measured", "registered"))
            && !atoms.at(at).isNoun();
    if (!after && !led && !measured) {
      return magnitudeFirst(atoms, index);
    }
    int until = at;
    if (atoms.is(at, "-") && atoms.is(at + 1, "magnitude", "strength")) {
      until = at + 2;
    } else if (atoms.is(at, "magnitude")) {
      until = at + 1;
    }
    return Optional.of(new Part(index, until, quantity(read.get().amount(), "magnitude", "")));
  }

  /// The hedge may stand before the word: "at least magnitude-5.9".
  private Optional<Part> magnitudeFirst(Atoms atoms, int index) {
    for (int word = index; word <= index + 2; word++) {
      if (!atoms.is(word, "magnitude")) {
        continue;
      }
      int number = word + 1 + (atoms.is(word + 1, "-", "of") ? 1 : 0);
      if (word == index) {
        return amounts
            .read(atoms, number)
            .filter(r -> !r.vague() && r.amount().low() <= 10)
            .map(r -> new Part(index, r.until(), quantity(r.amount(), "magnitude", "")));
      }
      Optional<AmountReader.Read> read = amounts.read(atoms.without(word, number), index);
      if (read.isPresent() && read.get().number() == word && read.get().amount().low() <= 10) {
        int until = read.get().until() + (number - word);
        return Optional.of(new Part(index, until, quantity(read.get().amount(), "magnitude", "")));
      }
    }
    return Optional.empty();
  }

  /// "40 percent of the buildings", "between half and two-thirds of homes", "half of the town".
  private Optional<Part> percent(Atoms atoms, int index) {
    Optional<AmountReader.Read> read = amounts.read(atoms, index);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    int at = read.get().until();
    if (atoms.is(at, "percent", "%", "pct")) {
      at++;
    } else if (atoms.is(at, "per") && atoms.is(at + 1, "cent")) {
      at += 2;
    } else if (atoms.is(at, "-") && atoms.is(at + 1, "percent")) {
      at += 2;
    } else if (!read.get().share() || !atoms.is(at, "of", "the", "its", "their")) {
      return Optional.empty();
    }
    int noun = at + (atoms.is(at, "of") ? 1 : 0);
    String counted = NounPhrase.read(atoms, noun).map(NounPhrase::lemma).orElse("share");
    boolean whom = atoms.is(noun, "whom", "them", "those", "which");
    return Optional.of(
        new Part(index, at, quantity(read.get().amount(), whom ? "person" : counted, "%")));
  }

  private Optional<Part> degrees(Atoms atoms, int index) {
    Optional<AmountReader.Read> read = amounts.read(atoms, index);
    if (read.isEmpty() || read.get().vague()) {
      return Optional.empty();
    }
    int at = read.get().until();
    if (!atoms.is(at, "degrees", "degree", "°")) {
      return Optional.empty();
    }
    at++;
    boolean celsius = atoms.is(at, "celsius", "c", "centigrade");
    if (celsius || atoms.is(at, "fahrenheit", "f")) {
      boolean below = atoms.is(index - 1, "minus", "-", "−");
      Amount amount = below ? below(read.get().amount()) : read.get().amount();
      return Optional.of(
          new Part(
              below ? index - 1 : index,
              at + 1,
              quantity(amount, "temperature", celsius ? "°C" : "°F")));
    }
    return Optional.of(new Part(index, at, quantity(read.get().amount(), "degree", "°")));
  }

  /// So many degrees below zero.
  private static Amount below(Amount degrees) {
    return new Amount(-degrees.high(), -degrees.low(), degrees.exactness());
  }

  private Optional<Part> unit(Atoms atoms, int index) {
    Optional<AmountReader.Read> read = amounts.read(atoms, index);
    if (read.isEmpty() || read.get().share()) {
      return Optional.empty();
    }
    int at = read.get().until();
    at += atoms.is(at, "-") ? 1 : 0;
    boolean square = atoms.is(at, "square", "sq", "sq.");
    boolean cubic = atoms.is(at, "cubic");
    if (square || cubic) {
      at++;
      at += atoms.is(at, "-") ? 1 : 0;
    }
    // "three tons" but not "four pounds sterling"; "km2" is written so.
    Unit unit = UNITS.get(atoms.at(at).lower());
    boolean firearm = atoms.is(at, "mm") || atoms.is(at, "caliber");
    if (unit == null || firearm) {
      return Optional.empty();
    }
    int until = at + 1;
    String symbol = unit.symbol();
    String measured = unit.measured();
    if (square || atoms.is(until, "2") && atoms.joined(until)) {
      symbol += "²";
      measured = "area";
      until += square ? 0 : 1;
    } else if (cubic) {
      symbol += "³";
      measured = "volume";
    } else if (atoms.is(until, "per", "an", "a", "/") && atoms.is(until + 1, "hour", "h")) {
      symbol = symbol.equals("mi") ? "mph" : symbol + "/h";
      measured = "speed";
      until += 2;
    }
    return Optional.of(new Part(index, until, quantity(read.get().amount(), measured, symbol)));
  }

  private static Value.Quantity quantity(Amount amount, String counted, String unit) {
    return new Value.Quantity(
        amount,
        counted,
        Optional.empty(),
        unit.isEmpty() ? Optional.empty() : Optional.of(unit),
        false);
  }
}
