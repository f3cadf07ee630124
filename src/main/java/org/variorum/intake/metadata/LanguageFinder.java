package org.variorum.intake.metadata;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells the language of a text: by its script, and where several languages share the script by
/// their commonest small words or by letters that only one of them has.
public final class LanguageFinder {
  /// A language that could not be told.
  public static final String UNKNOWN = "und";

  private static final Map<String, Set<String>> SMALL_WORDS =
      Map.of(
          "en",
              words(
                  "the of and to in that is was for on with he his by from at it as were has said a"
                      + " an after who which had have been are but not this they their into when"),
          "es",
              words(
                  "el la de que y en los las del se por con una para al su no fue más lo según a"
                      + " fueron este esta sobre entre"),
          "fr",
              words(
                  "le la les de des et en du que une dans pour est qui sur par au pas il a été ont"
                      + " été ce cette avec son sa se tous"),
          "de",
              words(
                  "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine"
                      + " wurde"),
          "it",
              words(
                  "il di che la e in un per del una è con della non sono gli i nel alla stato da"
                      + " dalla a ha hanno è sono stati al tutti"),
          "pt",
              words(
                  "o de que e do da em um para com uma os no não na por dos as foi ao segundo a se"
                      + " que foram pelo pela mais"),
          "nl",
              words("de het een van en in dat op te is zijn met voor niet aan er om door werd bij"),
          "tr", words("ve bir bu da de için ile olarak olan çok daha ise gibi kadar sonra oldu"),
          "pl", words("w i na z się do że nie to jest o za od po przez jak są oraz dla został"),
          "sv", words("och att det som en på är av för med den till inte har de ett om var från"));

  /// Scripts that one language of the news has for itself.
  private static final Map<UnicodeScript, String> OF_SCRIPT =
      new EnumMap<>(
          Map.of(
              UnicodeScript.GREEK, "el",
              UnicodeScript.HEBREW, "he",
              UnicodeScript.HANGUL, "ko",
              UnicodeScript.THAI, "th",
              UnicodeScript.DEVANAGARI, "hi",
              UnicodeScript.BENGALI, "bn",
              UnicodeScript.GEORGIAN, "ka",
              UnicodeScript.ARMENIAN, "hy",
              UnicodeScript.TAMIL, "ta"));

  /// How much of a text is enough to judge it by.
  private static final int SAMPLE = 20_000;

  /// The least share of small words, in percent, and the least lead over the next language.
  private static final int LEAST_PERCENT = 12;

  private static final double LEAST_LEAD = 1.25;
  private static final int FEWEST_HITS = 3;

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  /// The ISO 639-1 code of the language, or "und".
  public String find(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    Map<UnicodeScript, Long> scripts =
        sample
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    if (scripts.containsKey(UnicodeScript.HIRAGANA)
        || scripts.containsKey(UnicodeScript.KATAKANA)) {
      // Japanese mixes its own letters with Chinese ones, which may be the greater part.
      return "ja";
    }
    Optional<UnicodeScript> main =
        scripts.entrySet().stream()
            .max(
                Map.Entry.<UnicodeScript, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    return main.map(script -> of(script, sample)).orElse(UNKNOWN);
  }

  private static String of(UnicodeScript script, String sample) {
    return switch (script) {
      case LATIN -> bySmallWords(sample);
      case HAN -> "zh";
      case ARABIC -> arabicScript(sample);
      case CYRILLIC -> cyrillic(sample);
      default -> OF_SCRIPT.getOrDefault(script, UNKNOWN);
    };
  }

  private static String bySmallWords(String sample) {
    List<String> words =
        Arrays.stream(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(w -> !w.isEmpty())
            .toList();
    Map<String, Long> hits = new HashMap<>();
    SMALL_WORDS.forEach(
        (language, small) -> hits.put(language, words.stream().filter(small::contains).count()));
    List<Map.Entry<String, Long>> ranked =
        hits.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    long best = ranked.get(0).getValue();
    long next = ranked.get(1).getValue();
    boolean sure =
        best >= FEWEST_HITS
            && best * 100 >= words.size() * LEAST_PERCENT
            && best >= next * LEAST_LEAD;
    return sure ? ranked.get(0).getKey() : UNKNOWN;
  }

  /// Persian, Pashto and Urdu have letters that Arabic lacks.
  private static String arabicScript(String sample) {
    if (count(sample, "ټډړښږځڅې") > 0) {
      return "ps";
    }
    if (count(sample, "ٹڈڑےں") > 0) {
      return "ur";
    }
    return count(sample, "پچژگکی") > count(sample, "ةكي") ? "fa" : "ar";
  }

  private static String cyrillic(String sample) {
    if (count(sample, "іїєґ") > 0) {
      return "uk";
    }
    if (count(sample, "ђћџјљњ") > 0) {
      return "sr";
    }
    return count(sample, "ыэё") > 0 ? "ru" : "bg";
  }

  private static long count(String sample, String letters) {
    return sample.toLowerCase(Locale.ROOT).chars().filter(c -> letters.indexOf(c) >= 0).count();
  }
}
