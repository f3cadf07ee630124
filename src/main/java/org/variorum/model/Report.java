package org.variorum.model;

/// One source text.
///
/// @param text the whole decoded text, line ends as `\n`, nothing else changed; every `Span` of the
///     report points here
public record Report(ReportId id, Source source, Metadata metadata, String text) {
  public Report withMetadata(Metadata changed) {
    return new Report(id, source, changed, text);
  }

  public Report withId(ReportId changed) {
    return new Report(changed, source, metadata, text);
  }
}
