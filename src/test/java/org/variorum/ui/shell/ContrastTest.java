package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything that is read stands out from its ground by 4.5 to 1 at least, in both themes.
/// By the formulas of WCAG 2.2, 1.4.3.
class ContrastTest {
  private static final Path SHEET = Path.of("resources/org/variorum/ui/variorum.css");
  private static final Pattern COLOUR = Pattern.compile("(-v-[a-z-]+):\\s*#([0-9a-fA-F]{6});");

  private static final List<String> LETTERS =
      List.of("-v-ink", "-v-quiet", "-v-agreeing", "-v-conflicting", "-v-differing", "-v-unique");

  @ParameterizedTest
  @CsvSource({".shell {", ".shell:dark {"})
  void wordsAndSignsStandOutFromPaperAndGround(String theme) throws IOException {
    Map<String, Integer> colours = colours(theme);
    for (String letter : LETTERS) {
      for (String ground : List.of("-v-paper", "-v-ground")) {
        stands(colours, letter, ground);
      }
    }
    stands(colours, "-v-paper", "-v-ink");
  }

  @ParameterizedTest
  @CsvSource({".shell {", ".shell:dark {"})
  void wordsStandOutFromEveryTint(String theme) throws IOException {
    Map<String, Integer> colours = colours(theme);
    for (String status : List.of("agreeing", "conflicting", "differing", "unique")) {
      stands(colours, "-v-ink", "-v-" + status + "-tint");
      stands(colours, "-v-" + status, "-v-" + status + "-tint");
    }
    stands(colours, "-v-ink", "-v-conflicting-strong");
    stands(colours, "-v-ink", "-v-changed");
    stands(colours, "-v-ink", "-v-chosen-line");
    stands(colours, "-v-quiet", "-v-hover");
    stands(colours, "-v-found-ink", "-v-found");
    stands(colours, "-v-found-ink", "-v-found-current");
  }

  /// By WCAG 2.2, 1.4.11 and 2.4.13.
  @ParameterizedTest
  @CsvSource({".shell {", ".shell:dark {"})
  void theLineThatTellsWhereTheKeyboardIsStandsOut(String theme) throws IOException {
    Map<String, Integer> colours = colours(theme);
    for (String ground : List.of("-v-paper", "-v-ground", "-v-hover", "-v-chosen-line")) {
      assertThat(contrast(colours.get("-v-focus"), colours.get(ground)))
          .as("focus on " + ground)
          .isGreaterThanOrEqualTo(3);
    }
  }

  private static void stands(Map<String, Integer> colours, String letter, String ground) {
    assertThat(colours).containsKeys(letter, ground);
    assertThat(contrast(colours.get(letter), colours.get(ground)))
        .as(letter + " on " + ground)
        .isGreaterThanOrEqualTo(4.5);
  }

  private static Map<String, Integer> colours(String rule) throws IOException {
    String sheet = Files.readString(SHEET);
    int from = sheet.indexOf(rule);
    Matcher matcher = COLOUR.matcher(sheet.substring(from, sheet.indexOf('}', from)));
    Map<String, Integer> colours = new HashMap<>();
    while (matcher.find()) {
      colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    return colours;
  }

  static double contrast(int a, int b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
