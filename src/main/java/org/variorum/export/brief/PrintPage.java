package org.variorum.export.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.variorum.export.Direction;
import org.variorum.export.Elements;

/// The brief as XHTML for the page setter, which knows CSS 2.1 and no `dir="auto"`.
final class PrintPage {
  private static final String STYLE = "print.css";

  private final Elements page;

  private PrintPage(Elements page) {
    this.page = page;
  }

  static String of(String title, List<Block> blocks) {
    StringWriter out = new StringWriter();
    try {
      new PrintPage(new Elements(out)).write(title, blocks);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out.toString();
  }

  private void write(String title, List<Block> blocks) throws IOException {
    page.open("html", "lang", "en");
    page.open("head");
    page.element("title", title);
    // The page setter asks for it where a document is to be tagged.
    page.empty("meta", "name", "description", "content", "Reports of one event, compared");
    page.style(style());
    page.close();
    page.open("body");
    for (Block block : blocks) {
      block(block);
    }
    page.close().close();
  }

  private void block(Block block) throws IOException {
    switch (block) {
      case Block.Heading(int level, String text) ->
          page.element("h" + level, text, "dir", direction(text));
      case Block.Paragraph(List<Run> runs, boolean isSmall) -> {
        page.open("p", "class", isSmall ? "small" : "body", "dir", direction(text(runs)));
        runs(runs);
        page.close();
      }
      case Block.Quotation(List<Run> words, List<Run> source, String language) -> {
        page.open("div", "class", "quotation");
        page.open("p", "class", "words", "lang", language, "dir", direction(text(words)));
        runs(words);
        page.close().open("p", "class", "small", "dir", "ltr");
        runs(source);
        page.close().close();
      }
      case Block.Items(List<List<Run>> items) -> {
        page.open("ul");
        for (List<Run> item : items) {
          page.open("li", "dir", direction(text(item)));
          runs(item);
          page.close();
        }
        page.close();
      }
      case Block.Table(List<String> headings, List<List<List<Run>>> rows) -> table(headings, rows);
      case Block.Picture(byte[] png, String alternative) ->
          page.empty(
              "img",
              "class",
              "picture",
              "alt",
              alternative,
              "src",
              "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
    }
  }

  private void table(List<String> headings, List<List<List<Run>>> rows) throws IOException {
    page.open("table").open("thead").open("tr");
    for (String heading : headings) {
      page.element("th", heading);
    }
    page.close().close().open("tbody");
    for (List<List<Run>> row : rows) {
      page.open("tr");
      for (List<Run> cell : row) {
        page.open("td", "dir", direction(text(cell)));
        runs(cell);
        page.close();
      }
      page.close();
    }
    page.close().close();
  }

  private void runs(List<Run> runs) throws IOException {
    for (Run run : runs) {
      switch (run.style()) {
        case PLAIN -> page.text(run.text());
        case STRONG -> page.element("b", run.text());
        case READING -> page.element("b", run.text(), "class", "reading");
        case LETTER -> page.element("b", run.text(), "class", "letter");
        case CODE -> page.element("span", broken(run.text()), "class", "code");
      }
    }
  }

  /// A hash as words of eight characters, so that it can be broken into lines and compared by eye.
  private static String broken(String code) {
    return code.replaceAll("(.{8})(?=.)", "$1 ");
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(r -> text.append(r.text()));
    return text.toString();
  }

  private static String direction(String text) {
    return Direction.isRightToLeft(text) ? "rtl" : "ltr";
  }

  private static String style() {
    try (InputStream in = PrintPage.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + STYLE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
