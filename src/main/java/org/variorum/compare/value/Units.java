package org.variorum.compare.value;

import java.util.Map;
import java.util.Optional;
import org.variorum.model.Amount;

/// Units of measure and what they come to in one unit of their sort. Temperatures have another zero
/// and are turned into degrees Celsius.
final class Units {
  /// @param base the unit that measures of this sort are compared in
  /// @param factor how many of the base one of this unit is
  private record Unit(String base, double factor) {}

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("mm", new Unit("m", 0.001)),
          Map.entry("cm", new Unit("m", 0.01)),
          Map.entry("m", new Unit("m", 1)),
          Map.entry("km", new Unit("m", 1000)),
          Map.entry("in", new Unit("m", 0.0254)),
          Map.entry("ft", new Unit("m", 0.3048)),
          Map.entry("yd", new Unit("m", 0.9144)),
          Map.entry("mi", new Unit("m", 1609.344)),
          Map.entry("g", new Unit("kg", 0.001)),
          Map.entry("kg", new Unit("kg", 1)),
          Map.entry("t", new Unit("kg", 1000)),
          // The short ton of the United States; British and metric tons lie within the rounding of
          // 12 %.
          Map.entry("ton", new Unit("kg", 907.185)),
          Map.entry("lb", new Unit("kg", 0.453592)),
          Map.entry("oz", new Unit("kg", 0.0283495)),
          Map.entry("m²", new Unit("m²", 1)),
          Map.entry("ft²", new Unit("m²", 0.09290304)),
          Map.entry("km²", new Unit("m²", 1e6)),
          Map.entry("mi²", new Unit("m²", 2_589_988)),
          Map.entry("acre", new Unit("m²", 4046.856)),
          Map.entry("ha", new Unit("m²", 10_000)),
          Map.entry("km/h", new Unit("km/h", 1)),
          Map.entry("mph", new Unit("km/h", 1.609344)),
          Map.entry("kn", new Unit("km/h", 1.852)),
          Map.entry("L", new Unit("L", 1)),
          Map.entry("gal", new Unit("L", 3.785412)),
          Map.entry("bbl", new Unit("L", 158.9873)),
          Map.entry("°C", new Unit("°C", 1)));

  private Units() {}

  /// The amount in the base unit of its sort, with that unit; empty for a unit not known.
  record Base(Amount amount, String unit) {}

  static Optional<Base> base(Amount amount, String unit) {
    if (unit.equals("°F")) {
      return Optional.of(new Base(amount.in(Units::celsius), "°C"));
    }
    return Optional.ofNullable(UNITS.get(unit))
        .map(u -> new Base(amount.in(number -> number * u.factor()), u.base()));
  }

  private static double celsius(double fahrenheit) {
    return (fahrenheit - 32) / 1.8;
  }
}
