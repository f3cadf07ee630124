package org.variorum.intake.page;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// Tells by their words the lines that say who wrote an article and when, which some pages set among
/// its paragraphs.
final class Credits {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// "By" and a name; the names of the languages whose pages are met most.
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?i:written by|reported by|by|von|par|por|di|door|av|af|autor|author)):?\\s+"
              + "(?:\\p{Lu}[\\p{L}.’'-]*[\\s,|·–-]*(?:and |und |et |y |e )?){1,8}.{0,40}$");

  private static final Pattern STAMP =
      Pattern.compile(
          "^\\W*(?:first |last |originally )?(?:published|updated|posted|modified|created|issued"
              + "|publicado|actualizado|veröffentlicht|aktualisiert|stand|publié|mis à jour"
              + "|pubblicato|aggiornato|atualizado|geplaatst|bijgewerkt|publicerad|uppdaterad)\\b"
              + "(?=.*\\d).{0,90}$",
          FLAGS);

  /// Who somebody is that a paper introduces to its readers.
  private static final Pattern ABOUT_THE_AUTHOR =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.’'-]+\\s+){2,4}(?i:is|are|was)\\s+(?i:an?|the|our)\\b.{0,80}"
              + "\\b(?i:reporter|correspondent|editor|writer|journalist|columnist|contributor"
              + "|producer|author|freelancer)\\b.*",
          Pattern.DOTALL);

  private static final int LONGEST = 16;
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_OF_AN_AUTHOR = 70;
  private static final int FEWEST_OF_THE_TITLE = 3;

  private Credits() {}

  /// Whether each line of a block is of the title, a byline or a date of publication, or says what the
  /// writer is.
  ///
  /// @param title the words of the title
  static boolean isAbove(Block block, List<String> title) {
    List<String> lines = block.text().lines().map(String::strip).toList();
    return lines.stream().anyMatch(l -> isOfHead(l, title))
        && lines.stream().allMatch(l -> isOfHead(l, title) || lines.size() > 1 && isLabel(l));
  }

  private static boolean isOfHead(String line, List<String> title) {
    return isCredit(line) || isOfTitle(Words.of(line), title);
  }

  /// Whether a line may say what the writer is.
  private static boolean isLabel(String line) {
    return Words.count(line) <= LONGEST_LABEL && !Words.endsSentence(line);
  }

  /// Whether a paragraph tells who wrote what stands above it.
  static boolean isAboutTheAuthor(Block block) {
    return block.words() <= LONGEST_OF_AN_AUTHOR
        && ABOUT_THE_AUTHOR.matcher(block.text()).matches();
  }

  private static boolean isCredit(String line) {
    return Words.count(line) <= LONGEST
        && (STAMP.matcher(line).matches()
            || BYLINE.matcher(line).matches() && !Words.endsSentence(line));
  }

  private static boolean isOfTitle(List<String> words, List<String> title) {
    return words.size() >= FEWEST_OF_THE_TITLE && Collections.indexOfSubList(title, words) >= 0;
  }
}
