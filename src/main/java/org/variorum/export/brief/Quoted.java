package org.variorum.export.brief;

import java.util.ArrayList;
import java.util.List;
import org.variorum.export.Compared;
import org.variorum.export.InContext;
import org.variorum.export.Phrases;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// Words of a report in their sentence, with the report named below.
final class Quoted {
  private Quoted() {}

  /// @param more what is said after the report's name, on the same line
  static Block.Quotation of(Compared compared, ReportId id, Span span, List<Run> more) {
    Report report = compared.report(id);
    InContext context = InContext.of(report, compared.extraction(report), span);
    List<Run> words = new ArrayList<>();
    words.add(Run.plain(context.before()));
    words.add(new Run(context.words(), Run.Style.READING));
    words.add(Run.plain(context.after()));
    List<Run> source = new ArrayList<>();
    source.add(Run.letter(compared.story().letter(id)));
    source.add(Run.plain(" " + Phrases.name(report) + ", " + Phrases.published(report)));
    source.addAll(more);
    return new Block.Quotation(words, source, report.metadata().language());
  }
}
