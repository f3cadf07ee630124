package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every language of the screen is whole, and no words stand in the code.
class LanguagesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/variorum/ui");
  private static final Path BUNDLES = Path.of("resources/org/variorum/ui");

  /// A place of a text, with its form if it has one: `0`, `1,choice`.
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+(?:,[a-z]+)?)");

  /// The limits of a choice, which decide which of its forms is taken.
  private static final Pattern LIMIT = Pattern.compile("[,|](\\d+[#<])");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /// Two words beside each other: what a person would read.
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

  /// Words given to something that shows them, or a screen reader them.
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:new"
              + " (?:Label|Button|Hyperlink|CheckBox|RadioButton|ToggleButton|MenuItem|Menu|Text|Tooltip"
              + "|CheckMenuItem|MenuButton|SplitMenuButton|TitledPane|Tab|Alert|Prose)\\("
              + "|\\.set(?:Text|PromptText|AccessibleText|AccessibleHelp|AccessibleRoleDescription"
              + "|Title|HeaderText|ContentText)\\()\\s*\"([^\"]*\\p{L}{2,}[^\"]*)\"");

  /// Names and tags, which are no words of any language.
  private static final Pattern NAMES =
      Pattern.compile("Source Serif.*|Noto Serif|Palatino.*|.*Serif|(?:Deja|Liber).*|<.*");

  static Stream<Locale> languages() {
    return Texts.LANGUAGES.stream().skip(1);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachHasTheSameKeys(Locale language) throws IOException {
    assertThat(texts(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(base().stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachHasTheSamePlacesAndChoices(Locale language) throws IOException {
    Properties base = base();
    Properties texts = texts(language);

    assertThat(base.stringPropertyNames())
        .allSatisfy(key -> {
          String text = texts.getProperty(key, "");
          assertThat(all(PLACE, text)).as(key).containsExactlyElementsOf(all(PLACE, base(key)));
          assertThat(all(LIMIT, text)).as(key).containsExactlyElementsOf(all(LIMIT, base(key)));
        });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachTextCanBeFilledIn(Locale language) throws IOException {
    Properties texts = texts(language);

    assertThat(texts.stringPropertyNames())
        .filteredOn(key -> PLACE.matcher(texts.getProperty(key)).find())
        .isNotEmpty()
        .allSatisfy(key -> {
          String text = texts.getProperty(key);
          assertThat(text).as("an ASCII apostrophe would be lost").doesNotContain("'");
          assertThat(
                  new MessageFormat(text, language)
                      .format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9}))
              .as(key)
              .isNotBlank()
              .doesNotContain("{");
        });
  }

  /// English quotation marks are those of the base; German ones open below.
  @Test
  void germanQuotesAsGermanDoes() throws IOException {
    assertThat(texts(Locale.GERMAN).values())
        .allSatisfy(text -> {
          String words = text.toString();
          assertThat(words.chars().filter(c -> c == '„').count())
              .as(words)
              .isEqualTo(words.chars().filter(c -> c == '“').count());
          assertThat(words).doesNotContain("”", "\"");
        });
  }

  @Test
  void germanWritesNumbersAndDaysInItsWay() {
    Texts german = new Texts(Locale.GERMANY);

    assertThat(german.get("column.words", 12345)).isEqualTo("12.345 Wörter");
    assertThat(german.number(1234.4)).isEqualTo("1.234");
    assertThat(german.dates("date.pattern").format(LocalDate.of(2026, 3, 9)))
        .isEqualTo("9. März 2026");
    assertThat(german.quoted("so")).isEqualTo("„so“");
    assertThat(german.running("kind", org.variorum.model.Kind.PLACE)).isEqualTo("Orte");
  }

  @Test
  void englishIsTakenWhereALanguageIsMissing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Texts(Locale.ENGLISH).get("keys.close")).isEqualTo("Close");
      assertThat(new Texts(Locale.FRENCH).get("keys.close")).isEqualTo("Close");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noWordsStandInTheCode() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = withoutCommentsAndErrors(Files.readString(file));
        all(SHOWN, source).forEach(words -> found.add(file.getFileName() + ": " + words));
        all(LITERAL, source).stream()
            .filter(s -> WORDS.matcher(s).find() && !NAMES.matcher(s).matches())
            .forEach(words -> found.add(file.getFileName() + ": " + words));
      }
    }

    assertThat(found).as("words that no bundle can translate").isEmpty();
  }

  @Test
  void wordsInTheCodeWouldBeFound() {
    assertThat(all(SHOWN, "box.add(new Label(\"Nothing\"))")).containsExactly("Nothing");
    assertThat(WORDS.matcher("Nothing here").find()).isTrue();
  }

  /// What a programmer reads may be English: comments, and what is thrown for wrong use.
  private static String withoutCommentsAndErrors(String source) {
    return source
        .replaceAll("(?m)^\\s*//.*$", "")
        .replaceAll("(?s)(?:Exception|Error)\\([^;]*;", "")
        .replaceAll("@SuppressWarnings\\([^)]*\\)", "");
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    found.sort(null);
    return found;
  }

  private static String base(String key) {
    try {
      return base().getProperty(key);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Properties base() throws IOException {
    return load("texts.properties");
  }

  private static Properties texts(Locale language) throws IOException {
    return load("texts_" + language.getLanguage() + ".properties");
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(BUNDLES.resolve(name))) {
      properties.load(in);
    }
    return properties;
  }
}
