package org.variorum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.model.Contradiction;
import org.variorum.model.CutShort;
import org.variorum.model.Finding;
import org.variorum.model.Metadatum;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Status;

/// The comparison for a terminal: the most urgent first, each finding with its readings and why.
public final class TextExporter implements TextualExporter {
  /// The width where none is known, in columns.
  public static final int USUAL_WIDTH = 80;

  private static final int LEAST_WIDTH = 40;

  private final Columns columns;

  /// @param width of the terminal, in columns; a narrower one than 40 is taken for 40
  public TextExporter(int width) {
    this.columns = new Columns(Math.max(width, LEAST_WIDTH));
  }

  @Override
  public void write(Compared compared, Writer out) throws IOException {
    Lines lines = new Lines(out);
    summary(compared, lines);
    for (Status status :
        List.of(Status.CONFLICTING, Status.DIFFERING, Status.AGREEING, Status.UNIQUE)) {
      findings(compared, status, lines);
    }
    contradictions(compared, lines);
    out.flush();
  }

  private static void summary(Compared compared, Lines lines) throws IOException {
    List<Report> reports = compared.story().reports();
    lines.paragraph("", "", compared.story().title());
    lines.paragraph("", "", Phrases.count(reports.size(), "report") + " · " + counts(compared));
    lines.blank();
    for (Report report : reports) {
      String head = letter(compared, report.id()) + "  ";
      lines.paragraph(head, " ".repeat(head.length()), described(report));
    }
    lines.blank();
    SameEvent all = compared.comparison().sameEvent();
    lines.paragraph("", "", "One event? " + verdict(all) + " " + Phrases.why(all.why()));
    for (Report report : reports) {
      SameEvent one = compared.sameEvent(report);
      if (one.verdict() != SameEvent.Verdict.SAME) {
        String head = "  " + letter(compared, report.id()) + "  ";
        lines.paragraph(
            head, " ".repeat(head.length()), verdict(one) + " " + Phrases.why(one.why()));
      }
    }
  }

  private static String counts(Compared compared) {
    return List.of(Status.CONFLICTING, Status.DIFFERING, Status.AGREEING, Status.UNIQUE).stream()
        .map(status ->
            Sign.of(status).mark()
                + " "
                + compared.comparison().count(status)
                + " "
                + status.word())
        .collect(Collectors.joining(" · "));
  }

  private static String described(Report report) {
    return Phrases.name(report)
        + " · "
        + Phrases.published(report)
        + report.metadata().title().map(Metadatum::value).map(t -> " · " + t).orElse("")
        + " · "
        + report.source().path();
  }

  private static String verdict(SameEvent sameEvent) {
    return switch (sameEvent.verdict()) {
      case SAME -> "The same.";
      case DOUBTFUL -> "Doubtful.";
      case DIFFERENT -> "Another event.";
    };
  }

  private static void findings(Compared compared, Status status, Lines lines) throws IOException {
    List<Finding> findings = compared.findings(status);
    if (findings.isEmpty()) {
      return;
    }
    Sign sign = Sign.of(status);
    lines.blank();
    lines.paragraph("", "", sign.mark() + " " + sign.heading().toUpperCase(Locale.ROOT));
    for (Finding finding : findings) {
      switch (status) {
        case UNIQUE -> unique(compared, finding, lines);
        case AGREEING -> agreeing(compared, finding, lines);
        case DIFFERING, CONFLICTING -> apart(compared, finding, lines);
      }
    }
  }

  private static void unique(Compared compared, Finding finding, Lines lines) throws IOException {
    for (Reading reading : compared.readings(finding)) {
      String head = "  " + letter(compared, reading.report()) + "  ";
      String said = finding.topic() + ": " + words(compared, reading) + " = " + reading.shown();
      lines.paragraph(head, " ".repeat(head.length()), said);
    }
  }

  /// In short, since nothing is to be decided: the words of all after each other.
  private static void agreeing(Compared compared, Finding finding, Lines lines) throws IOException {
    lines.blank();
    lines.paragraph(Sign.of(finding.status()).mark() + " ", "  ", headline(finding));
    String said =
        compared.readings(finding).stream()
            .map(r -> letter(compared, r.report()) + " " + words(compared, r))
            .collect(Collectors.joining(", "));
    lines.paragraph("  ", "  ", said + " = " + Phrases.values(finding));
    silent(compared, finding, lines);
    why(finding, lines);
  }

  private static void apart(Compared compared, Finding finding, Lines lines) throws IOException {
    lines.blank();
    lines.paragraph(Sign.of(finding.status()).mark() + " ", "  ", headline(finding));
    for (Reading reading : compared.readings(finding)) {
      String head = "  " + letter(compared, reading.report()) + "  ";
      String indent = " ".repeat(head.length());
      lines.paragraph(
          head,
          indent,
          words(compared, reading)
              + " = "
              + reading.shown()
              + reading.attribution().map(a -> ", on the word of " + Phrases.voice(a)).orElse(""));
      Report report = compared.report(reading.report());
      InContext context = InContext.of(report, compared.extraction(report), reading.span());
      lines.paragraph(indent + "| ", indent + "| ", context.sentence());
    }
    silent(compared, finding, lines);
    why(finding, lines);
  }

  private static String headline(Finding finding) {
    return finding.topic() + " (" + finding.id() + (finding.update() ? ", update)" : ")");
  }

  private static void silent(Compared compared, Finding finding, Lines lines) throws IOException {
    if (!finding.silent().isEmpty()) {
      String silent =
          finding.silent().stream()
              .sorted(compared.inOrder())
              .map(r -> letter(compared, r) + (isCutShort(compared, r) ? " (looks cut off)" : ""))
              .collect(Collectors.joining(", "));
      lines.paragraph("  ", "  ", "silent: " + silent);
    }
  }

  private static boolean isCutShort(Compared compared, ReportId report) {
    return CutShort.of(compared.report(report)).isPresent();
  }

  private static void why(Finding finding, Lines lines) throws IOException {
    lines.paragraph(
        "  ", "  ", "why: " + Phrases.why(finding.why()) + " (" + Phrases.origins(finding) + ")");
  }

  private static void contradictions(Compared compared, Lines lines) throws IOException {
    List<Contradiction> contradictions = compared.comparison().contradictions();
    if (contradictions.isEmpty()) {
      return;
    }
    lines.blank();
    lines.paragraph("", "", "! AT ODDS WITH ITSELF OR THE CALENDAR");
    for (Contradiction one : contradictions) {
      String head = "  " + letter(compared, one.report()) + "  ";
      String words = one.span().in(compared.report(one.report()).text());
      lines.paragraph(
          head,
          " ".repeat(head.length()),
          "“" + words + "” (" + one.kind() + "): " + Phrases.why(one.why()));
    }
  }

  private static String words(Compared compared, Reading reading) {
    return "“" + reading.span().in(compared.report(reading.report()).text()) + "”";
  }

  private static String letter(Compared compared, ReportId report) {
    return compared.story().letter(report);
  }

  /// Puts paragraphs out line by line.
  private final class Lines {
    private final Writer out;

    Lines(Writer out) {
      this.out = out;
    }

    void paragraph(String first, String rest, String text) throws IOException {
      for (String line : columns.wrap(first, rest, text)) {
        out.write(line);
        out.write('\n');
      }
    }

    void blank() throws IOException {
      out.write('\n');
    }
  }
}
