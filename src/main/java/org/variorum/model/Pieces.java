package org.variorum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts pieces that were left out of an article into a report's text, and takes them out again. Each
/// is a paragraph of its own; taking one out leaves the text as it was before.
final class Pieces {
  private static final String BETWEEN = "\n\n";

  private Pieces() {}

  static Report bringBack(Report report, int piece) {
    List<LeftOut> all = report.article().leftOut();
    LeftOut wanted = all.get(piece);
    int place = wanted.at().start();
    // Before the first paragraph it stands above what is there, else below.
    boolean isFirst = place == report.article().span().start();
    int start = isFirst ? place : place + BETWEEN.length();
    Span at = new Span(start, start + wanted.text().length());
    int length = wanted.text().length() + BETWEEN.length();
    String put = isFirst ? wanted.text() + BETWEEN : BETWEEN + wanted.text();
    String text = report.text().substring(0, place) + put + report.text().substring(place);
    List<LeftOut> moved = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      LeftOut other = all.get(i);
      if (i == piece) {
        moved.add(new LeftOut(other.sort(), other.text(), at));
      } else if (!other.isBack() && other.at().start() == place) {
        // Of those that wait at one place, the later stand behind it.
        int waits = i < piece ? place : at.end();
        moved.add(LeftOut.at(waits, other.sort(), other.text()));
      } else {
        moved.add(new LeftOut(other.sort(), other.text(), behind(other.at(), place, length)));
      }
    }
    Span article =
        new Span(report.article().span().start(), report.article().span().end() + length);
    return rewritten(
        report, text, new Article(article, moved), s -> Optional.of(behind(s, place, length)));
  }

  static Report leaveOut(Report report, int piece) {
    List<LeftOut> all = report.article().leftOut();
    Span at = all.get(piece).at();
    boolean isFirst = at.start() == report.article().span().start();
    Span cut =
        isFirst
            ? new Span(at.start(), at.end() + BETWEEN.length())
            : new Span(at.start() - BETWEEN.length(), at.end());
    String text = report.text().substring(0, cut.start()) + report.text().substring(cut.end());
    List<LeftOut> moved = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      LeftOut other = all.get(i);
      Span now =
          i == piece
              ? new Span(cut.start(), cut.start())
              : new Span(closed(other.at().start(), cut), closed(other.at().end(), cut));
      moved.add(new LeftOut(other.sort(), other.text(), now));
    }
    Span article =
        new Span(report.article().span().start(), report.article().span().end() - cut.length());
    return rewritten(report, text, new Article(article, moved), s -> closed(s, cut));
  }

  private static Report rewritten(
      Report report, String text, Article article, Function<Span, Optional<Span>> moving) {
    return new Report(
        report.id(),
        report.source(),
        report.metadata().moved(moving),
        text,
        article,
        report.earlier());
  }

  private static Span behind(Span span, int place, int length) {
    return span.start() >= place && !(span.isEmpty() && span.start() == place)
        ? new Span(span.start() + length, span.end() + length)
        : span;
  }

  private static Optional<Span> closed(Span span, Span cut) {
    return cut.contains(span.start()) && !span.isEmpty() && span.end() <= cut.end()
        ? Optional.empty()
        : Optional.of(new Span(closed(span.start(), cut), closed(span.end(), cut)));
  }

  private static int closed(int place, Span cut) {
    if (place <= cut.start()) {
      return place;
    }
    return place >= cut.end() ? place - cut.length() : cut.start();
  }
}
