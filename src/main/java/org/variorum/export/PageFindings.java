package org.variorum.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Origin;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.SameEvent;
import org.variorum.model.Span;
import org.variorum.model.Status;

/// The findings on the page: in full where a reader must decide, in a table where all agree, in a
/// list where one report stands alone; then what is doubtful about the reports themselves.
final class PageFindings {
  private final Elements page;
  private final Compared compared;
  private final Anchors anchors;

  PageFindings(Elements page, Compared compared) {
    this.page = page;
    this.compared = compared;
    this.anchors = new Anchors(compared);
  }

  void write() throws IOException {
    page.open("div", "id", "findings").line();
    new PageCards(page, compared).write();
    agreeing();
    unique();
    contradictions();
    sameEvent();
    page.close().line();
  }

  static void heading(Elements page, Compared compared, Status status) throws IOException {
    Sign sign = Sign.of(status);
    page.open("h2", "id", status.word());
    page.element("span", sign.mark(), "class", "sign", "aria-hidden", "true");
    page.text(" " + sign.heading() + " ");
    page.element("span", String.valueOf(compared.comparison().count(status)), "class", "number");
    page.close().element("p", sign.lead(), "class", "lead").line();
  }

  private void agreeing() throws IOException {
    List<Finding> findings = compared.findings(Status.AGREEING);
    if (findings.isEmpty()) {
      return;
    }
    page.open("section", "class", "agreeing", "aria-labelledby", "agreeing").line();
    heading(page, compared, Status.AGREEING);
    page.open("table").line();
    page.open("thead").open("tr");
    for (String name : List.of("Detail", "Read as", "In their words", "Origins", "Silent")) {
      page.element("th", name, "scope", "col");
    }
    page.close().close().line();
    page.open("tbody").line();
    for (Finding finding : findings) {
      page.open("tr", "id", finding.id());
      page.open("th", "scope", "row").element("bdi", finding.topic());
      page.text(" ").element("span", finding.id(), "class", "number").close();
      page.element("td", Phrases.values(finding), "dir", "auto", "class", "value");
      page.open("td");
      words(finding);
      page.close();
      page.open("td", "class", finding.origins() == 1 ? "figure single" : "figure");
      page.text(String.valueOf(finding.origins()));
      Optional<Origin> shared = shared(finding);
      if (finding.origins() == 1 && shared.isPresent()) {
        page.open("span", "class", "small").text(" " + shared.get().sort().word() + ": ");
        page.element("bdi", shared.get().who()).close();
      }
      page.close();
      page.element("td", anchors.letters(finding.silent()), "class", "figure").close().line();
    }
    page.close().close().close().line();
  }

  private void words(Finding finding) throws IOException {
    for (Reading reading : compared.readings(finding)) {
      Report report = compared.report(reading.report());
      page.open("span", "class", "said");
      page.element(
          "a",
          compared.story().letter(report.id()),
          "class",
          "letter",
          "href",
          anchors.of(finding, reading));
      page.text(" ").element("q", reading.span().in(report.text())).close().text(" ");
    }
  }

  /// The origin that all readings of a finding rest on, where it is one.
  private Optional<Origin> shared(Finding finding) {
    Reading first = finding.readings().getFirst();
    boolean all = finding.readings().stream().allMatch(r -> r.origin().equals(first.origin()));
    return all ? compared.comparison().origin(first) : Optional.empty();
  }

  private void unique() throws IOException {
    List<Finding> findings = compared.findings(Status.UNIQUE);
    if (findings.isEmpty()) {
      return;
    }
    page.open("section", "class", "unique", "aria-labelledby", "unique").line();
    heading(page, compared, Status.UNIQUE);
    for (Report report : compared.story().reports()) {
      List<Finding> own = new ArrayList<>();
      for (Finding finding : findings) {
        if (!finding.of(report.id()).isEmpty()) {
          own.add(finding);
        }
      }
      if (!own.isEmpty()) {
        onlyIn(report, own);
      }
    }
    page.close().line();
  }

  private void onlyIn(Report report, List<Finding> findings) throws IOException {
    String letter = compared.story().letter(report.id());
    page.open("h3", "class", "only").element("span", letter, "class", "letter");
    page.text(" ").element("bdi", Phrases.name(report)).close().line();
    page.open("ul", "class", "alone").line();
    for (Finding finding : findings) {
      page.open("li", "id", finding.id());
      page.element("bdi", finding.topic()).text(": ");
      for (Reading reading : finding.of(report.id())) {
        String words = reading.span().in(report.text());
        page.open("a", "href", anchors.of(finding, reading)).element("q", words).close();
        if (!words.equals(reading.shown())) {
          page.text(" ").element("span", reading.shown(), "class", "value");
        }
        page.text(" ");
      }
      page.close().line();
    }
    page.close().line();
  }

  private void contradictions() throws IOException {
    List<Contradiction> contradictions = compared.comparison().contradictions();
    if (contradictions.isEmpty()) {
      return;
    }
    page.open("section", "class", "odds", "aria-labelledby", "odds").line();
    page.element("h2", "At odds with itself or the calendar", "id", "odds").line();
    page.open("ul", "class", "readings").line();
    for (Contradiction one : contradictions) {
      Report report = compared.report(one.report());
      page.open("li");
      String letter = compared.story().letter(report.id());
      page.element("a", letter, "class", "letter", "href", "#text-" + letter);
      page.open("div").element("p", Phrases.why(one.why()), "class", "why", "dir", "auto");
      for (Span span : one.spans()) {
        InContext context = InContext.of(report, compared.extraction(report), span);
        page.open("blockquote", "dir", "auto", "lang", report.metadata().language());
        page.text(context.before()).element("mark", context.words(), "class", "odds");
        page.text(context.after()).close();
      }
      page.close().close().line();
    }
    page.close().close().line();
  }

  private void sameEvent() throws IOException {
    List<Report> doubted =
        compared.story().reports().stream()
            .filter(r -> compared.sameEvent(r).verdict() != SameEvent.Verdict.SAME)
            .toList();
    if (doubted.isEmpty()
        && compared.comparison().sameEvent().verdict() == SameEvent.Verdict.SAME) {
      return;
    }
    page.open("section", "class", "event", "aria-labelledby", "event").line();
    page.element("h2", "Do they tell of one event?", "id", "event").line();
    page.element(
        "p",
        "A report that may tell of another event takes part in no conflict with the others.",
        "class",
        "lead");
    page.open("ul", "class", "readings").line();
    for (Report report : doubted) {
      SameEvent one = compared.sameEvent(report);
      page.open("li");
      page.element("span", compared.story().letter(report.id()), "class", "letter");
      page.open("p").element("b", Phrases.verdict(one)).text(" " + Phrases.why(one.why())).close();
      page.close().line();
    }
    page.close().close().line();
  }
}
