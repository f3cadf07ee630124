package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Alignment;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Located;
import org.variorum.model.Mention;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// The reports of a story with what was found in them and how they are aligned, ready to look up.
public final class Matter {
  /// So many sentences of the body make up the lead: news puts the event into its first paragraph,
  /// which has one to three.
  private static final int LEAD = 3;

  private final Map<ReportId, Report> reports = new TreeMap<>();
  private final Map<ReportId, Extraction> extractions;
  private final Alignment alignment;
  private final Notes notes;
  private @Nullable Names names;
  private @Nullable SentenceTerms terms;
  private final Map<ReportId, List<Passed>> passages = new HashMap<>();

  /// A part of a passage in one report.
  ///
  /// @param passage its key
  private record Passed(Span span, String passage) {}

  public Matter(List<Report> reports, Map<ReportId, Extraction> extractions, Alignment alignment) {
    this(Notes.none().of(reports, extractions), reports, extractions, alignment);
  }

  /// @param notes of these reports
  public Matter(
      Notes notes,
      List<Report> reports,
      Map<ReportId, Extraction> extractions,
      Alignment alignment) {
    this.notes = notes;
    reports.forEach(r -> this.reports.put(r.id(), r));
    this.extractions = Map.copyOf(extractions);
    this.alignment = alignment;
    for (Passage passage : alignment.passages()) {
      // By where it begins, which a report that is added seldom changes.
      Located first = passage.parts().getFirst();
      String key = "passage " + first.report().value() + " " + first.span().start();
      for (Located part : passage.parts()) {
        passages
            .computeIfAbsent(part.report(), _ -> new ArrayList<>())
            .add(new Passed(part.span(), key));
      }
    }
  }

  /// Who is named where, looked up when it is first asked for.
  synchronized Names names() {
    Names read = names == null ? new Names(this) : names;
    names = read;
    return read;
  }

  /// The names and words of each sentence, read when they are first asked for.
  synchronized SentenceTerms terms() {
    SentenceTerms read = terms == null ? new SentenceTerms(this) : terms;
    terms = read;
    return read;
  }

  /// What is read of one report alone.
  public <T> T note(ReportId report, Note<T> note) {
    return notes.get(report, note);
  }

  public Alignment alignment() {
    return alignment;
  }

  /// In the order of their ids.
  public Set<ReportId> reports() {
    return reports.keySet();
  }

  public Report report(ReportId id) {
    return Optional.ofNullable(reports.get(id)).orElseThrow();
  }

  public Extraction extraction(ReportId id) {
    return Optional.ofNullable(extractions.get(id)).orElseThrow();
  }

  public Event event(EventGroup.Link link) {
    return extraction(link.report()).events().get(link.event());
  }

  public Mention mention(ReportId report, int index) {
    return extraction(report).mentions().get(index);
  }

  /// The sentence that a place of a report stands in, the first of several.
  public Optional<Sentence> sentence(ReportId report, Span span) {
    List<Sentence> sentences = extraction(report).sentences();
    // They stand in order, without overlap: the first that ends behind the start of the place.
    int from = 0;
    int until = sentences.size();
    while (from < until) {
      int middle = (from + until) / 2;
      if (sentences.get(middle).span().end() > span.start()) {
        until = middle;
      } else {
        from = middle + 1;
      }
    }
    return from < sentences.size() && sentences.get(from).span().overlaps(span)
        ? Optional.of(sentences.get(from))
        : Optional.empty();
  }

  /// Whether a sentence stands at the head of its report: its title or its first sentences.
  public boolean isLead(ReportId report, int sentence) {
    List<Sentence> sentences = extraction(report).sentences();
    if (sentences.get(sentence).role() == Sentence.Role.TITLE) {
      return true;
    }
    long before =
        sentences.subList(0, sentence).stream().filter(s -> s.role() == Sentence.Role.BODY).count();
    return sentences.get(sentence).role() == Sentence.Role.BODY && before < LEAD;
  }

  /// Keys of the passages that a place of a report belongs to.
  public Set<String> passages(ReportId report, Span span) {
    Set<String> keys = new HashSet<>();
    for (Passed part : passages.getOrDefault(report, List.of())) {
      if (part.span().overlaps(span)) {
        keys.add(part.passage());
      }
    }
    return keys;
  }
}
