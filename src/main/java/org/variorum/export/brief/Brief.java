package org.variorum.export.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.export.Compared;
import org.variorum.export.Method;
import org.variorum.export.Phrases;
import org.variorum.export.Sign;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Metadatum;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.SameEvent;
import org.variorum.model.Status;

/// Composes the brief: what was compared, what it came to, what a reader must decide on in full, and
/// the rest in tables.
final class Brief {
  private static final List<Status> ORDER =
      List.of(Status.CONFLICTING, Status.DIFFERING, Status.AGREEING, Status.UNIQUE);

  private final Compared compared;
  private final List<Block> blocks = new ArrayList<>();

  private Brief(Compared compared) {
    this.compared = compared;
  }

  static List<Block> of(Compared compared) {
    Brief brief = new Brief(compared);
    brief.front();
    brief.decisions();
    brief.reports();
    compared
        .picture()
        .ifPresent(png ->
            brief.blocks.add(new Block.Picture(png, "The reports side by side, as compared")));
    brief.blocks.addAll(DetailTables.of(compared));
    brief.inFull(Status.CONFLICTING);
    brief.inFull(Status.DIFFERING);
    brief.agreeing();
    brief.unique();
    brief.contradictions();
    brief.doubts();
    brief.method();
    return List.copyOf(brief.blocks);
  }

  private void front() {
    heading(1, compared.story().title());
    String counts =
        ORDER.stream()
            .map(s ->
                Sign.of(s).mark() + " " + compared.comparison().count(s) + " " + Sign.of(s).word())
            .collect(Collectors.joining("   "));
    List<Report> reports = compared.story().reports();
    paragraph(
        Run.plain(Phrases.count(reports.size(), "report") + " compared.   "), Run.strong(counts));
    SameEvent all = compared.comparison().sameEvent();
    paragraph(
        Run.strong("One event? "), Run.plain(Phrases.verdict(all) + " " + Phrases.why(all.why())));
  }

  /// How far the review has come, and who is still to be asked.
  private void decisions() {
    if (compared.markup().marks().isEmpty()) {
      return;
    }
    long decided =
        compared.comparison().findings().stream()
            .filter(f -> compared.ledger().isDecided(f))
            .count();
    int open = compared.ledger().undecided(compared.comparison());
    paragraph(
        Run.plain(
            Phrases.count(decided, "finding")
                + " decided, "
                + Phrases.count(open, "conflict")
                + " undecided."));
    List<List<Run>> calls =
        compared.ledger().calls().stream()
            .flatMap(p -> p.mark().verdict().stream())
            .map(v -> List.of(Run.plain(Phrases.verdict(v, compared))))
            .toList();
    if (!calls.isEmpty()) {
      heading(2, "Open questions");
      blocks.add(new Block.Items(calls));
    }
  }

  private void reports() {
    heading(2, "The reports");
    blocks.add(
        new Block.Table(
            List.of("Report", "Outlet", "Published", "Title", "SHA-256 of the file"),
            compared.story().reports().stream().map(this::report).toList()));
  }

  private List<List<Run>> report(Report report) {
    return List.of(
        List.of(Run.letter(compared.story().letter(report.id()))),
        List.of(Run.plain(Phrases.name(report))),
        List.of(Run.plain(Phrases.published(report))),
        List.of(Run.plain(report.metadata().title().map(Metadatum::value).orElse(""))),
        List.of(new Run(report.source().sha256(), Run.Style.CODE)));
  }

  private void inFull(Status status) {
    List<Finding> findings = compared.findings(status);
    if (!findings.isEmpty()) {
      section(status);
      findings.forEach(f -> blocks.addAll(FindingInFull.of(f, compared)));
    }
  }

  private void agreeing() {
    List<Finding> findings = compared.findings(Status.AGREEING);
    if (findings.isEmpty()) {
      return;
    }
    section(Status.AGREEING);
    blocks.add(
        new Block.Table(
            List.of("Detail", "Read as", "Reports", "Independent origins"),
            findings.stream()
                .map(f ->
                    List.of(
                        List.of(Run.plain(f.topic())),
                        List.of(Run.plain(Phrases.values(f))),
                        List.of(Run.plain(letters(f))),
                        List.of(Run.plain(String.valueOf(f.origins())))))
                .toList()));
  }

  private void unique() {
    List<Finding> findings = compared.findings(Status.UNIQUE);
    if (findings.isEmpty()) {
      return;
    }
    section(Status.UNIQUE);
    for (Report report : compared.story().reports()) {
      List<List<Run>> told =
          findings.stream()
              .filter(f -> !f.of(report.id()).isEmpty())
              .map(f -> alone(f, report))
              .toList();
      if (!told.isEmpty()) {
        heading(3, compared.story().letter(report.id()) + "  " + Phrases.name(report));
        blocks.add(new Block.Items(told));
      }
    }
  }

  private static List<Run> alone(Finding finding, Report report) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(finding.topic() + ": "));
    for (Reading reading : finding.of(report.id())) {
      String words = reading.span().in(report.text()).replaceAll("\\s+", " ");
      runs.add(Run.plain("“" + words + "”"));
      runs.add(Run.plain(words.equals(reading.shown()) ? " " : " (" + reading.shown() + ") "));
    }
    return runs;
  }

  private void contradictions() {
    List<Contradiction> all = compared.comparison().contradictions();
    if (all.isEmpty()) {
      return;
    }
    heading(2, "At odds with itself or the calendar");
    for (Contradiction one : all) {
      blocks.add(Block.Paragraph.of(Phrases.why(one.why())));
      blocks.add(Quoted.of(compared, one.report(), one.span(), List.of()));
    }
  }

  private void doubts() {
    List<Report> doubted =
        compared.story().reports().stream()
            .filter(r -> compared.sameEvent(r).verdict() != SameEvent.Verdict.SAME)
            .toList();
    if (doubted.isEmpty()) {
      return;
    }
    heading(2, "Do they tell of one event?");
    blocks.add(
        Block.Paragraph.of(
            "A report that may tell of another event takes part in no conflict with the others."));
    blocks.add(
        new Block.Items(
            doubted.stream()
                .map(r ->
                    List.of(
                        Run.letter(compared.story().letter(r.id())),
                        Run.plain(
                            " "
                                + Phrases.verdict(compared.sameEvent(r))
                                + " "
                                + Phrases.why(compared.sameEvent(r).why()))))
                .toList()));
  }

  private void method() {
    heading(2, "How this was made");
    blocks.add(Block.Items.of(Method.STEPS));
    heading(2, "What it cannot tell");
    blocks.add(Block.Items.of(Method.LIMITS));
    blocks.add(Block.Paragraph.small("Made with Variorum, free software."));
  }

  private void section(Status status) {
    Sign sign = Sign.of(status);
    heading(2, sign.mark() + " " + sign.heading());
    blocks.add(Block.Paragraph.of(sign.lead()));
  }

  private String letters(Finding finding) {
    return compared.readings(finding).stream()
        .map(r -> compared.story().letter(r.report()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void heading(int level, String text) {
    blocks.add(new Block.Heading(level, text));
  }

  private void paragraph(Run... runs) {
    blocks.add(new Block.Paragraph(List.of(runs), false));
  }
}
