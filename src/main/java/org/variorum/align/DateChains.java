package org.variorum.align;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.model.Chain;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Value;

/// Brings together the mentions of one day, week, month or year, however they are written.
///
/// What a report without a date of its own leaves open is filled in from the others where they give
/// one answer: the year of "13 September", the date of a weekday. A time of day is in the chain of the
/// day that its sentence names, and in one with the same time elsewhere.
final class DateChains {
  /// Words before a time that leave it the same day.
  private static final String HEDGES = "^((early|late|earlier|later|just|on|in) )+";

  private final List<Extraction> extractions;

  /// The days and months that are on the calendar, by how they are written without a year.
  private final Map<String, Set<String>> withoutYear = new TreeMap<>();

  private final Map<String, Set<String>> byWeekday = new TreeMap<>();

  private DateChains(List<Extraction> extractions) {
    this.extractions = extractions;
    for (Extraction extraction : extractions) {
      for (Mention mention : extraction.mentions()) {
        if (mention.value() instanceof Value.Date date) {
          add(withoutYear, yearless(date), key(date));
          if (date.isDay()) {
            add(byWeekday, date.from().getDayOfWeek().name(), key(date));
          }
        }
      }
    }
  }

  static List<Chain> of(List<Extraction> extractions) {
    return new DateChains(extractions).chains();
  }

  private List<Chain> chains() {
    Map<String, List<Chain.Link>> links = new TreeMap<>();
    for (Extraction extraction : extractions) {
      for (Mention mention : extraction.mentions()) {
        if (mention.kind() == Kind.DATE || mention.kind() == Kind.TIME) {
          for (String key : keys(extraction, mention)) {
            links
                .computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Chain.Link(extraction.report(), mention.index()));
          }
        }
      }
    }
    List<Chain> chains = new ArrayList<>();
    links.forEach((name, mentions) -> chains.add(new Chain(Kind.DATE, name, mentions)));
    return chains;
  }

  private static void add(Map<String, Set<String>> map, String written, String key) {
    map.computeIfAbsent(written, _ -> new TreeSet<>()).add(key);
  }

  private Set<String> keys(Extraction extraction, Mention mention) {
    return mention.value() instanceof Value.Clock clock
        ? ofTime(extraction, mention, clock)
        : Set.of(key(mention.value()));
  }

  /// A time of day by itself, and the day that its sentence names, if it is one.
  private Set<String> ofTime(Extraction extraction, Mention mention, Value.Clock clock) {
    Set<String> days =
        extraction.mentions().stream()
            .filter(m -> m.kind() == Kind.DATE && m.sentence() == mention.sentence())
            .map(m -> key(m.value()))
            .collect(Collectors.toSet());
    Set<String> keys = new HashSet<>(days.size() == 1 ? days : Set.of());
    keys.add("at " + clock.from());
    return keys;
  }

  /// The calendar days alone: a morning and a night of one day are in one chain.
  private String key(Value value) {
    return switch (value) {
      case Value.Date date -> key(date);
      case Value.Weekday weekday ->
          only(byWeekday, weekday.day().name()).orElse(weekday.day().name());
      case Value.VagueTime vague -> {
        String words = vague.words().toLowerCase(Locale.ROOT).replaceFirst(HEDGES, "");
        yield only(withoutYear, words).orElse(words);
      }
      default -> value.normal();
    };
  }

  private static String key(Value.Date date) {
    return date.isDay() ? date.from().toString() : date.from() + "/" + date.until();
  }

  private static Optional<String> only(Map<String, Set<String>> map, String written) {
    return Optional.ofNullable(map.get(written))
        .filter(keys -> keys.size() == 1)
        .map(keys -> keys.iterator().next());
  }

  /// "13 september" for a day, "september" for a month, nothing that is written for any other time.
  private static String yearless(Value.Date date) {
    LocalDate from = date.from();
    String month = from.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    boolean whole = from.getDayOfMonth() == 1 && from.plusMonths(1).equals(date.until());
    String written = date.isDay() ? from.getDayOfMonth() + " " + month : whole ? month : "";
    return written.toLowerCase(Locale.ROOT);
  }
}
