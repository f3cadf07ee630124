package org.variorum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One source text.
///
/// @param text the whole decoded text, line ends as `\n`, nothing else changed; every `Span` of the
///     report points here
/// @param article where the text holds the article itself, and what was left out of it
/// @param earlier the version of the report whose place this one took
public record Report(
    ReportId id,
    Source source,
    Metadata metadata,
    String text,
    Article article,
    Optional<Report> earlier) {

  /// A report of which nothing was left out, in its first version.
  public Report(ReportId id, Source source, Metadata metadata, String text) {
    this(id, source, metadata, text, Article.whole(text), Optional.empty());
  }

  public Report withMetadata(Metadata changed) {
    return new Report(id, source, changed, text, article, earlier);
  }

  public Report withId(ReportId changed) {
    return new Report(changed, source, metadata, text, article, earlier);
  }

  public Report withSource(Source changed) {
    return new Report(id, changed, metadata, text, article, earlier);
  }

  /// The same as the version that follows another.
  public Report after(Report before) {
    return new Report(id, source, metadata, text, article, Optional.of(before));
  }

  /// The versions before this one, the latest first.
  public List<Report> versionsBefore() {
    List<Report> versions = new ArrayList<>();
    for (Optional<Report> next = earlier; next.isPresent(); next = next.get().earlier) {
      versions.add(next.get());
    }
    return versions;
  }

  /// The same with a piece that was left out in its text, or without it again.
  ///
  /// @param piece its index among those that were left out
  public Report with(int piece, boolean back) {
    if (article.leftOut().get(piece).isBack() == back) {
      return this;
    }
    return back ? Pieces.bringBack(this, piece) : Pieces.leaveOut(this, piece);
  }

  /// The same without anything that was brought back: as it was read.
  public Report asRead() {
    Report plain = this;
    for (int i = 0; i < article.leftOut().size(); i++) {
      plain = plain.with(i, false);
    }
    return plain;
  }
}
