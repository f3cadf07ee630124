package org.variorum.desk.publish;

import java.io.IOException;
import java.io.OutputStream;
import org.variorum.export.Compared;
import org.variorum.model.Analysis;
import org.variorum.model.Story;
import org.variorum.model.mark.FindingFilter;
import org.variorum.model.mark.Markup;

/// What is handed on: a story with its comparison and what the user made of it.
///
/// @param wanted the findings that go along
public record Publication(Story story, Analysis analysis, Markup markup, FindingFilter wanted) {

  /// How many findings go along.
  public int findings() {
    return compared().comparison().findings().size();
  }

  /// Writes all of it and flushes, but leaves the stream open.
  ///
  /// @throws IOException if the stream fails
  public void write(PublicationFormat format, OutputStream out) throws IOException {
    format.exporter().write(compared(), out);
  }

  private Compared compared() {
    return Compared.of(story, analysis, markup).limitedTo(wanted);
  }
}
