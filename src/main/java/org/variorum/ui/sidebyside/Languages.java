package org.variorum.ui.sidebyside;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.variorum.model.Language;
import org.variorum.ui.kit.Texts;

/// The languages of reports, in the words of the screen.
final class Languages {
  private static final String UNKNOWN = "und";
  private static final String USUAL = "en";

  /// Those that the program tells by itself, and some of their neighbours.
  private static final List<String> CODES =
      List.of(
          "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu",
          "hy", "id", "it", "ja", "ka", "ko", "nl", "no", "pl", "ps", "pt", "ro", "ru", "sr", "sv",
          "sw", "ta", "th", "tr", "uk", "ur", "vi", "zh");

  private Languages() {}

  /// What a language is called.
  static String name(String code, Texts texts) {
    return new Language(code).name(texts.locale()).orElse(texts.get("language.unknown"));
  }

  /// What is told of it in the head of a column: nothing where it is the usual one.
  static String told(String code, Texts texts) {
    return code.equals(USUAL) ? "" : name(code, texts);
  }

  /// Those that can be chosen, in the order of their names, an unknown one last.
  ///
  /// @param chosen the present one, which is always among them
  static List<String> codes(String chosen, Texts texts) {
    Comparator<String> unknownLast = Comparator.comparing(UNKNOWN::equals);
    return Stream.concat(CODES.stream(), Stream.of(UNKNOWN, chosen))
        .distinct()
        .sorted(unknownLast.thenComparing(c -> name(c, texts)))
        .toList();
  }

  static StringConverter<String> converter(Texts texts) {
    return new StringConverter<>() {
      @Override
      public String toString(String code) {
        return code == null ? "" : name(code, texts);
      }

      @Override
      public String fromString(String words) {
        return CODES.stream()
            .filter(c -> name(c, texts).equalsIgnoreCase(words))
            .findFirst()
            .orElse(UNKNOWN);
      }
    };
  }
}
