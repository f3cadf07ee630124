package org.variorum.model.mark;

import java.util.List;
import java.util.Optional;
import org.variorum.model.ReportId;

/// What the user said of a report, said of the version that took its place. The places stay as they
/// were: whether they are found in the new text is for the anchors to tell.
record Moved(ReportId from, ReportId to) {
  Markup of(Markup markup) {
    return new Markup(
        markup.given(),
        markup.marks().stream().map(this::of).toList(),
        markup.corrections().stream()
            .map(c -> new Corrected(of(c.correction()), c.stamp()))
            .toList());
  }

  private Mark of(Mark mark) {
    return new Mark(
        mark.id(),
        of(mark.subject()),
        mark.decision().map(d -> new Decision(of(d.verdict()), d.confidence())),
        mark.given(),
        mark.remark(),
        mark.stamp());
  }

  private Subject of(Subject subject) {
    return switch (subject) {
      case Subject.OfFinding finding ->
          new Subject.OfFinding(finding.kind(), finding.topic(), of(finding.anchors()));
      case Subject.OfContradiction(String sort, Anchor anchor) ->
          new Subject.OfContradiction(sort, of(anchor));
      case Subject.OfPassages passages -> new Subject.OfPassages(of(passages.anchors()));
    };
  }

  private Verdict of(Verdict verdict) {
    return verdict instanceof Verdict.Resolved(Verdict.Resolution.ForReport(ReportId report))
        ? new Verdict.Resolved(new Verdict.Resolution.ForReport(of(report)))
        : verdict;
  }

  private Correction of(Correction correction) {
    return switch (correction) {
      case Correction.SameName same -> same;
      case Correction.NotSameName other -> other;
      case Correction.SameThing(Anchor one, Anchor other) ->
          new Correction.SameThing(of(one), of(other));
      case Correction.NotSameThing(Anchor one, Anchor other) ->
          new Correction.NotSameThing(of(one), of(other));
      case Correction.Belongs(Anchor reading, var kind, String topic) ->
          new Correction.Belongs(of(reading), kind, topic);
      case Correction.OfThisEvent(ReportId report, boolean is) ->
          new Correction.OfThisEvent(of(report), is);
      case Correction.OneOrigin(ReportId one, ReportId other, boolean is) ->
          new Correction.OneOrigin(of(one), of(other), is);
    };
  }

  private List<Anchor> of(List<Anchor> anchors) {
    return anchors.stream().map(this::of).toList();
  }

  private Anchor of(Anchor anchor) {
    return Optional.of(anchor)
        .filter(a -> a.report().equals(from))
        .map(a -> new Anchor(to, a.span(), a.quote(), a.prefix(), a.suffix()))
        .orElse(anchor);
  }

  private ReportId of(ReportId report) {
    return report.equals(from) ? to : report;
  }
}
