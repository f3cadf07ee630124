package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.variorum.ui.kit.Prose;

/// Sets the styles of a text line by line, and only of those lines whose styles have changed: laying
/// out a line again is what costs.
final class Styles {
  private final StyleClassedTextArea area;
  private List<List<Marking.Run>> lines = List.of();

  Styles(StyleClassedTextArea area) {
    this.area = area;
  }

  /// Forgets what was set, because the text is another.
  void forget() {
    lines = List.of();
  }

  /// @param runs of the whole text
  void set(String text, List<Marking.Run> runs) {
    List<List<Marking.Run>> now = byLine(text, runs);
    for (int i = 0; i < Math.min(now.size(), area.getParagraphs().size()); i++) {
      boolean same = i < lines.size() && lines.get(i).equals(now.get(i));
      if (!same && !now.get(i).isEmpty()) {
        area.setStyleSpans(i, 0, spans(area.getParagraph(i).getText(), now.get(i)));
      }
    }
    lines = now;
  }

  /// The runs cut at the ends of lines, which themselves belong to none.
  private static List<List<Marking.Run>> byLine(String text, List<Marking.Run> runs) {
    List<List<Marking.Run>> lines = new ArrayList<>();
    List<Marking.Run> line = new ArrayList<>();
    int start = 0;
    for (Marking.Run run : runs) {
      int end = start + run.length();
      int from = start;
      for (int i = text.indexOf('\n', start); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
        if (i > from) {
          line.add(new Marking.Run(i - from, run.styles()));
        }
        lines.add(line);
        line = new ArrayList<>();
        from = i + 1;
      }
      if (end > from) {
        line.add(new Marking.Run(end - from, run.styles()));
      }
      start = end;
    }
    lines.add(line);
    return lines;
  }

  private static StyleSpans<Collection<String>> spans(String words, List<Marking.Run> runs) {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>(runs.size());
    int start = 0;
    for (Marking.Run run : runs) {
      add(spans, run, words.substring(start, start + run.length()));
      start += run.length();
    }
    return spans.create();
  }

  /// Words from right to left must not share a run with their neighbours (see `Prose`); a style that
  /// every other one has keeps them apart.
  private static void add(
      StyleSpansBuilder<Collection<String>> spans, Marking.Run run, String words) {
    boolean odd = false;
    for (String piece : Prose.pieces(words)) {
      Set<String> styles = new LinkedHashSet<>(run.styles());
      if (odd) {
        styles.add("odd");
      }
      spans.add(styles, piece.length());
      odd = !odd;
    }
  }
}
