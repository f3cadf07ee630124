package org.variorum.intake.metadata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The names of months in the languages whose reports are told apart, in lower case.
///
/// A table of our own, because the JDK's own names change with its releases and the same text must
/// give the same date everywhere.
final class Months {
  private static final List<String> NAMES =
      List.of(
          "january jan enero ene janvier janv januar jänner gennaio gen janeiro января",
          "february feb febrero février févr fevrier februar febbraio fevereiro fev февраля",
          "march mar marzo mars märz mär março марта",
          "april apr abril abr avril avr aprile апреля",
          "may mayo mai maggio mag maio мая",
          "june jun junio juin juni giugno giu junho июня",
          "july jul julio juillet juil juli luglio lug julho июля",
          "august aug agosto ago août aout августа",
          "september sept sep septiembre setiembre septembre settembre set setembro сентября",
          "october oct octubre octobre oktober okt ottobre ott outubro out октября",
          "november nov noviembre novembre novembro ноября",
          "december dec diciembre dic décembre déc decembre dezember dez dicembre dezembro"
              + " декабря");

  private static final Map<String, Integer> NUMBERS = numbers();

  /// All names as alternatives of a regular expression, longer ones first.
  static final String PATTERN =
      NUMBERS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
          .collect(Collectors.joining("|"));

  private Months() {}

  /// The number of a month from 1, by one of its names in lower case.
  static int number(String name) {
    return NUMBERS.get(name);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      int number = i + 1;
      Arrays.stream(NAMES.get(i).split(" ")).forEach(name -> numbers.put(name, number));
    }
    return Map.copyOf(numbers);
  }
}
