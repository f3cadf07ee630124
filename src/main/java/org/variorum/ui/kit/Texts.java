package org.variorum.ui.kit;

import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.Reason;

/// The words of the screen, from one bundle, in the language of the user.
public final class Texts {
  /// The languages that there is a bundle for; the first is the one of the base bundle.
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private static final String BUNDLE = "org.variorum.ui.texts";

  /// The name of an act in a text, in place of the key for it: `[key.help]`.
  private static final Pattern ACT = Pattern.compile("\\[((?:key|view)\\.[a-z_-]+)]");

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Keymap keymap;
  private final Phrasing phrasing;
  private final Values values;

  /// Each text once it was asked for: a list that is scrolled asks for the same ones with every line.
  private final Map<String, String> plain = new ConcurrentHashMap<>();

  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /// Texts that tell of the program's own keys.
  public Texts(Locale locale) {
    this(locale, Keymap.of(Keymap.Preset.OURS));
  }

  /// @param locale the language of the user; English where there is no bundle for it
  /// @param keymap the keys that the texts tell of
  public Texts(Locale locale, Keymap keymap) {
    this.keymap = keymap;
    this.locale = isThere(locale) ? locale : LANGUAGES.getFirst();
    this.phrasing = Phrasing.in(this.locale);
    this.values = new Values(phrasing);
    // Without the fallback: English is asked for where the machine speaks German.
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            this.locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static boolean isThere(Locale locale) {
    return LANGUAGES.stream().anyMatch(l -> l.getLanguage().equals(locale.getLanguage()));
  }

  /// The language of these texts, by which numbers and dates are written.
  public Locale locale() {
    return locale;
  }

  /// The text of a key.
  ///
  /// @throws java.util.MissingResourceException if there is none
  public String get(String key) {
    return plain.computeIfAbsent(key, k -> withKeys(bundle.getString(k)));
  }

  /// The text of a key with its places filled in.
  public String get(String key, Object... arguments) {
    String text = get(key);
    MessageFormat format = formats.computeIfAbsent(key, _ -> new MessageFormat(text, locale));
    // One format serves one thread at a time.
    synchronized (format) {
      return format.format(arguments);
    }
  }

  /// The text for one value of an enumeration: family `status`, value `AGREEING`, is the key
  /// `status.agreeing`.
  public String named(String family, Enum<?> value) {
    return get(family + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /// As `named`, with its places filled in.
  public String named(String family, Enum<?> value, Object... arguments) {
    return get(family + "." + value.name().toLowerCase(Locale.ROOT), arguments);
  }

  /// The text for one sort of a family, by the model's word for it; the word itself where there is
  /// no text for it yet.
  public String sorted(String family, String word) {
    String key = family + "." + word;
    return bundle.containsKey(key) ? bundle.getString(key) : word;
  }

  /// The key for an act, in the words that stand on the keyboard; empty where it has none.
  public String key(String act) {
    return keymap.told(act, this);
  }

  public Keymap keymap() {
    return keymap;
  }

  private String withKeys(String text) {
    return ACT.matcher(text).replaceAll(act -> Matcher.quoteReplacement(key(act.group(1))));
  }

  /// Why something was found, or refused.
  public String say(Reason reason) {
    return phrasing.of(reason);
  }

  /// What a reading was read as. English shows the normal form.
  public String value(Read read) {
    return locale.getLanguage().equals(LANGUAGES.getFirst().getLanguage())
        ? read.shown()
        : values.of(read.value()).orElse(read.shown());
  }

  /// What a finding is about.
  public String topic(String topic) {
    return phrasing.topic(topic);
  }

  /// Words of a report, or of the user, inside a text.
  public String quoted(String words) {
    return get("quoted", words);
  }

  /// A whole number, or a number rounded to one.
  public String number(double number) {
    NumberFormat whole = NumberFormat.getIntegerInstance(locale);
    whole.setRoundingMode(RoundingMode.HALF_UP);
    return whole.format(number);
  }

  /// How dates are written.
  ///
  /// @param key of a pattern
  public DateTimeFormatter dates(String key) {
    return DateTimeFormatter.ofPattern(get(key), locale);
  }

  /// A text for the middle of a line: in lower case where the language writes its nouns so.
  public String running(String text) {
    return get("language.nouns").equals("lower") ? text.toLowerCase(locale) : text;
  }

  /// As `named`, for the middle of a line: in lower case where the language writes its nouns so.
  public String running(String family, Enum<?> value) {
    return running(named(family, value));
  }
}
