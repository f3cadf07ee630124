package org.variorum.intake.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.Metadatum;

/// Finds the title of a report: the first line that is no category, path of the site, date, outlet,
/// byline, picture or sentence.
final class TitleFinder {
  /// A title.
  ///
  /// @param outlet the outlet's name behind the title, as pages put it: "Two found safe | The Post"
  record Title(Line line, Metadatum<String> text, Optional<Metadatum<String>> outlet) {}

  private static final Pattern PATH =
      Pattern.compile("(?i)^home\\s*[/>»|›].*|.*(?:\\S+\\s+[>»›]\\s+){2,}.*");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(?:https?\\s?:\\s?/\\s?/|www\\s?\\.).*");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i)^(?:#?\\w+\\.(?:jpe?g|png|gif|webp)|#\\w+|(?:photo|image|picture|file"
              + " photo)\\b.*)$");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)^(?:menu|search|advertisement|share|print|e-?mail|comments?|skip to .*|subscribe|log"
              + " ?in|sign (?:in|up)|breaking(?:"
              + " news)?|exclusive|live|video|watch|listen|related.*)$");
  private static final Pattern TAIL = Pattern.compile("\\s+(?:[|–—-]|::)\\s+");

  /// A category has no more words than this; a title of so few words has nothing longer below it.
  private static final int CATEGORY_WORDS = 3;

  Optional<Title> find(Head head, DateReader reader) {
    List<Line> block = head.block();
    for (int i = 0; i < block.size(); i++) {
      Line line = block.get(i);
      if (isSentence(line.text()) && !isAboveDate(block, i, reader)) {
        // The body has begun.
        return Optional.empty();
      }
      if (mayBeTitle(line, reader) && !isCategory(block, i, reader)) {
        return Optional.of(title(line));
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeTitle(Line line, DateReader reader) {
    String text = line.text();
    return text.codePoints().anyMatch(Character::isLetter)
        && !PATH.matcher(text).matches()
        && !ADDRESS.matcher(text).matches()
        && !PICTURE.matcher(text).matches()
        && !FURNITURE.matcher(text).matches()
        && !DateLine.of(line, reader).hasDates()
        && !BylineFinder.isByline(line)
        && !OutletNames.isOutlet(text);
  }

  private static boolean isAboveDate(List<Line> block, int at, DateReader reader) {
    return at + 1 < block.size() && DateLine.of(block.get(at + 1), reader).hasDates();
  }

  /// Titles do not end in a full stop, but for abbreviations and a few of those above a date.
  private static boolean isSentence(String text) {
    return text.matches("(?s).*[\\p{Ll}\\d\"”’']{4}\\.[\"”’']*");
  }

  /// A word or two above a longer line that may be a title: "CRIME", "World news".
  private static boolean isCategory(List<Line> block, int at, DateReader reader) {
    Line line = block.get(at);
    if (line.words() > CATEGORY_WORDS || at + 1 >= block.size()) {
      return false;
    }
    Line next = block.get(at + 1);
    return mayBeTitle(next, reader) && !isSentence(next.text()) && next.words() > CATEGORY_WORDS;
  }

  /// Cuts the outlet's name off the title of a page.
  private static Title title(Line line) {
    var m = TAIL.matcher(line.text());
    while (m.find()) {
      String tail = line.text().substring(m.end());
      String name = TAIL.split(tail)[0];
      if (m.start() > 0 && OutletNames.isOutlet(name)) {
        return new Title(
            line,
            Metadatum.inText(line.text().substring(0, m.start()), line.span(0, m.start())),
            Optional.of(Metadatum.inText(name, line.span(m.end(), m.end() + name.length()))));
      }
    }
    return new Title(line, Metadatum.inText(line.text(), line.span()), Optional.empty());
  }
}
