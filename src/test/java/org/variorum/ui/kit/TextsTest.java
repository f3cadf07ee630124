package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.desk.Notice;
import org.variorum.desk.Relocation;
import org.variorum.model.Certainty;
import org.variorum.model.Doing;
import org.variorum.model.Kind;
import org.variorum.model.LeftOut;
import org.variorum.model.Origin;
import org.variorum.model.Relation;
import org.variorum.model.SameEvent;
import org.variorum.model.Status;
import org.variorum.model.mark.Confidence;
import org.variorum.ui.settings.Movement;
import org.variorum.ui.settings.Scheme;

/// Every text that the screen asks for is in the bundle, and every text of the bundle is asked for.
class TextsTest {
  /// The windows of trouble get their words from where the program is built.
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java/org/variorum/ui"), Path.of("src/main/java/org/variorum/app"));

  private static final Path BUNDLE = Path.of("resources/org/variorum/ui/texts.properties");

  /// A word in quotes that looks like a key.
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z_-]+)*)\"");

  private static final Pattern ASKED =
      Pattern.compile(
          "(?:texts\\.get\\(|Command\\.(?:of|typed|inMenu)\\(|fact\\()\\s*\"([^\"]+)\"");
  private static final Pattern FAMILY =
      Pattern.compile("texts\\.(named|sorted)\\(\\s*\"([a-z]+)\"");

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    Matcher matcher = ASKED.matcher(sources());
    while (matcher.find()) {
      asked.add(matcher.group(1));
    }

    assertThat(asked).as("keys found in the sources").hasSizeGreaterThan(50);
    assertThat(asked).isSubsetOf(keys());
  }

  @Test
  void everyTextIsAskedFor() throws IOException {
    String sources = sources();
    Set<String> words = new HashSet<>();
    Matcher literals = LITERAL.matcher(sources);
    while (literals.find()) {
      words.add(literals.group(1));
    }
    Set<String> families = new HashSet<>();
    Matcher matcher = FAMILY.matcher(sources);
    while (matcher.find()) {
      families.add(matcher.group(2));
    }

    Set<String> idle = new TreeSet<>(keys());
    idle.removeAll(words);
    idle.removeIf(key -> families.contains(key.substring(0, Math.max(0, key.lastIndexOf('.')))));

    assertThat(idle).isEmpty();
  }

  @Test
  void everyValueOfAFamilyHasAText() {
    Texts texts = new Texts(Locale.ENGLISH);
    hasTexts(texts, "status", Status.values());
    hasTexts(texts, "meaning", Status.values());
    hasTexts(texts, "kind", Kind.values());
    hasTexts(texts, "certainty", Certainty.values());
    hasTexts(texts, "origin", Origin.Sort.values());
    hasTexts(texts, "event", SameEvent.Verdict.values());
    hasTexts(texts, "failed", Notice.Task.values());
    hasTexts(texts, "ruling", Ruling.values());
    hasTexts(texts, "ruled", Ruling.values());
    hasTexts(texts, "relation", Relation.values());
    hasTexts(texts, "confidence", Confidence.values());
    hasTexts(texts, "scheme", Scheme.values());
    hasTexts(texts, "movement", Movement.values());
    hasTexts(texts, "preset", Keymap.Preset.values());
    hasTexts(texts, "doing", Doing.Sort.values());
    hasTexts(texts, "hindrance", Relocation.Hindrance.values());
    hasTexts(texts, "leftout", LeftOut.Sort.values());
  }

  @Test
  void numbersAndPlacesAreFilledIn() {
    Texts texts = new Texts(Locale.ENGLISH);

    assertThat(texts.get("status.summary", 1, 1200, 0))
        .isEqualTo("1 report · 1,200 findings · no conflict undecided");
    assertThat(texts.get("undo.name", texts.get("act.remove_report", "B")))
        .isEqualTo("Undo remove report B");
  }

  @Test
  void aSortWithoutATextIsToldByItsOwnWord() {
    assertThat(new Texts(Locale.ENGLISH).sorted("contradiction", "tense")).isEqualTo("tense");
  }

  private static void hasTexts(Texts texts, String family, Enum<?>[] values) {
    Arrays.stream(values)
        .forEach(
            value -> assertThatCode(() -> texts.named(family, value)).doesNotThrowAnyException());
  }

  private static Set<String> keys() throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(BUNDLE)) {
      properties.load(in);
    }
    return properties.stringPropertyNames();
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path folder : SOURCES) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          all.append(Files.readString(file)).append('\n');
        }
      }
    }
    return all.toString();
  }
}
