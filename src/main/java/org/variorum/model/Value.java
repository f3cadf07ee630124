package org.variorum.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a mention says, typed and normalised, so that two wordings of one thing can be known as
/// one.
public sealed interface Value {
  Kind kind();

  /// The value in a form that two wordings of it share. For reading, not for parsing.
  String normal();

  /// Whether it is somebody, a body or a place by name: one and the same thing wherever it is named.
  default boolean isName() {
    return switch (this) {
      case Person _, Organization _, Place _ -> true;
      case Date _,
          Weekday _,
          VagueTime _,
          Clock _,
          Quantity _,
          Age _,
          Role _,
          Quote _,
          Money _,
          Score _,
          Duration _,
          Act _,
          Voice _,
          Description _,
          Several _ ->
          false;
    };
  }

  /// A day, or a longer stretch of days, on the calendar.
  ///
  /// @param from the first day
  /// @param until the day after the last: the range is half-open
  /// @param part the part of the day, where the words give one
  /// @param approximate whether the words hedge ("around 3 May")
  /// @param weekday the weekday as written, which need not be the calendar's where a date stands
  ///     beside it; empty where none is written
  record Date(
      LocalDate from,
      LocalDate until,
      Optional<DayPart> part,
      boolean approximate,
      Optional<DayOfWeek> weekday)
      implements Value {
    public Date {
      if (!from.isBefore(until)) {
        throw new IllegalArgumentException("not a range of days: " + from + " to " + until);
      }
    }

    /// A date without a weekday.
    public Date(LocalDate from, LocalDate until, Optional<DayPart> part, boolean approximate) {
      this(from, until, part, approximate, Optional.empty());
    }

    /// The same date with the weekday that is written for it.
    public Date on(DayOfWeek written) {
      return new Date(from, until, part, approximate, Optional.of(written));
    }

    /// The weekday as written, where the date was another.
    public Optional<DayOfWeek> misfit() {
      return weekday.filter(w -> isDay() && w != from.getDayOfWeek());
    }

    public static Date day(LocalDate day) {
      return new Date(day, day.plusDays(1), Optional.empty(), false);
    }

    public boolean isDay() {
      return from.plusDays(1).equals(until);
    }

    @Override
    public Kind kind() {
      return Kind.DATE;
    }

    /// `2024-09-02`, `2024-09` for a month, `2024` for a year, else both ends, the last day
    /// included; with the weekday where it does not fit.
    @Override
    public String normal() {
      String days;
      if (isDay()) {
        days = from.toString();
      } else if (from.getDayOfYear() == 1 && from.plusYears(1).equals(until)) {
        days = String.valueOf(from.getYear());
      } else if (from.getDayOfMonth() == 1 && from.plusMonths(1).equals(until)) {
        days = from.format(DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT));
      } else {
        days = from + "/" + until.minusDays(1);
      }
      return (approximate ? "~" : "")
          + days
          + misfit().map(w -> " (“" + weekdayName(w) + "”)").orElse("")
          + part.map(p -> " " + p.word()).orElse("");
    }
  }

  private static String weekdayName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// A weekday in a report without a date, which stays a weekday.
  record Weekday(DayOfWeek day, Optional<DayPart> part) implements Value {
    @Override
    public Kind kind() {
      return Kind.DATE;
    }

    @Override
    public String normal() {
      return weekdayName(day) + part.map(p -> " " + p.word()).orElse("");
    }
  }

  /// A time that cannot be put on the calendar: "recently", "in recent weeks".
  record VagueTime(String words) implements Value {
    @Override
    public Kind kind() {
      return Kind.DATE;
    }

    @Override
    public String normal() {
      return words;
    }
  }

  /// A time of day.
  ///
  /// @param from the earliest it can be
  /// @param until the latest it can be, included; equal to `from` for a point
  /// @param zone the time zone as written, where it is
  record Clock(LocalTime from, LocalTime until, boolean approximate, Optional<String> zone)
      implements Value {
    @Override
    public Kind kind() {
      return Kind.TIME;
    }

    @Override
    public String normal() {
      return (approximate ? "~" : "")
          + from
          + (from.equals(until) ? "" : "–" + until)
          + zone.map(z -> " " + z).orElse("");
    }
  }

  /// A place on the map, or a name that stands for one.
  ///
  /// @param code ISO 3166 code of a country ("AF") or division ("AF-KAB"), or a code of the
  ///     gazetteer; empty where the gazetteer does not know the name
  /// @param name the name, in one spelling where the gazetteer knows it
  /// @param within the codes of what holds it, from near to far
  /// @param evidence what the choice of the code rests on
  /// @param possible the codes of all places that the name can mean as far as its report tells; empty
  ///     where the gazetteer does not know it
  record Place(
      Optional<String> code,
      String name,
      List<String> within,
      Evidence evidence,
      List<String> possible)
      implements Value {
    /// Why a name is taken for one place and not for another of the name.
    public enum Evidence {
      /// The report says which, or no other place is called so.
      SAID,
      /// It is the best known of its name.
      KNOWN,
      /// The rest of the report speaks for it.
      LIKELY,
      /// Nothing: it is not known which place it is.
      NONE
    }

    public Place {
      within = List.copyOf(within);
      possible = List.copyOf(possible);
    }

    /// A place that is certain, where it has a code.
    public Place(Optional<String> code, String name, List<String> within) {
      this(
          code,
          name,
          within,
          code.isPresent() ? Evidence.SAID : Evidence.NONE,
          code.stream().toList());
    }

    @Override
    public Kind kind() {
      return Kind.PLACE;
    }

    @Override
    public String normal() {
      return code.map(c -> c + " ").orElse("") + name;
    }
  }

  /// A number of something.
  ///
  /// @param counted the lemma of what is counted ("insurgent", "shot"), or the measure
  ///     ("magnitude")
  /// @param state what became of it ("killed", "injured", "arrested"); empty where nothing is said
  /// @param unit the unit of a measure in its symbol ("km", "%"); empty for a count
  /// @param others whether the words set it apart from what was counted before ("two others")
  record Quantity(
      Amount amount, String counted, Optional<String> state, Optional<String> unit, boolean others)
      implements Value {
    @Override
    public Kind kind() {
      return Kind.QUANTITY;
    }

    @Override
    public String normal() {
      return amount.normal()
          + unit.map(u -> " " + u).orElse("")
          + (others ? " other " : " ")
          + (unit.isPresent() || isOne() ? counted : plural())
          + state.map(s -> " " + s).orElse("");
    }

    /// What is counted and what became of it, without the number: "people killed".
    public String thing() {
      return (unit.isPresent() ? counted : plural()) + state.map(s -> " " + s).orElse("");
    }

    private boolean isOne() {
      return amount.isExact() && amount.low() == 1 || counted.equals("magnitude");
    }

    private String plural() {
      return switch (counted) {
        case "person" -> "people";
        case "man" -> "men";
        case "woman" -> "women";
        case "child" -> "children";
        default -> {
          boolean hissing = counted.matches(".*(s|x|ch|sh)");
          yield counted.matches(".*[^aeiou]y")
              ? counted.substring(0, counted.length() - 1) + "ies"
              : counted + (hissing ? "es" : "s");
        }
      };
    }
  }

  /// Years of age.
  record Age(Amount years) implements Value {
    @Override
    public Kind kind() {
      return Kind.AGE;
    }

    @Override
    public String normal() {
      return years.normal();
    }
  }

  /// A person by name.
  ///
  /// @param name the fullest form the report gives
  /// @param family the last name, or the only one
  record Person(String name, String family) implements Value {
    @Override
    public Kind kind() {
      return Kind.PERSON;
    }

    @Override
    public String normal() {
      return name;
    }
  }

  /// An organisation, agency, firm, group or team by name.
  record Organization(String name) implements Value {
    @Override
    public Kind kind() {
      return Kind.ORGANIZATION;
    }

    @Override
    public String normal() {
      return name;
    }
  }

  /// An office, occupation, relation or nationality of a person: "spokesman", "mother of two".
  record Role(String title, Optional<String> holder) implements Value {
    @Override
    public Kind kind() {
      return Kind.ROLE;
    }

    @Override
    public String normal() {
      return title;
    }
  }

  /// Words given as said, without the marks around them.
  record Quote(String words, Optional<String> speaker) implements Value {
    @Override
    public Kind kind() {
      return Kind.QUOTE;
    }

    @Override
    public String normal() {
      return words;
    }
  }

  /// A sum of money.
  ///
  /// @param currency ISO 4217 code, or the sign where it does not tell
  record Money(Amount amount, String currency) implements Value {
    @Override
    public Kind kind() {
      return Kind.MONEY;
    }

    @Override
    public String normal() {
      return amount.normal(currency + " ");
    }
  }

  /// How a match or a vote ended.
  ///
  /// @param more of the two numbers the greater one, whoever has it
  /// @param less at least 0
  /// @param of what was counted, in the plural ("votes"); empty where it is not said
  record Score(int more, int less, String of) implements Value {
    public Score {
      if (less < 0 || more < less) {
        throw new IllegalArgumentException("not a score: " + more + " to " + less);
      }
    }

    @Override
    public Kind kind() {
      return Kind.QUANTITY;
    }

    @Override
    public String normal() {
      return more + " to " + less + (of.isEmpty() ? "" : " " + of);
    }
  }

  /// A length of time.
  ///
  /// @param amount in units of `unit`
  /// @param unit one of second, minute, hour, day, week, month, year
  record Duration(Amount amount, String unit) implements Value {
    @Override
    public Kind kind() {
      return Kind.DURATION;
    }

    @Override
    public String normal() {
      return amount.normal() + " " + unit;
    }
  }

  /// Something done or happening, by its predicate.
  ///
  /// @param sense the canonical predicate that synonyms share
  /// @param negated whether the report says that it did not happen
  record Act(String sense, boolean negated, Modality modality) implements Value {
    @Override
    public Kind kind() {
      return Kind.EVENT;
    }

    @Override
    public String normal() {
      return (negated ? "not " : "")
          + (modality == Modality.ASSERTED ? "" : modality.word() + " ")
          + sense;
    }
  }

  /// Whose word something is.
  ///
  /// @param source the speaker, document or channel
  /// @param certainty how firm the verb makes it
  record Voice(String source, Certainty certainty) implements Value {
    @Override
    public Kind kind() {
      return Kind.ATTRIBUTION;
    }

    @Override
    public String normal() {
      return source + " (" + certainty.word() + ")";
    }
  }

  /// Someone or something described rather than named: "foreign tourists", "the assailant".
  ///
  /// @param kind of the thing described
  /// @param head the lemma of its head noun
  /// @param modifiers the lemmas that describe it, in the order of the text
  /// @param above the words that mean the same as the head or cover it: for "handgun" among others
  ///     "firearm" and "gun"
  record Description(Kind kind, String head, List<String> modifiers, Set<String> above)
      implements Value {
    /// The modifier of what is said not to be there.
    public static final String NONE = "no";

    public Description {
      modifiers = List.copyOf(modifiers);
      above = new TreeSet<>(above);
    }

    public Description(Kind kind, String head, List<String> modifiers) {
      this(kind, head, modifiers, Set.of());
    }

    /// Whether the report says that there is no such thing: "no note".
    public boolean isDenied() {
      return modifiers.contains(NONE);
    }

    @Override
    public Set<String> above() {
      return Collections.unmodifiableSet(above);
    }

    @Override
    public String normal() {
      return modifiers.isEmpty() ? head : String.join(" ", modifiers) + " " + head;
    }
  }

  /// Several values that together answer one question: "Kabul and Faryab".
  record Several(List<Value> parts) implements Value {
    public Several {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("several values are at least one");
      }
    }

    @Override
    public Kind kind() {
      return parts.getFirst().kind();
    }

    @Override
    public String normal() {
      return parts.stream()
          .map(Value::normal)
          .sorted()
          .distinct()
          .collect(Collectors.joining("; "));
    }
  }
}
