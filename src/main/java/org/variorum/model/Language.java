package org.variorum.model;

import java.util.Locale;
import java.util.Optional;

/// The language of a report.
///
/// @param code by ISO 639-1; "und" where it could not be told
public record Language(String code) {
  private static final String BUILT_IN = "en";
  private static final String UNKNOWN = "und";

  public static Language of(Report report) {
    return new Language(report.metadata().language());
  }

  /// Whether the program reads it as it comes. Whether a report was read is known of its
  /// [extraction][Extraction#isWhole], because the user can have installed other languages.
  public boolean isBuiltIn() {
    return readAs().code.equals(BUILT_IN);
  }

  /// The language by whose rules it is read: where nobody knows the language, the built-in one is
  /// tried.
  public Language readAs() {
    return code.equals(UNKNOWN) || code.isBlank() ? new Language(BUILT_IN) : this;
  }

  /// The language to the rules of which words and sentences are cut, and months are named.
  public Locale locale() {
    return Locale.of(code);
  }

  /// What it is called in another language; empty where it is not known.
  public Optional<String> name(Locale in) {
    String name = locale().getDisplayLanguage(in);
    return code.equals(UNKNOWN) || name.isBlank() || name.equals(code)
        ? Optional.empty()
        : Optional.of(name);
  }
}
