package org.variorum.intake.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.intake.metadata.DateReader.Dated;
import org.variorum.model.Metadatum;

/// Finds the place, and the day where it is said, with which the body of a report begins: "KABUL,
/// Oct. 3 (Reuters) –".
final class DatelineFinder {
  /// A dateline.
  ///
  /// @param place the place and the day, without the agency
  /// @param agency who sent the report, from the parentheses
  /// @param date the day where it is said with its year
  record Dateline(
      Optional<Metadatum<String>> place,
      Optional<Metadatum<String>> agency,
      Optional<Metadatum<LocalDate>> date) {

    static final Dateline NONE = new Dateline(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// What stands before the first dash, when text follows it.
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?<head>[^\"“”?!;]{2,80}?)\\s*(?<dash>[–—]|--+|\\s-\\s|(?<=\\))\\s?[-:]\\s?)\\s*(?=[\\p{L}\\d\"“‘'\\[])");

  private static final Pattern AGENCY = Pattern.compile("\\s*\\((?<agency>[^()]{2,40})\\)$");

  private static final Pattern DAY =
      Pattern.compile(
          "[,;]?\\s*(?:\\b(?:"
              + Months.PATTERN
              + ")\\b\\.?\\s+\\d{1,2}|\\b\\d{1,2}\\s+(?:"
              + Months.PATTERN
              + ")\\b\\.?)(?:,?\\s+(?:\\d{4}|\\d{2}))?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String WORD = "(?:\\p{Lu}|[ʻ‘'’]\\p{L})[\\p{L}.'’-]*";
  private static final String LINK = "(?:(?:de|of|al|el|la|le|the|and|y|on|upon|am)\\s+)*";
  private static final Pattern PLACE =
      Pattern.compile(
          "(?!(?i:on|in|at|by|an?|if|but|when)\\s)"
              + WORD
              + "(?:[\\s/]+"
              + LINK
              + WORD
              + "){0,4}(?:,\\s+"
              + LINK
              + WORD
              + "(?:\\s+"
              + LINK
              + WORD
              + "){0,3}){0,2}");

  Dateline find(Head head, DateReader reader) {
    for (Line line : head.top()) {
      if (line.isProse()) {
        Dateline found = in(line, reader);
        if (!found.equals(Dateline.NONE)) {
          return found;
        }
      }
    }
    return Dateline.NONE;
  }

  private static Dateline in(Line line, DateReader reader) {
    Matcher opening = OPENING.matcher(line.text());
    if (!opening.find()) {
      return Dateline.NONE;
    }
    String before = opening.group("head");
    Matcher credit = AGENCY.matcher(before);
    boolean hasAgency = credit.find() && isAgency(credit.group("agency"));
    Optional<Metadatum<String>> agency =
        hasAgency
            ? Optional.of(
                Metadatum.inText(
                    credit.group("agency"),
                    line.span(credit.start("agency"), credit.end("agency"))))
            : Optional.empty();
    String placeAndDay = hasAgency ? before.substring(0, credit.start()) : before;
    Matcher day = DAY.matcher(placeAndDay);
    boolean hasDay = day.find();
    String place = hasDay ? placeAndDay.substring(0, day.start()) : placeAndDay;
    boolean isLong = !opening.group("dash").strip().equals("-");
    if (place.isBlank()) {
      return hasAgency && !hasDay
          ? new Dateline(Optional.empty(), agency, Optional.empty())
          : Dateline.NONE;
    }
    if (!PLACE.matcher(place).matches()
        || !(isInCapitals(place) || hasAgency || hasDay || isLong)) {
      return Dateline.NONE;
    }
    List<Dated> dates = reader.dates(placeAndDay);
    return new Dateline(
        Optional.of(Metadatum.inText(placeAndDay, line.span(0, placeAndDay.length()))),
        agency,
        dates.stream()
            .findFirst()
            .map(d -> Metadatum.inText(d.date(), line.span(d.start(), d.end()))));
  }

  /// Agencies and stations are named in capitals or with a capital, never in a sentence.
  private static boolean isAgency(String name) {
    return name.matches("\\p{Lu}[\\p{L}\\d.&/-]*(?:[ /]\\p{Lu}[\\p{L}\\d.&/-]*){0,4}");
  }

  private static boolean isInCapitals(String place) {
    String city = place.split(",")[0];
    return city.equals(city.toUpperCase(Locale.ROOT));
  }
}
