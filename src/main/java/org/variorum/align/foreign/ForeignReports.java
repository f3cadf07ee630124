package org.variorum.align.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.align.event.Judgement;
import org.variorum.model.Extraction;
import org.variorum.model.Language;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.reason.OneEvent;
import org.variorum.model.reason.Term;

/// What can be said of the reports whose language is not read.
public final class ForeignReports {
  /// The passages, with the sentences of reports in other languages that tell of the same names,
  /// figures and days.
  ///
  /// @param passages of the reports that are read
  public List<Passage> align(
      List<Report> reports, Map<ReportId, Extraction> extractions, List<Passage> passages) {
    List<Report> foreign = reports.stream().filter(r -> !isRead(r, extractions)).toList();
    if (foreign.isEmpty()) {
      return passages;
    }
    List<Report> read = reports.stream().filter(r -> isRead(r, extractions)).toList();
    List<Passage> all = new ArrayList<>(passages);
    SharedMarks marks = new SharedMarks(reports, extractions);
    for (Report report : foreign) {
      for (SharedMarks.Match match : marks.matches(report, read)) {
        join(all, match);
      }
    }
    return List.copyOf(all);
  }

  /// The verdicts, with one on every report that is not read: none can be given.
  public Judgement judged(
      List<Report> reports, Map<ReportId, Extraction> extractions, Judgement ofRead) {
    Map<ReportId, SameEvent> each = new TreeMap<>(ofRead.each());
    for (Report report : reports) {
      if (!isRead(report, extractions)) {
        Language language = Language.of(report);
        each.put(
            report.id(),
            new SameEvent(
                SameEvent.Verdict.DOUBTFUL,
                OneEvent.HARDLY_READ.of(new Term.Tongue(language.code()))));
      }
    }
    return new Judgement(ofRead.story(), each);
  }

  private static boolean isRead(Report report, Map<ReportId, Extraction> extractions) {
    return Optional.ofNullable(extractions.get(report.id())).orElseThrow().isWhole();
  }

  private static void join(List<Passage> passages, SharedMarks.Match match) {
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean isHere = passage.parts().stream().anyMatch(p -> overlaps(p, match.there()));
      boolean isIn =
          passage.parts().stream().anyMatch(p -> p.report().equals(match.here().report()));
      if (isHere) {
        if (!isIn) {
          List<Located> parts = new ArrayList<>(passage.parts());
          parts.add(match.here());
          passages.set(i, new Passage(parts, Math.min(passage.likeness(), match.likeness())));
        }
        return;
      }
    }
    passages.add(new Passage(List.of(match.there(), match.here()), match.likeness()));
  }

  private static boolean overlaps(Located one, Located other) {
    return one.report().equals(other.report()) && one.span().overlaps(other.span());
  }
}
