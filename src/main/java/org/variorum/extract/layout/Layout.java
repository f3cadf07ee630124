package org.variorum.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.Sentence.Role;
import org.variorum.model.Span;

/// Splits a report into its blocks and tells what each does.
///
/// A line's own wording decides first (`LineRules`), then what the report's metadata say, then
/// where it stands: lines before the title are the page's category, short lines below it are outlet
/// and date, what follows "Check Also" is not the report. Where nothing says otherwise a block is
/// body, since a sentence wrongly left out cannot be found again, and one wrongly kept can be seen.
public final class Layout {
  private final LineRules rules = new LineRules();

  /// The blocks of a report in the order of its text, without overlap. What no block covers is white
  /// space.
  public List<Block> of(Report report) {
    List<Block> blocks = new ArrayList<>();
    Titles titles = new Titles(report);
    for (Span paragraph : Paragraphs.of(report.text())) {
      for (Span part : parts(report.text(), paragraph, titles)) {
        blocks.add(new Block(part, role(report, part, titles)));
      }
    }
    new Surroundings(report, rules).settle(blocks);
    return List.copyOf(blocks);
  }

  /// A paragraph, split where a repeated title or words of the page stand before something else.
  private List<Span> parts(String text, Span paragraph, Titles titles) {
    int head = titles.repeatedAtHead(paragraph);
    if (head == 0) {
      head = rules.beforeCaption(paragraph.in(text));
    }
    if (head == 0 || head >= paragraph.length()) {
      return List.of(paragraph);
    }
    return Stream.of(
            Paragraphs.trimmed(text, paragraph.start(), paragraph.start() + head),
            Paragraphs.trimmed(text, paragraph.start() + head, paragraph.end()))
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private Role role(Report report, Span span, Titles titles) {
    if (titles.isTitle(span)) {
      return Role.TITLE;
    }
    if (isMetadata(report.metadata(), span)) {
      return Role.METADATA;
    }
    String line = span.in(report.text()).replace('\n', ' ');
    int head = rules.beforeCaption(line + " x");
    if (head > line.length()) {
      return Role.BOILERPLATE;
    }
    return rules.role(line).orElse(Role.BODY);
  }

  /// Whether a block says little but outlet, byline or date. A dateline alone does not make it so:
  /// it stands at the head of the body.
  private static boolean isMetadata(Metadata metadata, Span span) {
    return Stream.of(
            metadata.outlet().flatMap(Metadatum::span),
            metadata.byline().flatMap(Metadatum::span),
            metadata.published().flatMap(Metadatum::span),
            metadata.updated().flatMap(Metadatum::span))
        .map(s -> s.orElse(null))
        .filter(Objects::nonNull)
        .anyMatch(s -> s.overlaps(span) && 2 * shared(s, span) >= span.length());
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  /// The title of a report, where its text gives it, and where it stands again.
  private static final class Titles {
    /// Shorter titles could begin a sentence by chance.
    private static final int SHORTEST_REPEAT = 15;

    private final String text;
    private final Optional<Span> own;
    private final List<String> forms;

    Titles(Report report) {
      text = report.text();
      own = report.metadata().title().flatMap(Metadatum::span);
      forms =
          report.metadata().title().map(t -> forms(t.value())).orElse(List.of()).stream()
              .filter(f -> f.length() >= SHORTEST_REPEAT)
              .toList();
    }

    /// The title as it is, and without the site's name that pages put behind it.
    private static List<String> forms(String title) {
      List<String> forms = new ArrayList<>();
      forms.add(letters(title));
      int cut = title.replace('|', '-').replace('–', '-').indexOf(" - ");
      if (cut > 0) {
        forms.add(letters(title.substring(0, cut)));
      }
      return forms;
    }

    boolean isTitle(Span span) {
      return own.filter(t -> t.overlaps(span) && 2 * shared(t, span) >= span.length()).isPresent()
          || forms.contains(letters(span.in(text)));
    }

    /// How many characters at the head of a paragraph repeat the title; 0 where it does not, or is
    /// the title alone.
    int repeatedAtHead(Span paragraph) {
      String line = paragraph.in(text);
      for (String form : forms) {
        int at = 0;
        int matched = 0;
        while (at < line.length() && matched < form.length()) {
          char c = line.charAt(at);
          if (Character.isLetterOrDigit(c)) {
            if (Character.toLowerCase(c) != form.charAt(matched)) {
              break;
            }
            matched++;
          }
          at++;
        }
        if (matched == form.length() && (at == line.length() || startsAnew(line, at))) {
          return afterMarks(line, at);
        }
      }
      return 0;
    }

    /// Whether what follows the repeated title is a new sentence rather than more of the same.
    private static boolean startsAnew(String line, int at) {
      int next = afterMarks(line, at);
      return next == line.length() || next > at && !Character.isLowerCase(line.charAt(next));
    }

    private static int afterMarks(String line, int from) {
      int at = from;
      while (at < line.length() && " .!?\"'”’\u00A0".indexOf(line.charAt(at)) >= 0) {
        at++;
      }
      return at;
    }

    private static String letters(String words) {
      StringBuilder letters = new StringBuilder();
      words
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .map(Character::toLowerCase)
          .forEach(letters::appendCodePoint);
      return letters.toString();
    }
  }
}
