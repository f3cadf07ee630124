package org.variorum.model.reason;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Says reasons in one language, with the words of its bundle. Safe for use by several threads.
public final class Phrasing {
  private static final String BUNDLE = "org.variorum.model.reason.reasons";
  private static final Phrasing ENGLISH = new Phrasing(Locale.ENGLISH);

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Topics topics = new Topics(this);
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

  private Phrasing(Locale wanted) {
    // Without the fallback: English is asked for where the machine speaks German.
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            wanted,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    locale = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : wanted;
  }

  /// In the language of a place; in English where there are no words in it.
  public static Phrasing in(Locale locale) {
    return locale.getLanguage().equals(ENGLISH.locale.getLanguage())
        ? ENGLISH
        : new Phrasing(locale);
  }

  /// As exports and the command line say it.
  public static Phrasing english() {
    return ENGLISH;
  }

  /// A reason in words: a clause, or a sentence with its full stop.
  public String of(Reason reason) {
    String key = reason.ground().key();
    return reason.terms().isEmpty()
        ? bundle.getString(key)
        : filled(key, reason.terms().stream().map(this::value).toArray());
  }

  /// A piece of a reason by itself.
  public String of(Term term) {
    return term instanceof Reason reason
        ? of(reason)
        : new MessageFormat("{0}", locale).format(new Object[] {value(term)});
  }

  /// What a finding is about, as a reader of this language would ask for it.
  public String topic(String topic) {
    return this == ENGLISH ? topic : topics.of(topic);
  }

  /// A text that not every language needs.
  Optional<String> known(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  private String filled(String key, Object... values) {
    MessageFormat format =
        formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
    // One format serves one thread at a time.
    synchronized (format) {
      return format.format(values);
    }
  }

  private Object value(Term term) {
    return switch (term) {
      case Reason reason -> of(reason);
      case Term.Words words -> words.text();
      case Term.Word word -> word(word.english());
      case Term.Things things -> things(things.noun());
      case Term.Names names -> list(names.names());
      case Term.Figure figure -> figure.number();
      case Term.Day day -> date("form.day", day.day());
      case Term.Month month -> date("form.month", month.month());
      case Term.Date day -> date("form.date", day.day());
      case Term.Weekday weekday -> date("form.weekday", weekday.day());
      case Term.Hour hour -> date("form.hour", hour.time());
      case Term.Moment moment -> date("form.moment", moment.at().atOffset(ZoneOffset.UTC));
      case Term.Tongue tongue -> Locale.of(tongue.code()).getDisplayLanguage(locale);
      case Term.Sentence sentence -> sentence(sentence.clauses());
    };
  }

  private String date(String key, TemporalAccessor date) {
    return dates
        .computeIfAbsent(key, k -> DateTimeFormatter.ofPattern(bundle.getString(k), locale))
        .format(date);
  }

  /// A word of our own for a state, a unit or a manner.
  public String word(String english) {
    return known("word." + english.replace(' ', '_')).orElseGet(() -> filled("form.word", english));
  }

  /// More than one of what is counted, by its noun in the singular.
  public String things(String noun) {
    return known("things." + noun.replace(' ', '_'))
        .orElseGet(() -> filled("form.things", plural(noun)));
  }

  /// One of what is counted.
  public String one(String noun) {
    return known("one." + noun.replace(' ', '_')).orElseGet(() -> filled("form.things", noun));
  }

  public String weekday(DayOfWeek day) {
    return date("form.weekday", day);
  }

  /// A number with this language's decimal sign.
  public String decimal(String number) {
    return number.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
  }

  /// The plural of an English noun, by the rules that hold for most.
  private static String plural(String noun) {
    return switch (noun) {
      case "person" -> "people";
      case "man" -> "men";
      case "woman" -> "women";
      case "child" -> "children";
      default ->
          noun.endsWith("y") && !noun.endsWith("ey") && !noun.endsWith("oy")
              ? noun.substring(0, noun.length() - 1) + "ies"
              : noun.endsWith("s") ? noun : noun + "s";
    };
  }

  private String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : filled(
            "form.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  private String sentence(List<Reason> clauses) {
    String joined = clauses.stream().map(this::of).collect(Collectors.joining("; "));
    return joined.substring(0, 1).toUpperCase(locale) + joined.substring(1) + ".";
  }
}
