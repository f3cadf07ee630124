package org.variorum.extract.name;

/// Tokens `[from, until)` of a line that may name something.
///
/// @param words as the report writes them, without what stands between
record Found(Line line, int from, int until, Sort sort, String words) {
  enum Sort {
    PERSON,
    BODY
  }

  int length() {
    return until - from;
  }

  boolean overlaps(Found other) {
    return line == other.line && from < other.until && other.from < until;
  }

  Found as(Sort changed) {
    return new Found(line, from, until, changed, words);
  }
}
