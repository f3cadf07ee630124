package org.variorum.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.Report;

/// Makes as many reports of one event as are wanted, of 600 words each, from our own texts.
///
/// A report is a title, an outlet and a day, and then paragraphs in a drawn order. About half of them are
/// those of the sample story, which many reports share; every third of their numbers is drawn
/// anew, so that reports differ and conflict. The rest are paragraphs of the golden cases with numbers
/// and names drawn anew: what a report alone tells. The same number always makes the same report, so
/// that a story of 80 is a story of 20 with 60 more.
final class MadeReports {
  /// Words a report has at least.
  static final int WORDS = 600;

  private static final int FEWEST_WORDS = 8;
  private static final int CHANGED = 3;

  private static final Pattern NUMBER = Pattern.compile("(?<![\\d,.:])\\d{1,3}(?![\\d,.:]\\d|\\d)");

  /// A name in the middle of a sentence: after a small letter or a comma.
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{2,}");

  private static final List<String> SYLLABLES =
      List.of("ba", "den", "kor", "li", "mar", "nes", "ol", "pra", "ras", "sen", "tor", "vel");

  private final List<String> shared;
  private final List<String> own;

  MadeReports() {
    shared = OurTexts.sample().stream().flatMap(MadeReports::paragraphs).toList();
    own = OurTexts.cases().stream().flatMap(MadeReports::paragraphs).toList();
  }

  /// The first so many reports.
  List<Report> first(int count) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(report(i));
    }
    return reports;
  }

  /// The report of a number.
  Report report(int number) {
    return OurTexts.report(text(number));
  }

  private String text(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("Ferry sinks on the Meghna, dozens dead\n\n");
    text.append(name(random)).append(" Herald\n").append(16 + number % 3).append(" March 2025\n");
    List<String> common = shuffled(shared, random);
    List<String> alone = shuffled(own, random);
    int words = 0;
    for (int i = 0; words < WORDS; i++) {
      String paragraph =
          i % 2 == 0
              ? numbersDrawn(common.get(i / 2), CHANGED, random)
              : namesDrawn(numbersDrawn(alone.get(i / 2 % alone.size()), 1, random), random);
      text.append('\n').append(paragraph).append('\n');
      words += paragraph.split("\\s+").length;
    }
    return text.toString();
  }

  private static Stream<String> paragraphs(Report report) {
    return report.text().lines().filter(line -> line.split("\\s+").length >= FEWEST_WORDS);
  }

  private static List<String> shuffled(List<String> paragraphs, Random random) {
    List<String> shuffled = new ArrayList<>(paragraphs);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /// @param every which of the numbers are drawn anew: 1 for all, 3 for a third
  private static String numbersDrawn(String text, int every, Random random) {
    return NUMBER
        .matcher(text)
        .replaceAll(found ->
            random.nextInt(every) == 0
                ? Integer.toString(1 + random.nextInt(28))
                : Matcher.quoteReplacement(found.group()));
  }

  /// One name for one name throughout the paragraph.
  private static String namesDrawn(String text, Random random) {
    Map<String, String> drawn = new HashMap<>();
    return NAME.matcher(text)
        .replaceAll(found -> drawn.computeIfAbsent(found.group(), _ -> name(random)));
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
