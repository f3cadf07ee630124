package org.variorum.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Finding;
import org.variorum.model.Highlight;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Status;

/// The texts side by side, whole and unchanged, with every reading marked.
final class PageTexts {
  private final Elements page;
  private final Compared compared;
  private final PassageLinks passages;
  private final Map<String, Finding> findings = new HashMap<>();

  PageTexts(Elements page, Compared compared) {
    this.page = page;
    this.compared = compared;
    this.passages = new PassageLinks(compared);
    for (Finding finding : compared.comparison().findings()) {
      findings.put(finding.id(), finding);
    }
  }

  void write() throws IOException {
    page.open("section", "class", "texts", "aria-labelledby", "texts").line();
    page.element("h2", "The texts, side by side", "id", "texts").line();
    page.open("p", "class", "lead").text("The whole text of each report. Marked are ");
    for (Status status :
        List.of(Status.CONFLICTING, Status.DIFFERING, Status.AGREEING, Status.UNIQUE)) {
      page.element("mark", status.word() + " " + Sign.of(status).mark(), "class", status.word());
      page.text(status == Status.UNIQUE ? "" : status == Status.AGREEING ? " and " : ", ");
    }
    page.text(
        " details; each leads to its finding. A small number stands before a passage that other"
            + " reports tell too, and leads to the next of them. What is no part of a report is"
            + " greyed.");
    page.close().line();
    page.open(
        "div", "class", "columns", "tabindex", "0", "role", "group", "aria-labelledby", "texts");
    for (Report report : compared.story().reports()) {
      column(report);
    }
    page.close().close().line();
  }

  private void column(Report report) throws IOException {
    String letter = compared.story().letter(report.id());
    page.open("article", "id", "text-" + letter).line();
    page.open("header").element("span", letter, "class", "letter").open("h3");
    page.element("bdi", Phrases.name(report)).close();
    page.element("p", Phrases.published(report), "class", "small").close().line();
    page.open("div", "class", "text", "lang", report.metadata().language()).line();
    List<Highlight> marks = Highlight.of(compared.comparison(), report.id());
    Set<String> placed = new HashSet<>();
    for (Span paragraph : paragraphs(report.text())) {
      paragraph(report, paragraph, marks, placed);
    }
    page.close().close().line();
  }

  /// The lines of the text that are not blank: in the files of the news a line is a paragraph.
  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private void paragraph(Report report, Span paragraph, List<Highlight> marks, Set<String> placed)
      throws IOException {
    page.open("p", "dir", "auto", "class", role(report, paragraph));
    for (Span stretch : passages.cut(report.id(), paragraph)) {
      for (PassageLinks.Link link : passages.at(report.id(), stretch.start())) {
        page.element(
            "a",
            "",
            "class",
            "passage",
            "id",
            link.id(),
            "href",
            "#" + link.next(),
            "data-number",
            String.valueOf(link.number()),
            "aria-label",
            "passage " + link.number() + ", also told by " + link.others(),
            "title",
            "also told by " + link.others());
      }
      for (Segment segment : Segment.of(stretch, marks)) {
        anchors(report, segment, placed);
        segment(report, segment);
      }
    }
    page.close().line();
  }

  private void anchors(Report report, Segment segment, Set<String> placed) throws IOException {
    for (Highlight mark : segment.begins()) {
      String id = compared.story().letter(report.id()) + "-" + mark.finding();
      if (placed.add(id)) {
        page.open("span", "id", id).close();
      }
    }
  }

  private void segment(Report report, Segment segment) throws IOException {
    String text = segment.span().in(report.text());
    Optional<Highlight> shown = segment.shown();
    if (shown.isEmpty()) {
      page.text(text);
      return;
    }
    Status status = shown.get().status();
    String topic =
        Optional.ofNullable(findings.get(shown.get().finding())).map(Finding::topic).orElse("");
    page.element(
        "a",
        text,
        "class",
        "mark " + status.word() + (segment.ends() ? " ends" : ""),
        "href",
        "#" + shown.get().finding(),
        "title",
        status.word() + ": " + topic);
  }

  private String role(Report report, Span paragraph) {
    List<Sentence> sentences =
        compared.extraction(report).sentences().stream()
            .filter(s -> s.span().overlaps(paragraph))
            .toList();
    boolean greyed =
        compared.extraction(report).boilerplate().stream().anyMatch(b -> b.contains(paragraph));
    if (greyed || sentences.isEmpty()) {
      return greyed ? "boilerplate" : "body";
    }
    return switch (sentences.getFirst().role()) {
      case TITLE -> "headline";
      case METADATA -> "about";
      case HEADING -> "heading";
      case CAPTION -> "caption";
      case POST -> "post";
      case BOILERPLATE -> "boilerplate";
      case BODY -> "body";
    };
  }
}
