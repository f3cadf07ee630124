package org.variorum.extract.parse;

import java.util.List;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// Reads the sentences of one block of a report.
@FunctionalInterface
public interface Parser {
  /// @param text of the whole report
  /// @param block the part to parse; line ends inside it count as spaces
  /// @param paragraph the number that its sentences get
  /// @return its sentences in order, with spans that point into `text`
  List<Parsed> parse(String text, Span block, Sentence.Role role, int paragraph);
}
