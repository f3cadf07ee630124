package org.variorum.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.compare.version.Revisions;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Doing;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Language;
import org.variorum.model.Located;
import org.variorum.model.Mention;
import org.variorum.model.Passage;
import org.variorum.model.Progress;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.VaguePolicy;
import org.variorum.model.Value;
import org.variorum.model.mark.Corrections;
import org.variorum.model.reason.Plain;

/// Stands in for the pipeline: reads `question=answer` pairs. Reports that give the same answer
/// agree, others conflict. A line with `oops` contradicts itself, an answer that another version gives otherwise was edited, a report with `elsewhere` is
/// doubted, as is one that the user says tells of another event. Counts how often it was asked.
public final class PairAnalyser implements Analyser {
  private static final Pattern PAIR = Pattern.compile("(\\w+)=(\\w+)");

  public int calls;
  public int extracted;
  public VaguePolicy policy = VaguePolicy.standard();

  public Analysis analyse(
      List<Report> reports,
      Corrections corrections,
      Map<ReportId, Extraction> known,
      Progress progress) {
    return analyse(new Basis(reports, corrections), known, progress);
  }

  @Override
  public Analysis analyse(Basis basis, Map<ReportId, Extraction> known, Progress progress) {
    List<Report> reports = basis.reports();
    Corrections corrections = basis.corrections();
    calls++;
    policy = basis.policy();
    Map<ReportId, Extraction> extractions = new HashMap<>();
    Map<String, List<Reading>> details = new LinkedHashMap<>();
    List<Contradiction> contradictions = new ArrayList<>();
    Map<ReportId, SameEvent> events = new HashMap<>();
    for (Report report : reports) {
      progress.check();
      progress.at(Doing.of(Doing.Sort.READING), 0.5);
      extractions.put(
          report.id(),
          Optional.ofNullable(known.get(report.id()))
              .filter(e -> e.isWhole() == isRead(report, basis))
              .orElseGet(() -> read(report, isRead(report, basis))));
      report.versionsBefore().forEach(v -> extractions.put(v.id(), read(v, isRead(v, basis))));
      Matcher pairs = PAIR.matcher(report.text());
      while (pairs.find()) {
        Span span = new Span(pairs.start(2), pairs.end(2));
        Value value = new Value.Description(Kind.PLACE, pairs.group(2), List.of());
        details
            .computeIfAbsent(pairs.group(1), q -> new ArrayList<>())
            .add(
                new Reading(
                    report.id(), span, value, pairs.group(2), Optional.empty(), Optional.empty()));
      }
      int oops = report.text().indexOf("oops");
      if (oops >= 0) {
        contradictions.add(
            new Contradiction(
                report.id(), new Span(oops, oops + 4), "sum", Plain.reason("It does not add up.")));
      }
      boolean elsewhere =
          !corrections
              .ofThisEvent(report.id())
              .orElseGet(() -> !report.text().contains("elsewhere"));
      events.put(
          report.id(),
          elsewhere
              ? new SameEvent(SameEvent.Verdict.DOUBTFUL, Plain.reason("It happened elsewhere."))
              : new SameEvent(SameEvent.Verdict.SAME, Plain.reason("One event.")));
    }
    List<ReportId> ids = reports.stream().map(Report::id).toList();
    List<Finding> findings = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    details.forEach((question, readings) -> {
      findings.add(finding("f" + (findings.size() + 1), question, readings, ids));
      passages.add(
          new Passage(readings.stream().map(r -> new Located(r.report(), r.span())).toList(), 1));
    });
    Comparison comparison =
        new Comparison(
            ids,
            new SameEvent(SameEvent.Verdict.SAME, Plain.reason("One event.")),
            events,
            passages,
            List.of(),
            findings,
            contradictions,
            List.of());
    return new Analysis(extractions, new Revisions().in(comparison, reports, extractions));
  }

  private static Finding finding(
      String id, String question, List<Reading> readings, List<ReportId> reports) {
    List<ReportId> saying = readings.stream().map(Reading::report).toList();
    boolean alone = readings.size() == 1;
    boolean same = readings.stream().map(Reading::canonical).distinct().count() == 1;
    Relation relation = alone ? Relation.NONE : same ? Relation.SAME : Relation.CONFLICTING;
    Status status = relation.status();
    return new Finding(
        id,
        Kind.PLACE,
        question,
        status,
        relation,
        readings,
        reports.stream().filter(r -> !saying.contains(r)).toList(),
        readings.size(),
        false,
        Plain.reason("So it is " + status.word() + "."));
  }

  private static boolean isRead(Report report, Basis basis) {
    Language language = Language.of(report);
    return language.isBuiltIn() || basis.languages().contains(language.code() + " ");
  }

  private Extraction read(Report report, boolean isWhole) {
    extracted++;
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : report.text().split("\n", -1)) {
      if (!line.isBlank()) {
        Span span = new Span(start, start + line.length());
        sentences.add(new Sentence(span, Sentence.Role.BODY, sentences.size(), List.of()));
      }
      start += line.length() + 1;
    }
    return new Extraction(
        report.id(),
        new Extraction.Basis("test", isWhole, report.metadata().publishedOn(), 0),
        sentences,
        mentions(report),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Mention> mentions(Report report) {
    List<Mention> mentions = new ArrayList<>();
    Matcher pairs = PAIR.matcher(report.text());
    while (pairs.find()) {
      Value value = new Value.Description(Kind.PLACE, pairs.group(2), List.of());
      mentions.add(new Mention(mentions.size(), new Span(pairs.start(2), pairs.end(2)), 0, value));
    }
    return mentions;
  }
}
