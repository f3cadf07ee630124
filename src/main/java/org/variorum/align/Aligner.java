package org.variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.align.act.ActAligner;
import org.variorum.align.described.DescribedChains;
import org.variorum.align.event.Judgement;
import org.variorum.align.event.SameEventJudge;
import org.variorum.align.foreign.ForeignReports;
import org.variorum.align.passage.PassageAligner;
import org.variorum.align.reuse.Origins;
import org.variorum.align.reuse.TextReuse;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Alignment;
import org.variorum.model.Chain;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.mark.Corrections;

/// Aligns the reports of a story.
public final class Aligner {
  private final CommonWords common = new CommonWords();
  private final PassageAligner passages = new PassageAligner(common);
  private final SeldomThings things = new SeldomThings(common);
  private final EntityChains names = new EntityChains();
  private final SameEventJudge judge = new SameEventJudge();
  private final ActAligner acts = new ActAligner(common);
  private final TextReuse reuse = new TextReuse();
  private final ForeignReports across = new ForeignReports();

  /// @param reports in any order
  /// @param extractions one for each report
  /// @param corrections what the user says of names and reports
  public Alignment align(
      List<Report> reports, Map<ReportId, Extraction> extractions, Corrections corrections) {
    Said said = new Said(corrections);
    List<Extraction> all = reports.stream().map(r -> extractions.get(r.id())).toList();
    List<Report> read = reports.stream().filter(r -> extractions.get(r.id()).isWhole()).toList();
    List<Passage> aligned =
        across.align(
            reports,
            extractions,
            passages.align(read.stream().map(r -> extractions.get(r.id())).toList()));
    List<Chain> chains = new ArrayList<>(names.chain(all, corrections).chains());
    List<EventGroup> groups = acts.align(all, aligned, chains);
    Judgement judged =
        said.events(across.judged(reports, extractions, judge.judge(read, extractions)));
    List<Report> together =
        reports.stream()
            .filter(r -> judged.each().get(r.id()).verdict() == SameEvent.Verdict.SAME)
            .toList();
    Origins origins = Origins.of(together, extractions, chains, reuse);
    Said.Shared shared =
        said.origins(reports, new Said.Shared(origins.all(), origins.dependences()));
    List<Chain> described = DescribedChains.of(reports, extractions, chains, groups);
    chains = new ArrayList<>(described);
    chains.addAll(DateChains.of(all));
    return new Alignment(
        judged.story(),
        judged.each(),
        aligned,
        chains,
        things.of(all),
        groups,
        shared.origins(),
        shared.dependences());
  }
}
