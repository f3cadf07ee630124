package org.variorum.extract.foreign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Language;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Reads the days that are written with the name of their month, as the Unicode Common Locale Data
/// Repository has it for the language ("5 de marzo de 2024", "5. März"), or in figures with the year
/// first. Figures in another order are left alone: which of two is the month differs by country.
public final class ForeignDates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(?:(\\d{4})\\s*[年년]\\s*)?(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日号일]");

  /// A day may be this far from the day of publication where no year is written.
  private static final int NEAR = 183;

  private final Map<String, Month> months = new HashMap<>();
  private final Optional<Pattern> named;

  public ForeignDates(Language language) {
    Locale locale = language.locale();
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
        String name = month.getDisplayName(style, locale).toLowerCase(locale);
        if (name.codePoints()
            .allMatch(
                c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
          months.put(name, month);
        }
      }
    }
    String names =
        months.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    named =
        names.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(\\d{1,2})(?:\\.|º|er)?\\s+(?:de\\s+)?("
                        + names
                        + ")(?![\\p{L}])(?:\\s+(?:de\\s+|del\\s+)?(\\d{4}))?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /// The days, in the order of the text.
  ///
  /// @param published the day of publication, which gives the year where none is written
  public List<Tagged> tag(String text, List<Sentence> sentences, Optional<LocalDate> published) {
    List<Tagged> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      int sentence = i;
      named.ifPresent(pattern -> {
        Matcher matcher = pattern.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
          Month month = months.get(matcher.group(2).toLowerCase(Locale.ROOT));
          if (month != null) {
            add(found, matcher, sentence, year(matcher.group(3)), month.getValue(), 1, published);
          }
        }
      });
      for (Pattern figures : List.of(YEAR_FIRST, EAST_ASIAN)) {
        Matcher matcher = figures.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
          int month = Integer.parseInt(matcher.group(2));
          add(found, matcher, sentence, year(matcher.group(1)), month, 3, published);
        }
      }
    }
    found.sort(Comparator.comparing(Tagged::span));
    return found;
  }

  private static Optional<Integer> year(@org.jspecify.annotations.Nullable String figures) {
    return Optional.ofNullable(figures).map(Integer::valueOf);
  }

  private static void add(
      List<Tagged> found,
      Matcher matcher,
      int sentence,
      Optional<Integer> year,
      int month,
      int dayGroup,
      Optional<LocalDate> published) {
    int day = Integer.parseInt(matcher.group(dayGroup));
    day(year, month, day, published)
        .ifPresent(date ->
            found.add(
                new Tagged(
                    new Span(matcher.start(), matcher.end()), sentence, Value.Date.day(date))));
  }

  private static Optional<LocalDate> day(
      Optional<Integer> year, int month, int day, Optional<LocalDate> published) {
    try {
      if (year.isPresent()) {
        return Optional.of(LocalDate.of(year.get(), month, day));
      }
      if (published.isEmpty()) {
        return Optional.empty();
      }
      LocalDate near = published.get();
      LocalDate same = LocalDate.of(near.getYear(), month, day);
      return Optional.of(
          same.isAfter(near.plusDays(NEAR))
              ? same.minusYears(1)
              : same.isBefore(near.minusDays(NEAR)) ? same.plusYears(1) : same);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
