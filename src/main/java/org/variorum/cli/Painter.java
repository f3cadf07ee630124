package org.variorum.cli;

import java.io.IOException;
import org.variorum.desk.exchange.Dossier;
import org.variorum.model.Analysis;

/// Draws the program's window without a display.
@FunctionalInterface
public interface Painter {
  /// The window with a story open, as a PNG.
  ///
  /// @throws IOException if it cannot be drawn
  byte[] draw(Dossier dossier, Analysis analysis, Picture picture) throws IOException;
}
