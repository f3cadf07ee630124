package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.variorum.compare.detail.ActDetails;
import org.variorum.compare.detail.AgedDetails;
import org.variorum.compare.detail.AmountDetails;
import org.variorum.compare.detail.ArrestDetails;
import org.variorum.compare.detail.BearingDetails;
import org.variorum.compare.detail.ConditionDetails;
import org.variorum.compare.detail.DateDetails;
import org.variorum.compare.detail.DegreeDetails;
import org.variorum.compare.detail.Detail;
import org.variorum.compare.detail.DetailFinder;
import org.variorum.compare.detail.FullerDetails;
import org.variorum.compare.detail.HourDetails;
import org.variorum.compare.detail.IntentDetails;
import org.variorum.compare.detail.KindDetails;
import org.variorum.compare.detail.Matter;
import org.variorum.compare.detail.NamedDetails;
import org.variorum.compare.detail.Note;
import org.variorum.compare.detail.NumberDetails;
import org.variorum.compare.detail.OutcomeDetails;
import org.variorum.compare.detail.PhraseDetails;
import org.variorum.compare.detail.QuoteDetails;
import org.variorum.compare.detail.SceneDetails;
import org.variorum.compare.detail.SourcedDetails;
import org.variorum.compare.detail.TermDetails;
import org.variorum.compare.detail.TollDetails;
import org.variorum.compare.detail.TraitDetails;
import org.variorum.compare.detail.VenueDetails;
import org.variorum.compare.detail.WhenDetails;
import org.variorum.compare.inner.InnerChecks;
import org.variorum.model.Alignment;
import org.variorum.model.Chain;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.VaguePolicy;
import org.variorum.model.mark.Corrections;

/// Compares aligned reports.
public final class Comparer {
  /// In the order in which their findings are kept where two say the same.
  private final List<DetailFinder> finders =
      List.of(
          new TraitDetails(),
          new NamedDetails(),
          new AgedDetails(),
          new WhenDetails(),
          new HourDetails(),
          new SceneDetails(),
          new OutcomeDetails(),
          new DegreeDetails(),
          new ConditionDetails(),
          new ArrestDetails(),
          new TermDetails(),
          new IntentDetails(),
          new ActDetails(),
          new AmountDetails(),
          new TollDetails(),
          new SourcedDetails(),
          new NumberDetails(),
          new DateDetails(),
          new QuoteDetails(),
          new VenueDetails(),
          new BearingDetails(),
          new PhraseDetails(),
          new KindDetails(),
          new FullerDetails());

  private final PassageWords words = new PassageWords();
  private final InnerChecks checks = new InnerChecks();
  private final Note<List<Contradiction>> inner =
      new Note<>((alone, r) -> checks.of(alone.report(r), alone.extraction(r)));

  /// Of the story that was compared last.
  private final AtomicReference<Known> last = new AtomicReference<>(Known.NOTHING);

  /// Compares by the standard reading of vague numbers.
  ///
  /// @param reports in the order of the story
  /// @param corrections what the user says of names and readings
  public Comparison compare(
      List<Report> reports,
      Map<ReportId, Extraction> extractions,
      Alignment alignment,
      Corrections corrections) {
    return compare(reports, extractions, alignment, corrections, VaguePolicy.standard());
  }

  /// @param reports in the order of the story
  /// @param corrections what the user says of names and readings
  /// @param policy what vague numbers stand for
  public Comparison compare(
      List<Report> reports,
      Map<ReportId, Extraction> read,
      Alignment alignment,
      Corrections corrections,
      VaguePolicy policy) {
    Known known = last.get().of(reports, read, policy);
    Map<ReportId, Extraction> extractions = known.settled();
    List<ReportId> ids = reports.stream().map(Report::id).toList();
    Matter matter = new Matter(known.notes(), reports, extractions, alignment);
    Judge judge = new Judge(matter, corrections);
    Drawings.Basis basis =
        Drawings.Basis.of(reports, extractions, alignment.eachSameEvent(), corrections);
    boolean together = basis.together();
    Selection selection =
        new Selection(
            judge,
            (d, r) -> Attendance.of(d, verdict(alignment, r), together),
            new ShowBest(matter));
    List<Detail> found = finders.parallelStream().flatMap(f -> f.find(matter).stream()).toList();
    List<Detail> details = CorrectedDetails.of(found, matter, corrections);
    Drawings before = known.drawings();
    Set<ReportId> steady = before.basis().steady(basis);
    Drawing drawing = new Drawing(matter, ids, judge, selection);
    List<Drawings.Entry> drawn =
        details.parallelStream()
            .map(d -> before.of(d, steady).orElseGet(() -> new Drawings.Entry(d, drawing.of(d))))
            .toList();
    last.set(known.with(Drawings.of(basis, drawn)));
    return new Comparison(
        ids,
        alignment.sameEvent(),
        alignment.eachSameEvent(),
        words.compare(reports, alignment.passages()),
        chains(matter, alignment),
        new Findings(matter, ids).of(drawn),
        ids.parallelStream().flatMap(r -> matter.note(r, inner).stream()).toList(),
        alignment.origins());
  }

  private static SameEvent.Verdict verdict(Alignment alignment, ReportId report) {
    return Optional.ofNullable(alignment.eachSameEvent().get(report)).orElseThrow().verdict();
  }

  /// The chains of names together with those of acts.
  private static List<Chain> chains(Matter matter, Alignment alignment) {
    List<Chain> chains = new ArrayList<>(alignment.chains());
    for (EventGroup group : alignment.groups()) {
      List<Chain.Link> links =
          group.events().stream()
              .map(l -> new Chain.Link(l.report(), matter.event(l).mention()))
              .toList();
      chains.add(new Chain(Kind.EVENT, group.sense(), links));
    }
    return chains;
  }
}
