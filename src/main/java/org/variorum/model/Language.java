package org.variorum.model;

import java.util.Locale;
import java.util.Optional;

/// The language of a report.
///
/// @param code by ISO 639-1; "und" where it could not be told
public record Language(String code) {
  private static final String READ = "en";
  private static final String UNKNOWN = "und";

  public static Language of(Report report) {
    return new Language(report.metadata().language());
  }

  /// Whether the language analysis reads it. Where nobody knows the language, it is tried.
  public boolean isRead() {
    return code.equals(READ) || code.equals(UNKNOWN) || code.isBlank();
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
