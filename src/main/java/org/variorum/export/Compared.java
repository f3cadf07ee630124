package org.variorum.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.mark.FindingFilter;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Placed;

/// What an exporter gets: a story, the analysis of its reports, and what the user made of it.
///
/// @param directory the folder that the story was read from, as it was given; empty where it was
///     not read from one
/// @param ledger the markup as it stands on all findings, also those that a filter leaves out
/// @param picture of the side-by-side view, as PNG
public record Compared(
    Story story,
    Analysis analysis,
    Optional<String> directory,
    Markup markup,
    Ledger ledger,
    Optional<byte[]> picture) {
  public Compared {
    for (Report report : story.reports()) {
      if (!analysis.extractions().containsKey(report.id())
          || !analysis.comparison().eachSameEvent().containsKey(report.id())) {
        throw new IllegalArgumentException(
            "the analysis does not speak of report " + story.letter(report.id()));
      }
    }
  }

  /// A comparison that nobody has marked up.
  public Compared(Story story, Analysis analysis, Optional<String> directory) {
    this(story, analysis, directory, Markup.NONE, Ledger.EMPTY, Optional.empty());
  }

  public static Compared of(Story story, Analysis analysis) {
    return new Compared(story, analysis, Optional.empty());
  }

  public static Compared of(Story story, Analysis analysis, Markup markup) {
    Ledger ledger = Ledger.of(story, analysis.comparison(), markup);
    return new Compared(story, analysis, Optional.empty(), markup, ledger, Optional.empty());
  }

  /// With the findings that a filter lets through, and no others.
  public Compared limitedTo(FindingFilter filter) {
    List<Finding> findings =
        comparison().findings().stream().filter(f -> filter.lets(f, ledger)).toList();
    Analysis limited = new Analysis(analysis.extractions(), comparison().withFindings(findings));
    return new Compared(story, limited, directory, markup, ledger, picture);
  }

  /// With a picture of the side-by-side view, as PNG.
  public Compared with(Optional<byte[]> drawn) {
    return new Compared(story, analysis, directory, markup, ledger, drawn);
  }

  /// What the user decided of a finding, or wrote beside it; empty where nothing.
  public Optional<Placed> mark(Finding finding) {
    return ledger.of(finding);
  }

  public Comparison comparison() {
    return analysis.comparison();
  }

  /// @throws IllegalArgumentException if the story does not hold the report
  public Report report(ReportId id) {
    return story
        .report(id)
        .orElseThrow(() -> new IllegalArgumentException("no report " + id.value()));
  }

  public Extraction extraction(Report report) {
    return present(analysis.extractions().get(report.id()));
  }

  public SameEvent sameEvent(Report report) {
    return present(comparison().eachSameEvent().get(report.id()));
  }

  /// The findings of a status, in their order.
  public List<Finding> findings(Status status) {
    return comparison().findings().stream().filter(f -> f.status() == status).toList();
  }

  /// The readings of a finding in the order of the reports, and of the text within one.
  public List<Reading> readings(Finding finding) {
    return finding.readings().stream()
        .sorted(Comparator.comparing(Reading::report, inOrder()).thenComparing(Reading::span))
        .toList();
  }

  /// The reports as the story orders them; a report it does not hold comes last.
  public Comparator<ReportId> inOrder() {
    Map<ReportId, Integer> places = new HashMap<>();
    for (int i = 0; i < story.reports().size(); i++) {
      places.put(story.reports().get(i).id(), i);
    }
    return Comparator.comparing(id -> places.getOrDefault(id, places.size()));
  }

  private static <T> T present(T value) {
    return Optional.ofNullable(value).orElseThrow();
  }
}
