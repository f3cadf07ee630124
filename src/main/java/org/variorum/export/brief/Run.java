package org.variorum.export.brief;

/// Words set in one way.
record Run(String text, Style style) {

  /// How words are set, by what they are.
  enum Style {
    PLAIN,
    STRONG,
    /// The words of a report that a finding rests on, within their sentence.
    READING,
    /// A letter that stands for a report.
    LETTER,
    /// A hash or another string that is compared rather than read.
    CODE
  }

  static Run plain(String text) {
    return new Run(text, Style.PLAIN);
  }

  static Run strong(String text) {
    return new Run(text, Style.STRONG);
  }

  static Run letter(String letter) {
    return new Run(letter, Style.LETTER);
  }
}
