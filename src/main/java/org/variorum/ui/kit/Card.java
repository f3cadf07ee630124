package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Attribution;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Origin;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Placed;
import org.variorum.model.reason.Reason;

/// What is to be said of an item.
///
/// @param entries a quotation for each of its places
/// @param silent the letters of the reports that say nothing of it
/// @param why empty for what the user marked
/// @param others what others said of it, or the same user earlier, beside the mark that holds
public record Card(
    Item item,
    List<Entry> entries,
    List<String> silent,
    Optional<Reason> why,
    List<Placed> others) {

  /// One place of the item.
  ///
  /// @param value that readings which mean the same share
  /// @param attribution whose word it is
  /// @param origin what it shares with readings of other reports
  /// @param reading of the finding
  public record Entry(
      String letter,
      ReportName name,
      Quote quote,
      Optional<Read> value,
      Optional<Attribution> attribution,
      Optional<Origin> origin,
      Optional<Reading> reading) {}

  /// The card of what is chosen.
  public static Optional<Card> of(Sight sight) {
    return sight.item().flatMap(i -> of(sight, i));
  }

  /// The card of an item, chosen or not; empty where nothing was compared.
  public static Optional<Card> of(Sight sight, Item about) {
    if (sight.story().isEmpty() || sight.analysis().isEmpty()) {
      return Optional.empty();
    }
    Maker maker = new Maker(sight.story().get(), sight.analysis().get(), sight.ledger());
    return Optional.of(
        switch (about) {
          case Item.OfFinding item -> maker.card(item);
          case Item.OfContradiction item -> maker.card(item);
          case Item.OfMark item -> maker.card(item);
        });
  }

  private record Maker(Story story, Analysis analysis, Ledger ledger) {
    Card card(Item.OfFinding item) {
      Finding finding = item.finding();
      List<Entry> entries = new ArrayList<>();
      for (Reading reading : finding.readings()) {
        story.report(reading.report()).ifPresent(r -> entries.add(entry(r, finding, reading)));
      }
      List<String> silent = finding.silent().stream().map(story::letter).toList();
      return new Card(item, entries, silent, Optional.of(finding.why()), ledger.others(finding));
    }

    Card card(Item.OfContradiction item) {
      Contradiction contradiction = item.contradiction();
      List<Entry> entries =
          story.report(contradiction.report()).stream()
              .flatMap(r -> item.places().stream().map(p -> plain(r, p.span())))
              .toList();
      return new Card(item, entries, List.of(), Optional.of(contradiction.why()), List.of());
    }

    Card card(Item.OfMark item) {
      List<Entry> entries =
          item.places().stream()
              .flatMap(p -> story.report(p.report()).stream().map(r -> plain(r, p.span())))
              .toList();
      return new Card(item, entries, List.of(), Optional.empty(), List.of());
    }

    private Entry plain(Report report, Span span) {
      return new Entry(
          story.letter(report.id()),
          ReportName.of(report),
          quote(report, span),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    private Entry entry(Report report, Finding finding, Reading reading) {
      return new Entry(
          story.letter(report.id()),
          ReportName.of(report),
          quote(report, reading.span()),
          Optional.of(Read.of(finding, reading)),
          reading.attribution(),
          analysis.comparison().origin(reading),
          Optional.of(reading));
    }

    private Quote quote(Report report, Span span) {
      ReportId id = report.id();
      return Quote.of(report, span, Optional.ofNullable(analysis.extractions().get(id)));
    }
  }
}
