package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// One building on one street with two streets that cross there: "a bar at Elm and Third", "the bar
/// on Elm near Ninth".
final class Crossings implements Check {
  private static final String STREET =
      "(?:\\d+(?:st|nd|rd|th)? )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*";
  private static final Pattern CROSSING =
      Pattern.compile(
          "\\b(?<building>\\p{Ll}+) (?:at|on|in)(?: the corner of)? (?<street>"
              + STREET
              + ") (?:and|near|at|&) (?<cross>"
              + STREET
              + ")");

  private record Seen(Span span, String cross) {}

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    Map<String, Seen> first = new TreeMap<>();
    List<Contradiction> found = new ArrayList<>();
    for (Sentence sentence : extraction.sentences()) {
      if (!sentence.tells()) {
        continue;
      }
      Matcher crossing =
          CROSSING.matcher(report.text()).region(sentence.span().start(), sentence.span().end());
      while (crossing.find()) {
        if (!isNoun(sentence, crossing.start("building"))) {
          continue;
        }
        Span span = new Span(crossing.start("street"), crossing.end("cross"));
        String cross = bare(crossing.group("cross"));
        String place = crossing.group("building") + " " + bare(crossing.group("street"));
        Seen earlier = first.putIfAbsent(place, new Seen(span, cross));
        if (earlier != null && !earlier.cross.equals(cross)) {
          found.add(
              new Contradiction(
                  report.id(),
                  span,
                  Optional.of(earlier.span),
                  "place",
                  Inside.TWO_CROSSINGS.of(
                      Term.words(crossing.group("building")),
                      Term.words(earlier.span.in(report.text())),
                      Term.words(span.in(report.text())))));
        }
      }
    }
    return found;
  }

  private static boolean isNoun(Sentence sentence, int at) {
    return sentence.tokens().stream().anyMatch(t -> t.span().start() == at && t.tag().equals("NN"));
  }

  /// A street without what may be left out of its name.
  private static String bare(String street) {
    return street.replaceAll(
        " (?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Highway|Hwy)?\\.?$|\\.$",
        "");
  }
}
