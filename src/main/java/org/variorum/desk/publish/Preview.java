package org.variorum.desk.publish;

import java.util.List;

/// What a publication will look like.
public sealed interface Preview {

  /// @param pages the first of them, as PNG
  /// @param count of all pages
  record Pages(List<byte[]> pages, int count) implements Preview {
    public Pages {
      pages = List.copyOf(pages);
    }
  }

  /// @param text its beginning
  /// @param isWhole whether that is all of it
  record Words(String text, boolean isWhole) implements Preview {}
}
