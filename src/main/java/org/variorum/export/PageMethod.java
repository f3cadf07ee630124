package org.variorum.export;

import java.io.IOException;
import java.util.List;

/// The end of the page: how the comparison was made, and what it cannot tell.
final class PageMethod {
  private static final List<String> METHOD =
      List.of(
          "Each report was read by itself for what it says of dates, places, numbers, ages, people,"
              + " organisations, acts, quotations and sources. Sentences and acts of several"
              + " reports that tell the same thing were then brought together, and their details"
              + " compared by kind: a number as a number, a date as a date.",
          "Weekdays and words such as “yesterday” are read from the date of publication. In a"
              + " report without one they stay weekdays.",
          "Every finding names the words it rests on, the value they were read as, and why. The"
              + " same reports give the same findings, in whatever order they are put.",
          "It was made on one computer, without sending the texts anywhere. The SHA-256 of each"
              + " report is that of the file's bytes, so that anyone can see whether they hold the"
              + " same file.");
  private static final List<String> LIMITS =
      List.of(
          "Which of two conflicting reports is right. Nor does agreement make a thing true: reports"
              + " can share a mistake.",
          "Whether reports are independent, beyond the copied text and the shared statements that"
              + " it recognised. Others may have gone unseen.",
          "What a report means beyond its words: irony, hints, pictures and tables are not read.",
          "Everything. Language analysis misses details and at times brings together what does not"
              + " belong together. A missing conflict is no proof that there is none. Read the"
              + " quoted passages before you rely on a finding.");

  private final Elements page;

  PageMethod(Elements page) {
    this.page = page;
  }

  void write() throws IOException {
    page.open("section", "class", "method", "aria-labelledby", "method").line();
    page.element("h2", "How this was made, and what it cannot tell", "id", "method").line();
    page.open("div", "class", "two").open("div").element("h3", "Method").line();
    list(METHOD);
    page.close().open("div").element("h3", "What it cannot tell").line();
    list(LIMITS);
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
