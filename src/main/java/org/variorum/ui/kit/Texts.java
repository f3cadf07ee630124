package org.variorum.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the screen, from one bundle.
public final class Texts {
  private static final String BUNDLE = "org.variorum.ui.texts";

  private final ResourceBundle bundle;

  /// @param locale the language of the user; English where there is no bundle for it
  public Texts(Locale locale) {
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getModule());
  }

  /// The text of a key.
  ///
  /// @throws java.util.MissingResourceException if there is none
  public String get(String key) {
    return bundle.getString(key);
  }

  /// The text of a key with its places filled in.
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
  }

  /// The text for one value of an enumeration: family `status`, value `AGREEING`, is the key
  /// `status.agreeing`.
  public String named(String family, Enum<?> value) {
    return get(family + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /// The text for one sort of a family, by the model's word for it; the word itself where there is
  /// no text for it yet.
  public String sorted(String family, String word) {
    String key = family + "." + word;
    return bundle.containsKey(key) ? bundle.getString(key) : word;
  }
}
