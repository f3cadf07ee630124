package org.variorum.export;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.SameEvent;
import org.variorum.model.Status;

/// The head of the page: what was compared, and how it came out in figures.
final class PageFront {
  private static final List<Status> ORDER =
      List.of(Status.CONFLICTING, Status.DIFFERING, Status.AGREEING, Status.UNIQUE);

  private final Elements page;
  private final Compared compared;

  PageFront(Elements page, Compared compared) {
    this.page = page;
    this.compared = compared;
  }

  void write() throws IOException {
    page.open("header", "class", "front").line();
    List<Report> reports = compared.story().reports();
    page.element("p", Phrases.count(reports.size(), "report") + ", compared", "class", "kicker");
    page.element("h1", compared.story().title(), "dir", "auto").line();
    counts();
    sameEvent();
    page.close().line();
    reports();
    picture();
  }

  private void picture() throws IOException {
    Optional<byte[]> png = compared.picture();
    if (png.isPresent()) {
      page.open("figure", "class", "window");
      page.empty(
          "img",
          "alt",
          "The reports side by side, as compared",
          "src",
          "data:image/png;base64," + Base64.getEncoder().encodeToString(png.get()));
      page.close().line();
    }
  }

  private void counts() throws IOException {
    page.open("ul", "class", "counts").line();
    for (Status status : ORDER) {
      Sign sign = Sign.of(status);
      long count = compared.comparison().count(status);
      page.open("li", "class", status.word());
      if (count > 0) {
        page.open("a", "href", "#" + status.word());
      }
      page.element("span", sign.mark(), "class", "sign", "aria-hidden", "true");
      page.element("b", String.valueOf(count)).text(" " + sign.word());
      if (count > 0) {
        page.close();
      }
      page.close().line();
    }
    int odds = compared.comparison().contradictions().size();
    if (odds > 0) {
      page.open("li", "class", "odds").open("a", "href", "#odds");
      page.element("span", "!", "class", "sign", "aria-hidden", "true");
      page.element("b", String.valueOf(odds))
          .text(odds == 1 ? " inner contradiction" : " inner contradictions");
      page.close().close().line();
    }
    page.close().line();
  }

  private void sameEvent() throws IOException {
    SameEvent all = compared.comparison().sameEvent();
    boolean doubt =
        all.verdict() != SameEvent.Verdict.SAME
            || compared.story().reports().stream()
                .anyMatch(r -> compared.sameEvent(r).verdict() != SameEvent.Verdict.SAME);
    page.open("p", "class", doubt ? "event doubt" : "event");
    page.element("b", "One event? ").text(Phrases.verdict(all) + " ").text(Phrases.why(all.why()));
    if (doubt) {
      page.text(" ").element("a", "The doubts", "href", "#event");
    }
    page.close().line();
  }

  private void reports() throws IOException {
    page.open("section", "aria-labelledby", "reports", "class", "reports").line();
    page.element("h2", "The reports", "id", "reports").line();
    page.open("ol", "class", "sources").line();
    for (Report report : compared.story().reports()) {
      report(report);
    }
    page.close().line();
    page.close().line();
  }

  private void report(Report report) throws IOException {
    String letter = compared.story().letter(report.id());
    page.open("li");
    page.element("a", letter, "class", "letter", "href", "#text-" + letter);
    page.open("div");
    page.open("p", "class", "outlet").element("b", Phrases.name(report), "dir", "auto");
    page.text(" · " + Phrases.published(report));
    Optional<Provenance> from = report.metadata().published().map(Metadatum::from);
    if (from.isPresent()) {
      page.text(" ").element("span", known(from.get()), "class", "from");
    }
    page.close();
    Optional<String> title = report.metadata().title().map(Metadatum::value);
    if (title.isPresent()) {
      page.element("p", title.get(), "class", "title", "dir", "auto");
    }
    page.open("p", "class", "small");
    Optional<String> byline = report.metadata().byline().map(Metadatum::value);
    if (byline.isPresent()) {
      page.element("span", byline.get(), "dir", "auto").text(" · ");
    }
    page.text(words(report) + " · ").element("span", Phrases.file(report), "dir", "auto").close();
    page.open("p", "class", "small hash").text("SHA-256 ");
    page.element("code", report.source().sha256());
    page.close().close().close().line();
  }

  private static String known(Provenance from) {
    return switch (from) {
      case TEXT -> "(read in the text)";
      case FILE -> "(from the file)";
      case OPTION, USER -> "(given by hand)";
      case JSON_LD, OPEN_GRAPH, META, MICRODATA, TIME_ELEMENT, PAGE, WINDOW_TITLE, LINK ->
          "(stated by the page)";
      case ADDRESS -> "(from the address)";
      case DOCUMENT -> "(from the document’s properties)";
      case HEADER -> "(from the message’s header)";
    };
  }

  private static String words(Report report) {
    long words = report.text().strip().isEmpty() ? 0 : report.text().strip().split("\\s+").length;
    return String.format(Locale.ENGLISH, "%,d", words) + (words == 1 ? " word" : " words");
  }
}
