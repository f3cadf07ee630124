package org.variorum.extract.spanish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All forms of a verb, by the rules of Spanish grammar: the three classes, the changes of stressed
/// stems, and the spellings that keep a sound. Forms that follow no pattern stand in tables.
final class Conjugation {
  private static final String VOWELS = "aeiouáéíóú";

  /// What is irregular of the verbs that end alike.
  private record Odd(String yo, String past, String future, String participle) {}

  private static final Map<String, Odd> ODD = odd();

  private final String stem;
  private final char type;
  private final String stressed;
  private final Optional<Odd> odd;
  private final String odds;
  private final String change;
  private final Map<String, Form> forms = new HashMap<>();

  /// @param infinitive without "-se"
  /// @param change of the stressed stem: "ie", "ue", "i", or empty
  private Conjugation(String infinitive, String change) {
    String plain = infinitive.endsWith("ír") ? replaceEnd(infinitive, "ir") : infinitive;
    this.stem = plain.substring(0, plain.length() - 2);
    this.type = plain.charAt(plain.length() - 2);
    this.change = change;
    Optional<String> key =
        ODD.keySet().stream().filter(plain::endsWith).max(Comparator.comparingInt(String::length));
    this.odd = key.map(k -> ODD.getOrDefault(k, new Odd("", "", "", "")));
    this.odds = key.map(k -> plain.substring(0, plain.length() - k.length())).orElse("");
    this.stressed = stressed(stem, change);
  }

  private static String replaceEnd(String word, String end) {
    return word.substring(0, word.length() - 2) + end;
  }

  private static Map<String, Odd> odd() {
    Map<String, Odd> odd = new HashMap<>();
    for (List<String> row : Tables.rows("irregular.tsv")) {
      odd.put(row.getFirst(), new Odd(cell(row, 1), cell(row, 2), cell(row, 3), cell(row, 4)));
    }
    return odd;
  }

  private static String cell(List<String> row, int index) {
    return row.get(index).equals("-") ? "" : row.get(index);
  }

  /// The forms of a verb; of a form that stands for several, what news most often means.
  static Map<String, Form> of(String infinitive, String change) {
    Conjugation verb = new Conjugation(infinitive, change);
    verb.fill();
    verb.forms.put(infinitive, Form.INFINITIVE);
    return verb.forms;
  }

  private void fill() {
    boolean ar = type == 'a';
    participles(ar);
    put(Form.GERUND, weak(), ar ? "ando" : "iendo");
    put(Form.PAST, stem, ar ? "aba abas ábamos abais aban" : "ía ías íamos íais ían");
    preterite(ar);
    String future = irregular(Odd::future).orElse(stem + type + "r");
    put(Form.FUTURE, future, "é ás á emos éis án");
    put(Form.CONDITIONAL, future, "ía ías íamos íais ían");
    put(Form.PRESENT, stressed, ar ? "as a an" : "es e en");
    put(Form.PRESENT, stem, ar ? "amos áis" : type == 'e' ? "emos éis" : "imos ís");
    String first = irregular(Odd::yo).orElse(stressed);
    put(Form.PRESENT, first, "o");
    put(Form.SUBJUNCTIVE, first, ar ? "e es en" : "a as an");
    put(Form.SUBJUNCTIVE, irregular(Odd::yo).orElse(weak()), ar ? "emos éis" : "amos áis");
  }

  private void participles(boolean ar) {
    Optional<String> own = irregular(Odd::participle);
    String base = own.map(p -> p.substring(0, p.length() - 1)).orElse(stem + (ar ? "ad" : "id"));
    boolean hiatus = own.isEmpty() && !ar && endsInVowel(stem);
    base = hiatus ? stem + "íd" : base;
    for (String end : List.of("o", "a", "os", "as")) {
      add(base + end, Form.PARTICIPLE);
    }
  }

  private void preterite(boolean ar) {
    Optional<String> strong = irregular(Odd::past);
    if (strong.isPresent()) {
      String past = strong.get();
      String third = past.endsWith("hic") ? replaceEnd(past, "iz") : past;
      add(third + "o", Form.PAST);
      put(Form.PAST, past, "e iste imos isteis");
      String they = past.endsWith("j") ? "eron" : "ieron";
      add(past + they, Form.PAST);
      subjunctives(past + they);
    } else if (ar) {
      put(Form.PAST, stem, "é aste ó asteis aron");
      subjunctives(stem + "aron");
    } else {
      put(Form.PAST, stem, "í iste imos isteis");
      put(Form.PAST, weak(), "ió ieron");
      subjunctives(spelled(weak(), "ieron"));
    }
  }

  /// The past subjunctive, from "they" in the preterite.
  private void subjunctives(String they) {
    String base = they.substring(0, they.length() - "ron".length());
    for (String end : List.of("ra", "ras", "ran", "se", "ses", "sen")) {
      add(base + end, Form.SUBJUNCTIVE);
    }
  }

  private Optional<String> irregular(Function<Odd, String> part) {
    return odd.map(part).filter(p -> !p.isEmpty()).map(p -> odds + p);
  }

  /// The stem of "he" in the preterite and of the gerund, where verbs in -ir close their vowel:
  /// "murió", "pidió", "hirió".
  private String weak() {
    if (type != 'i' || change.isEmpty()) {
      return stem;
    }
    return change.equals("ue") ? last(stem, 'o', "u") : last(stem, 'e', "i");
  }

  private static String stressed(String stem, String change) {
    return switch (change) {
      case "ie" -> last(stem, 'e', "ie");
      case "ue" -> stem.endsWith("jug") ? last(stem, 'u', "ue") : last(stem, 'o', "ue");
      case "i" -> last(stem, 'e', "i");
      default -> stem;
    };
  }

  private static String last(String stem, char vowel, String by) {
    int at = stem.lastIndexOf(vowel);
    return at < 0 ? stem : stem.substring(0, at) + by + stem.substring(at + 1);
  }

  private void put(Form form, String base, String endings) {
    for (String ending : endings.split(" ")) {
      add(spelled(base, ending), form);
    }
  }

  private void add(String word, Form form) {
    forms.putIfAbsent(word, form);
  }

  private static boolean endsInVowel(String stem) {
    return !stem.isEmpty()
        && VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0
        && !stem.endsWith("gu")
        && !stem.endsWith("qu")
        && !stem.endsWith("u");
  }

  /// Stem and ending in the spelling that keeps the sound of the stem: "buscó" but "busqué",
  /// "conoce" but "conozca", "cayó", "huye".
  private String spelled(String base, String ending) {
    char first = ending.charAt(0);
    boolean front = first == 'e' || first == 'é';
    boolean back = "aáoó".indexOf(first) >= 0;
    if (type == 'a' && front) {
      return swapped(base, "c", "qu")
              .or(() -> swapped(base, "g", "gu"))
              .or(() -> swapped(base, "z", "c"))
              .orElse(base)
          + ending;
    }
    if (type != 'a' && back) {
      boolean afterVowel = base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) >= 0;
      return swapped(base, "gu", "g")
              .or(() -> swapped(base, "g", "j"))
              .or(() -> swapped(base, "qu", "c"))
              .or(() -> swapped(base, "c", afterVowel ? "zc" : "z"))
              .orElse(isInUir(base) ? base + "y" : base)
          + ending;
    }
    boolean glide = ending.startsWith("ie") || ending.startsWith("ió");
    if (type != 'a' && glide && (endsInVowel(base) || isInUir(base))) {
      return base + "y" + ending.substring(1);
    }
    return (front && isInUir(base) ? base + "y" : base) + ending;
  }

  /// Whether it is a verb like "huir", whose stem is not spelled with a mute u.
  private boolean isInUir(String base) {
    return type == 'i' && base.endsWith("u") && !base.endsWith("gu") && !base.endsWith("qu");
  }

  private static Optional<String> swapped(String base, String end, String by) {
    return base.endsWith(end)
        ? Optional.of(base.substring(0, base.length() - end.length()) + by)
        : Optional.empty();
  }
}
