package org.variorum.model.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// A place in a report's text that is found again when the text has changed around it: a position
/// together with the words that stood there, as the text position and text quote selectors of the
/// W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#selectors).
///
/// @param span where it was when it was made
/// @param quote the words there
/// @param prefix what stood before them, at most [#CONTEXT] units
/// @param suffix what stood behind them, at most [#CONTEXT] units
public record Anchor(ReportId report, Span span, String quote, String prefix, String suffix) {
  /// How much of the surroundings is kept on each side, in UTF-16 units.
  public static final int CONTEXT = 32;

  public Anchor {
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException("the quotation is not as long as its span");
    }
  }

  /// The anchor of a place.
  ///
  /// @throws IndexOutOfBoundsException if the span does not lie inside the report's text
  public static Anchor of(Report report, Span span) {
    String text = report.text();
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    return new Anchor(
        report.id(),
        span,
        span.in(text),
        text.substring(isInsideCharacter(text, from) ? from + 1 : from, span.start()),
        text.substring(span.end(), isInsideCharacter(text, to) ? to - 1 : to));
  }

  /// Where the place is in a text: at its old position if words and surroundings stand there, else
  /// where the words stand in surroundings that are its own. Empty where they are gone, or stand in
  /// several places that could be meant: it never moves to a mere look-alike.
  public Optional<Span> find(String text) {
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    if (isAt(text, span.start()) && shared(text, span.start()) == context()) {
      return Optional.of(span);
    }
    List<Integer> places = places(text);
    int best = -1;
    boolean alone = true;
    for (int place : places) {
      int by = best < 0 ? 1 : Integer.compare(shared(text, place), shared(text, best));
      alone = by > 0 || (alone && by < 0);
      best = by > 0 ? place : best;
    }
    return best >= 0 && alone && isOwn(text, best, places.size())
        ? Optional.of(new Span(best, best + quote.length()))
        : Optional.empty();
  }

  /// Whether a cut there would halve a surrogate pair.
  private static boolean isInsideCharacter(String text, int place) {
    return place > 0
        && place < text.length()
        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }

  /// Whether the surroundings of a place are those of this anchor. Words that stand once need less
  /// of them than words that stand several times, and a long quotation hardly any.
  private boolean isOwn(String text, int place, int places) {
    int shared = shared(text, place);
    return places == 1
        ? shared + Math.min(quote.length(), CONTEXT) >= Math.min(CONTEXT, context())
        : shared * 4 >= context() * 3;
  }

  private int context() {
    return prefix.length() + suffix.length();
  }

  private boolean isAt(String text, int place) {
    return text.startsWith(quote, place);
  }

  private List<Integer> places(String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      places.add(at);
    }
    return places;
  }

  /// How many units of the surroundings are the same, counted outward from the words.
  private int shared(String text, int place) {
    int before = 0;
    while (before < prefix.length()
        && place - before > 0
        && text.charAt(place - before - 1) == prefix.charAt(prefix.length() - before - 1)) {
      before++;
    }
    int end = place + quote.length();
    int behind = 0;
    while (behind < suffix.length()
        && end + behind < text.length()
        && text.charAt(end + behind) == suffix.charAt(behind)) {
      behind++;
    }
    return before + behind;
  }
}
