package org.variorum.export.brief;

import java.util.List;

/// A part of a brief, one below the other.
sealed interface Block {

  /// @param level 1 for the title, 2 for a section, 3 for what stands in one
  record Heading(int level, String text) implements Block {}

  /// @param isSmall whether it is an aside
  record Paragraph(List<Run> runs, boolean isSmall) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    static Paragraph of(String text) {
      return new Paragraph(List.of(Run.plain(text)), false);
    }

    static Paragraph small(String text) {
      return new Paragraph(List.of(Run.plain(text)), true);
    }
  }

  /// Words of a report, with a line below that says whose they are.
  ///
  /// @param language of the words, as a BCP 47 tag
  record Quotation(List<Run> words, List<Run> source, String language) implements Block {
    public Quotation {
      words = List.copyOf(words);
      source = List.copyOf(source);
    }
  }

  record Items(List<List<Run>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    static Items of(List<String> sentences) {
      return new Items(sentences.stream().map(s -> List.of(Run.plain(s))).toList());
    }
  }

  /// @param headings one a column
  /// @param rows each with as many cells as there are headings; the first cell of a row names it
  record Table(List<String> headings, List<List<List<Run>>> rows) implements Block {
    public Table {
      headings = List.copyOf(headings);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<List<Run>> row : rows) {
        if (row.size() != headings.size()) {
          throw new IllegalArgumentException(
              row.size() + " cells under " + headings.size() + " headings");
        }
      }
    }
  }

  /// A picture as wide as the page allows.
  ///
  /// @param alternative what it shows, for those who do not see it
  record Picture(byte[] png, String alternative) implements Block {}
}
