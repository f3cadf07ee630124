package org.variorum.export.standard;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.export.Compared;
import org.variorum.export.Elements;
import org.variorum.export.Phrases;
import org.variorum.export.TextualExporter;
import org.variorum.model.Finding;
import org.variorum.model.Metadatum;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Placed;

/// The findings as a critical apparatus in TEI P5: the reports are the witnesses of a `listWit`, each
/// finding is an `app` with a `rdg` for each reading (https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html).
public final class TeiExporter implements TextualExporter {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  @Override
  public void write(Compared compared, Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    Elements tei = new Elements(out);
    tei.open("TEI", "xmlns", TEI, "xml:lang", "en").line();
    header(tei, compared);
    tei.open("text").open("body").open("div", "type", "apparatus").line();
    tei.element("head", "Details that several reports were compared on").line();
    for (Finding finding : compared.comparison().findings()) {
      finding(tei, compared, finding);
    }
    if (compared.comparison().findings().isEmpty()) {
      tei.element("p", "No findings.").line();
    }
    tei.close().close().close().line();
    tei.close().line();
    out.flush();
  }

  private static void header(Elements tei, Compared compared) throws IOException {
    tei.open("teiHeader").open("fileDesc").line();
    tei.open("titleStmt").element("title", compared.story().title()).close().line();
    tei.open("publicationStmt").element("p", "Made with Variorum; not published.").close().line();
    tei.open("sourceDesc").open("listWit").line();
    for (Report report : compared.story().reports()) {
      witness(tei, compared, report);
    }
    tei.close().close().close().line();
    tei.open("encodingDesc");
    tei.empty("variantEncoding", "method", "parallel-segmentation", "location", "internal");
    tei.close().close().line();
  }

  private static void witness(Elements tei, Compared compared, Report report) throws IOException {
    tei.open("witness", "xml:id", compared.story().letter(report.id())).open("bibl");
    Optional<String> title = report.metadata().title().map(Metadatum::value);
    if (title.isPresent()) {
      tei.element("title", title.get()).text(", ");
    }
    tei.element("publisher", Phrases.name(report));
    if (report.metadata().publishedOn().isPresent()) {
      String day = report.metadata().publishedOn().get().toString();
      tei.text(", ").element("date", day, "when", day);
    }
    tei.text(" ").element("idno", report.source().sha256(), "type", "SHA-256");
    tei.close().close().line();
  }

  private static void finding(Elements tei, Compared compared, Finding finding) throws IOException {
    tei.open("p", "xml:id", finding.id(), "n", finding.topic());
    tei.open("app", "type", finding.status().word());
    for (List<Reading> same : sameValue(compared.readings(finding))) {
      if (same.size() > 1) {
        tei.open("rdgGrp", "n", same.getFirst().shown());
      }
      for (Reading reading : same) {
        Report report = compared.report(reading.report());
        tei.open("rdg", "wit", "#" + compared.story().letter(report.id()));
        tei.element("seg", reading.span().in(report.text()), "type", type(finding)).close();
      }
      if (same.size() > 1) {
        tei.close();
      }
    }
    tei.element("note", Phrases.why(finding.why()), "type", "why");
    Optional<Mark> mark = compared.mark(finding).map(Placed::mark);
    if (mark.flatMap(Mark::verdict).isPresent()) {
      String verdict = Phrases.verdict(mark.flatMap(Mark::verdict).get(), compared);
      tei.element("note", verdict, "type", "verdict");
    }
    if (mark.map(m -> !m.remark().note().isBlank()).orElse(false)) {
      tei.element("note", mark.get().remark().note(), "type", "remark");
    }
    tei.close().close().line();
  }

  private static String type(Finding finding) {
    return finding.kind().word().toLowerCase(Locale.ROOT);
  }

  /// Readings of one value beside each other, in the order in which the values first come.
  private static List<List<Reading>> sameValue(List<Reading> readings) {
    return List.copyOf(
        readings.stream()
            .collect(
                Collectors.groupingBy(Reading::canonical, LinkedHashMap::new, Collectors.toList()))
            .values());
  }
}
