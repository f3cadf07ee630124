package org.variorum.intake.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.intake.metadata.DateReader.Dated;

/// A line that is there to say when the report was published or changed, and not to tell of
/// anything.
record DateLine(Line line, List<Labelled> dates) {
  /// What a line says of a date.
  enum Label {
    PUBLISHED,
    UPDATED,
    NONE
  }

  /// A date with its label.
  record Labelled(Dated dated, Label label) {}

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:(?:first|originally)\\s+)?(?:published|posted|created|issued|released?|filed)\\b|"
              + "\\bfor immediate release\\b|^\\s*date\\s*:|"
              + "\\b(?:publicado|publié|veröffentlicht|pubblicato)\\b|опубликовано",
          FLAGS);
  private static final Pattern UPDATED =
      Pattern.compile(
          "\\b(?:(?:last|story|this story was last)\\s+)?(?:updated?|modified|revised)\\b|"
              + "\\b(?:actualizado|mis à jour|aktualisiert|aggiornato|atualizado)\\b",
          FLAGS);

  /// What may stand beside a date on its line: times, zones, weekdays and small words.
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\d{1,2}\\s?[:.h]\\s?\\d{2}(?:\\s?:\\s?\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?(?:\\s?m\\.?)?(?![a-z]))?|"
              + "\\d{1,4}\\s*(?:[ap]\\.?\\s?m\\.?(?![a-z])|(?=[A-Z]{2,4}T\\b))|"
              + "\\b(?:[ECMPA][SD]?T|GMT|UTC|BST|CES?T|IST|HKT|PKT|AFT|MSK|JST|AES?T|UK|hrs?|uhr|h)\\b|"
              + "[+-]\\d{2}\\s?:?\\s?\\d{2}\\b|(?<=\\d)[tz]\\b|\\b[tz](?=\\d|\\s|$)|"
              + "\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?|"
              + "\\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|"
              + "jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|"
              + "samstag|sonntag|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|"
              + "domenica)\\b|\\b(?:on|at|the|story|was|this|article|date|time|le|el|am|um|à|a"
              + " las|il|in|and)\\b|[\\s,;:|@·•–—()\\[\\]/.-]+",
          FLAGS);

  /// What else may stand beside it when the line is divided.
  private static final Pattern CREDIT =
      Pattern.compile("(?i:by|por|par|von|di)\\s+\\p{Lu}.*|(?:Reuters|AP|AFP|UPI|Xinhua|BBC News)");

  private static final Pattern DIVIDER = Pattern.compile("\\s*[|·•]\\s*");

  private static final Pattern PLACE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,3}(?:,\\s\\p{Lu}[\\p{L}.]*){0,2},\\s");

  private static final int MOST_WORDS_WITH_LABEL = 8;
  private static final int LONGEST = 160;

  /// What a line is as a line of dates.
  ///
  /// @return no dates if the line tells something else
  static DateLine of(Line line, DateReader reader) {
    List<Dated> dates = line.text().length() > LONGEST ? List.of() : reader.dates(line.text());
    if (dates.isEmpty()) {
      return new DateLine(line, List.of());
    }
    List<Labelled> labelled = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int from = 0;
    Label label = Label.NONE;
    for (Dated dated : dates) {
      String before = line.text().substring(from, dated.start());
      label = label(before, label);
      labelled.add(new Labelled(dated, label));
      rest.append(before).append(" | ");
      from = dated.end();
    }
    rest.append(line.text().substring(from));
    if (isPlaceAndDay(line, dates.getFirst())) {
      return new DateLine(line, labelled);
    }
    boolean isLabelled = labelled.stream().anyMatch(l -> l.label() != Label.NONE);
    return isOfDates(rest.toString(), isLabelled)
        ? new DateLine(line, labelled)
        : new DateLine(line, List.of());
  }

  boolean hasDates() {
    return !dates.isEmpty();
  }

  /// "Kabul, 30 September 2024", on a line of its own.
  private static boolean isPlaceAndDay(Line line, Dated dated) {
    return dated.end() == line.text().length()
        && PLACE.matcher(line.text().substring(0, dated.start())).matches();
  }

  private static Label label(String before, Label last) {
    if (UPDATED.matcher(before).find()) {
      return Label.UPDATED;
    }
    return PUBLISHED.matcher(before).find() ? Label.PUBLISHED : last;
  }

  private static boolean isOfDates(String rest, boolean isLabelled) {
    int words = 0;
    for (String part : DIVIDER.split(rest)) {
      String left = BESIDE.matcher(withoutLabels(part)).replaceAll(" ").strip();
      if (!left.isEmpty() && !CREDIT.matcher(part.strip()).matches()) {
        words += left.split("\\s+").length;
      }
    }
    return words == 0
        || isLabelled
            && words <= MOST_WORDS_WITH_LABEL
            && startsWithLabel(rest)
            && !rest.strip().endsWith(".");
  }

  private static String withoutLabels(String text) {
    return UPDATED.matcher(PUBLISHED.matcher(text).replaceAll(" ")).replaceAll(" ");
  }

  private static boolean startsWithLabel(String rest) {
    Matcher published = PUBLISHED.matcher(rest.strip());
    Matcher updated = UPDATED.matcher(rest.strip());
    return published.lookingAt() || updated.lookingAt();
  }
}
