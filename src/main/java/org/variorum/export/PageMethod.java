package org.variorum.export;

import java.io.IOException;
import java.util.List;

/// The end of the page: how the comparison was made, and what it cannot tell.
final class PageMethod {
  private final Elements page;

  PageMethod(Elements page) {
    this.page = page;
  }

  void write() throws IOException {
    page.open("section", "class", "method", "aria-labelledby", "method").line();
    page.element("h2", "How this was made, and what it cannot tell", "id", "method").line();
    page.open("div", "class", "two").open("div").element("h3", "Method").line();
    list(Method.STEPS);
    page.close().open("div").element("h3", "What it cannot tell").line();
    list(Method.LIMITS);
    page.close().close().close().line();
    page.element("p", "Made with Variorum, free software.", "class", "small end").line();
  }

  private void list(List<String> sentences) throws IOException {
    page.open("ul").line();
    for (String sentence : sentences) {
      page.element("li", sentence).line();
    }
    page.close();
  }
}
