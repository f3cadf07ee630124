package org.variorum.export.brief;

import java.nio.ByteBuffer;

/// The size of a PNG, from its header.
final class PictureSize {
  /// Where a PNG has its width and height, as four bytes each (PNG specification, 11.2.2).
  private static final int WIDTH = 16;

  private static final int HEIGHT = 20;

  private PictureSize() {}

  /// How high a picture is when it is given a width.
  ///
  /// @throws IllegalArgumentException if the bytes are too few for a PNG
  static int height(byte[] png, int width) {
    if (png.length < HEIGHT + Integer.BYTES) {
      throw new IllegalArgumentException("no PNG");
    }
    ByteBuffer header = ByteBuffer.wrap(png);
    return (int) ((long) width * header.getInt(HEIGHT) / Math.max(1, header.getInt(WIDTH)));
  }
}
