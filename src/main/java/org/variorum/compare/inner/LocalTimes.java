package org.variorum.compare.inner;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// A time of day with the same time in GMT beside it that no clock of the countries named in the
/// report showed: "09:10 (0440 GMT)" in Iran, which is three and a half hours ahead.
///
/// The time zones of a country are those of ICU, their clocks at a date those of Java, both from the
/// IANA time zone database.
final class LocalTimes implements Check {
  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(?<h>\\d{1,2})[:.]?(?<m>[0-5]\\d)\\s*(?<half>[ap]\\.?m\\b\\.?)?[a-z ,]{0,20}"
              + "\\((?<gh>\\d{1,2})[:.]?(?<gm>[0-5]\\d)\\s*(?:gmt|utc)\\)",
          Pattern.CASE_INSENSITIVE);

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /// The clocks furthest east, in minutes.
  private static final int FURTHEST = 14 * HOUR;

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    Optional<LocalDate> published = report.metadata().publishedOn();
    Set<String> countries = countries(extraction);
    List<Contradiction> found = new ArrayList<>();
    if (published.isEmpty() || countries.isEmpty()) {
      return found;
    }
    Set<Integer> clocks = clocks(countries, published.get());
    for (Sentence sentence : extraction.sentences()) {
      Matcher both =
          BOTH.matcher(report.text()).region(sentence.span().start(), sentence.span().end());
      while (sentence.tells() && both.find()) {
        int ahead = ahead(both);
        if (clocks.stream().noneMatch(c -> Math.floorMod(c - ahead, DAY) == 0)) {
          found.add(
              new Contradiction(
                  report.id(),
                  new Span(both.start(), both.end()),
                  "time",
                  Inside.NO_SUCH_CLOCK.of(
                      Term.figure(Math.abs(ahead) / HOUR), Term.figure(Math.abs(ahead) % HOUR))));
        }
      }
    }
    return found;
  }

  private static Set<String> countries(Extraction extraction) {
    Set<String> countries = new TreeSet<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.value() instanceof Value.Place place) {
        place
            .code()
            .filter(c -> c.matches("[A-Z]{2}(?:[^A-Z].*)?"))
            .ifPresent(c -> countries.add(c.substring(0, 2)));
      }
    }
    return countries;
  }

  /// How far ahead of GMT clocks of the countries are, in minutes, in the days around a date.
  private static Set<Integer> clocks(Set<String> countries, LocalDate around) {
    Set<Integer> clocks = new TreeSet<>();
    for (String country : countries) {
      for (String zone :
          TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null)) {
        for (int days = -2; days <= 1; days++) {
          Instant noon = around.plusDays(days).atTime(12, 0).toInstant(ZoneOffset.UTC);
          ZoneOffset offset = ZoneId.of(zone, ZoneId.SHORT_IDS).getRules().getOffset(noon);
          clocks.add(offset.getTotalSeconds() / HOUR);
        }
      }
    }
    return clocks;
  }

  private static int ahead(Matcher both) {
    int hour = Integer.parseInt(both.group("h"));
    if (both.group("half") != null) {
      hour = hour % 12 + (both.group("half").toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    int local = hour * HOUR + Integer.parseInt(both.group("m"));
    int gmt = Integer.parseInt(both.group("gh")) * HOUR + Integer.parseInt(both.group("gm"));
    int ahead = Math.floorMod(local - gmt, DAY);
    return ahead > FURTHEST ? ahead - DAY : ahead;
  }
}
