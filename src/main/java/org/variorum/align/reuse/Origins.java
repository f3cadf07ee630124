package org.variorum.align.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.model.Chain;
import org.variorum.model.Dependence;
import org.variorum.model.Extraction;
import org.variorum.model.Located;
import org.variorum.model.Origin;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// Where the readings of a story come from: which of them rest on one statement or on one text.
///
/// A reading that a report puts in a speaker's mouth rests on the speaker, even inside copied text:
/// a third report that heard the same speaker then shares the origin. Any other reading inside
/// copied text rests on that text.
public final class Origins {
  private final List<Origin> all;
  private final Map<ReportId, List<Place>> attributed;
  private final Map<ReportId, List<Place>> copied;

  /// Text of a report that rests on an origin.
  private record Place(Span span, String origin) {}

  private Origins(
      List<Origin> all, Map<ReportId, List<Place>> attributed, Map<ReportId, List<Place>> copied) {
    this.all = List.copyOf(all);
    this.attributed = attributed;
    this.copied = copied;
  }

  /// The origins that at least two of these reports share. Reports of different events share none
  /// that matters, so they are best left out.
  ///
  /// @param extractions one for each report at least
  /// @param chains of people and organisations, to know a speaker by two names
  public static Origins of(
      List<Report> reports, Map<ReportId, Extraction> extractions, List<Chain> chains) {
    return of(reports, extractions, chains, new TextReuse());
  }

  /// The same with a memory of what reports share.
  public static Origins of(
      List<Report> reports,
      Map<ReportId, Extraction> extractions,
      List<Chain> chains,
      TextReuse reuse) {
    Map<ReportId, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.id(), r));
    List<Origin> all = new ArrayList<>();
    Map<ReportId, List<Place>> attributed = new HashMap<>();
    Map<ReportId, List<Place>> copied = new HashMap<>();
    List<Statements.Shared> statements =
        new Statements(extractions, chains)
            .shared(reports).stream()
                .sorted(
                    Comparator.comparing(Statements.Shared::who)
                        .thenComparing(s -> s.reports().toString()))
                .toList();
    for (Statements.Shared statement : statements) {
      String id = "o" + (all.size() + 1);
      all.add(new Origin(id, Origin.Sort.STATEMENT, statement.who(), statement.reports()));
      statement
          .spans()
          .forEach((report, spans) -> spans.forEach(s -> put(attributed, report, s, id)));
    }
    List<Copy> copies = reuse.find(reports, extractions);
    for (CopiedTexts.Shared text : CopiedTexts.of(copies, byId)) {
      String id = "o" + (all.size() + 1);
      all.add(new Origin(id, Origin.Sort.COPIED_TEXT, text.who(), text.reports()));
      for (Located stretch : text.stretches()) {
        put(copied, stretch.report(), stretch.span(), id);
      }
    }
    return new Origins(all, attributed, copied);
  }

  private static void put(
      Map<ReportId, List<Place>> places, ReportId report, Span span, String origin) {
    places.computeIfAbsent(report, _ -> new ArrayList<>()).add(new Place(span, origin));
  }

  /// All origins, `o1` first: statements by the speaker's name, then copied texts.
  public List<Origin> all() {
    return all;
  }

  /// The places that rest on the origins, by report and place.
  public List<Dependence> dependences() {
    return Stream.of(Origin.Sort.STATEMENT, Origin.Sort.COPIED_TEXT)
        .flatMap(sort ->
            (sort == Origin.Sort.STATEMENT ? attributed : copied)
                .entrySet().stream()
                    .flatMap(e ->
                        e.getValue().stream()
                            .map(p ->
                                new Dependence(
                                    p.origin(), sort, new Located(e.getKey(), p.span())))))
        .sorted(
            Comparator.comparing((Dependence d) -> d.place().report())
                .thenComparing(d -> d.place().span())
                .thenComparing(Dependence::sort))
        .toList();
  }
}
