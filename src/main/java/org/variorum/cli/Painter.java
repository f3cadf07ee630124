package org.variorum.cli;

/// Draws the program's window without a display.
@FunctionalInterface
public interface Painter {
  /// The window with a story open, as a PNG.
  byte[] draw(Compared compared, Picture picture);
}
