package org.variorum.intake.page;

import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/// All of the text of a page, as blocks with a blank line between them.
public final class PageText {
  private PageText() {}

  public static String all(Document page) {
    return Blocks.of(page.body()).stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
