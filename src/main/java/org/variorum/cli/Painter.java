package org.variorum.cli;

import java.io.IOException;
import java.util.Map;
import org.variorum.model.ReportId;

/// Draws the program's window without a display.
@FunctionalInterface
public interface Painter {
  /// The window with a story open, as a PNG.
  ///
  /// @param originals the bytes that the story's reports were read from
  /// @throws IOException if it cannot be drawn
  byte[] draw(Compared compared, Map<ReportId, byte[]> originals, Picture picture)
      throws IOException;
}
