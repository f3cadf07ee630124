package org.variorum.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Finding;
import org.variorum.model.Origin;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.Status;

/// The findings that a reader must decide on, in full: each reading in its sentence, what it was
/// read as, whose word it is, and why.
final class PageCards {
  private final Elements page;
  private final Compared compared;
  private final Anchors anchors;

  PageCards(Elements page, Compared compared) {
    this.page = page;
    this.compared = compared;
    this.anchors = new Anchors(compared);
  }

  void write() throws IOException {
    cards(Status.CONFLICTING);
    cards(Status.DIFFERING);
  }

  private void cards(Status status) throws IOException {
    List<Finding> findings = compared.findings(status);
    if (findings.isEmpty()) {
      return;
    }
    page.open("section", "class", status.word(), "aria-labelledby", status.word()).line();
    PageFindings.heading(page, compared, status);
    for (Finding finding : findings) {
      card(finding);
    }
    page.close().line();
  }

  private void card(Finding finding) throws IOException {
    page.open("article", "class", "card", "id", finding.id()).line();
    page.open("h3");
    page.element("span", Sign.of(finding.status()).mark(), "class", "sign", "aria-hidden", "true");
    page.text(" ").element("bdi", finding.topic());
    page.text(" ").element("span", finding.id(), "class", "number");
    if (finding.update()) {
      page.text(" ").element("span", "update", "class", "tag");
    }
    page.close().line();
    page.element("p", Phrases.why(finding.why()), "class", "why", "dir", "auto").line();
    page.open("ul", "class", "readings").line();
    for (Reading reading : compared.readings(finding)) {
      reading(finding, reading);
    }
    page.close().line();
    Optional<Decided> decided = Decided.of(finding, compared);
    if (decided.isPresent()) {
      decided(page, decided.get());
    }
    for (Decided other : Decided.others(finding, compared)) {
      decided(page, other);
    }
    page.open("p", "class", "small");
    page.text("Relation: " + Phrases.relation(finding) + ". Rests on ");
    page.text(Phrases.origins(finding) + ".");
    if (!finding.silent().isEmpty()) {
      page.text(" Silent: " + anchors.letters(finding.silent()) + ".");
    }
    page.close().close().line();
  }

  static void decided(Elements page, Decided decided) throws IOException {
    page.open("p", "class", "verdict", "dir", "auto");
    if (decided.verdict().isPresent()) {
      page.element("b", "Verdict: " + decided.verdict().get() + ".").text(" ");
    }
    page.text(decided.note()).text(" ");
    page.element("span", String.join(" · ", decided.rest()), "class", "small");
    page.close().line();
  }

  private void reading(Finding finding, Reading reading) throws IOException {
    Report report = compared.report(reading.report());
    String letter = compared.story().letter(report.id());
    InContext context = InContext.of(report, compared.extraction(report), reading.span());
    page.open("li");
    page.element("a", letter, "class", "letter", "href", anchors.of(finding, reading));
    page.open("div");
    page.open("blockquote", "dir", "auto", "lang", report.metadata().language());
    page.text(context.before());
    page.element("mark", context.words(), "class", finding.status().word());
    page.text(context.after()).close();
    page.open("p", "class", "small").element("span", Phrases.name(report), "dir", "auto");
    page.text(", " + Phrases.published(report) + " · read as ");
    page.element("b", reading.shown(), "class", "value");
    if (reading.attribution().isPresent()) {
      page.text(" · on the word of ").element("bdi", Phrases.voice(reading.attribution().get()));
    }
    Optional<Origin> origin = compared.comparison().origin(reading);
    if (origin.isPresent()) {
      page.text(" · from one " + origin.get().sort().word() + " of ");
      page.element("bdi", origin.get().who());
    }
    page.close().close().close().line();
  }
}
